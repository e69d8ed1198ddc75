import type {Cues} from '../../cues/cues.ts'
import {isPhrase, phraseAtStart, phraseWithin} from '../../cues/phrase.ts'
import type {Step} from '../../step.ts'
import type {Candidate} from '../../tree/fields.ts'
import {bylineLabel} from '../byline-label.ts'
import {findCredits} from '../find-credits.ts'
import {squash} from '../../util/squash.ts'
import {subheadlines} from './headline/subheadlines.ts'
import {titledHeadlines} from './headline/titled-headlines.ts'
import {personName} from './person-name.ts'
import {addCandidates, candidateIn, joinedCandidate, type ReadBlock, type Reading, toReading} from './reading.ts'

/** Headline, subheadlines and byline: the words of the blocks that have these roles. */
export const headline: Step = {
  name: 'headline',
  transform(tree, state) {
    const reading = toReading(tree, state)
    addCandidates(tree, 'headline', titledHeadlines(reading))
    addCandidates(tree, 'subheadlines', subheadlines(reading))
    const headlines = (tree.fields?.headline ?? []).map(({value}) => squash(value))
    const told = [
      ...bylines(reading),
      ...findCredits(reading)
        .filter(({role}) => role !== 'byline')
        .map(credit)
    ]
    // "Speech by the Minister of the Sea" heads the text, and is not also its byline where the page has it twice.
    addCandidates(
      tree,
      'byline',
      told.filter(({value}) => !headlines.some(headline => repeats(squash(value), headline)))
    )
    // A document whose text has no headline may still have a title of its own beside it; a word alone ("Document") is none.
    if ((tree.fields?.headline ?? []).length === 0) {
      const titles = (tree.fields?.title ?? [])
        .filter(({value}) => /\p{L}\s+\S|\p{Lo}{4}/u.test(value.trim()))
        .map(title => ({...title, confidence: Math.min(title.confidence, 0.6)}))
      addCandidates(tree, 'headline', titles)
      if (titles.length === 0) state.message('no-headline', 'Expected a headline, but found none')
    }
  }
}

/** Letters of a headline that stands in another line by more than chance. */
const shortestRepeated = 24

function repeats(line: string, headline: string): boolean {
  return line === headline || (headline.length >= shortestRepeated && line.includes(headline))
}

/** Lines of a byline that follow each other are one: names, or a name and its title. */
function bylines({blocks, cues}: Reading): Array<Candidate<string>> {
  const runs: ReadBlock[][] = []
  for (const [index, each] of blocks.entries()) {
    if (each.role !== 'byline') continue
    if (blocks[index - 1]?.role === 'byline') runs.at(-1)?.push(each)
    else runs.push([each])
  }
  return runs.filter(run => run.some(({text}) => isByline(text, cues))).map(run => joinedCandidate(run, 'role', 0.9))
}

/** A byline names somebody, or whom they write for; "by" alone is on the line before the name. */
function isByline(text: string, cues: Cues): boolean {
  if (isPhrase(cues.bylines, text)) return false
  const lists = [cues.titles, cues.organizations, cues.outlets, cues.reporters]
  return (
    bylineLabel(text, cues).label !== '' ||
    phraseAtStart(cues.attributions, text) !== '' ||
    lists.some(list => phraseWithin(list, text)) ||
    personName(text, cues) !== undefined
  )
}

/** A line that names who wrote, where it was taken for something else. */
function credit(each: ReadBlock): Candidate<string> {
  return candidateIn(each.text, each, 'credit', 0.5)
}
