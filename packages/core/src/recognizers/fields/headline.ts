import {isPhrase} from '../../cues/phrase.ts'
import type {Step} from '../../step.ts'
import {addCandidates, candidateIn, toReading} from './reading.ts'

/** Headline, subheadlines and byline: the words of the blocks that have these roles. */
export const headline: Step = {
  name: 'headline',
  transform(tree, state) {
    const {blocks, cues, of, tree: root} = toReading(tree)
    const words = (each: (typeof blocks)[number]) => candidateIn(each.text, each, 'role', 0.9)
    addCandidates(root, 'headline', of('headline').map(words))
    addCandidates(root, 'subheadlines', of('subheadline').map(words))
    // "by" may stand on a line of its own: the byline is the one with the name.
    const bylines = of('byline').filter(each => !isPhrase(cues.bylines, each.text))
    addCandidates(root, 'byline', bylines.map(words))
    // A document whose text has no headline may still have a title of its own beside it.
    if (of('headline').length === 0) {
      const told = (root.fields?.title ?? []).map(title => ({...title, confidence: Math.min(title.confidence, 0.6)}))
      addCandidates(root, 'headline', told)
      if (told.length === 0) state.message('no-headline', 'Expected a headline, but found none')
    }
  }
}
