import type {Step} from '../../step.ts'
import {toText} from '../../tree/to-text.ts'
import {toBlocks} from '../../tree/walk.ts'
import type {Block, Root} from '../../tree/types.ts'
import {addCandidates, candidateIn, type Found} from './reading.ts'

/** What heads the page is its title; what stands beside the text is written for tabs and lists of results. */
const confidence = 0.95

/** The title of a page: the heading that it has for itself comes before what it tells beside its text. */
export const title: Step = {
  name: 'title',
  transform(tree, {outline}) {
    const {heading = '', title: value = ''} = outline ?? {}
    if (value === '') return
    const key = plain(heading)
    const block = key === '' ? undefined : blockOf(tree, key)
    const shown = block && shownIn(block, value, value !== heading)
    if (block && shown) addCandidates(tree, 'title', [candidateIn(shown.value, shown, 'heading', confidence)])
    else addCandidates(tree, 'title', [{value, source: 'html:h1', evidence: 'heading', confidence}])
  }
}

/** The first block of `tree` with these letters. */
function blockOf(tree: Root, letters: string): Block | undefined {
  for (const block of toBlocks(tree)) if (plain(toText(block)) === letters) return block
  return undefined
}

/** A title and where it stands in the block of its heading, of which it may be a part. */
function shownIn(block: Block, title: string, isPart: boolean): (Found & {value: string}) | undefined {
  const whole = toText(block)
  if (isPart) {
    const start = whole.indexOf(title)
    return start < 0 ? undefined : {block, value: title, start, end: start + title.length}
  }
  const value = whole
    .replaceAll(/\s+/g, ' ')
    .replace(/\s*[¶#§]\s*$/u, '')
    .trim()
  return value === '' ? undefined : {block, value}
}

/** Letters that no wrong encoding changes; a heading in another script is compared as it is. */
function plain(text: string): string {
  const letters = text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return letters.length * 2 > text.length ? letters : text.replaceAll(/\s+/g, '')
}
