import type {Step} from '../../step.ts'
import {toText} from '../../tree/to-text.ts'
import {toBlocks} from '../../tree/walk.ts'
import {squash} from '../../util/squash.ts'
import {addCandidates, candidateIn} from './reading.ts'

/** What heads the page is its title; what stands beside the text is written for tabs and lists of results. */
const confidence = 0.95

/** The title of a page: the heading that it has for itself comes before what it tells beside its text. */
export const title: Step = {
  name: 'title',
  transform(tree, {outline}) {
    const value = outline?.heading ?? ''
    if (value === '') return
    const key = squash(value)
    const block = toBlocks(tree).find(each => squash(toText(each)) === key)
    if (block) addCandidates(tree, 'title', [candidateIn(value, {block}, 'heading', confidence)])
    else addCandidates(tree, 'title', [{value, source: 'html:h1', evidence: 'heading', confidence}])
  }
}
