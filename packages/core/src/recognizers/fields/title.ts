import type {Step} from '../../step.ts'
import {toText} from '../../tree/to-text.ts'
import {toBlocks} from '../../tree/walk.ts'
import {addCandidates, candidateIn} from './reading.ts'

/** What heads the page is its title; what stands beside the text is written for tabs and lists of results. */
const confidence = 0.95

/** The title of a page: the heading that it has for itself comes before what it tells beside its text. */
export const title: Step = {
  name: 'title',
  transform(tree, {outline}) {
    const value = outline?.heading ?? ''
    if (value === '') return
    const key = plain(value)
    const block = key === '' ? undefined : toBlocks(tree).find(each => plain(toText(each)) === key)
    const shown =
      block &&
      toText(block)
        .replaceAll(/\s+/g, ' ')
        .replace(/\s*[¶#§]\s*$/u, '')
        .trim()
    if (block && shown) addCandidates(tree, 'title', [candidateIn(shown, {block}, 'heading', confidence)])
    else addCandidates(tree, 'title', [{value, source: 'html:h1', evidence: 'heading', confidence}])
  }
}

/** Letters that no wrong encoding changes; a heading in another script is compared as it is. */
function plain(text: string): string {
  const letters = text.toLowerCase().replaceAll(/[^a-z0-9]/g, '')
  return letters.length * 2 > text.length ? letters : text.replaceAll(/\s+/g, '')
}
