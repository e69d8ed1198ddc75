import type {Cues} from '../../cues/cues.ts'
import {isPhrase, phraseAtStart, phraseWithin} from '../../cues/phrase.ts'
import type {Step} from '../../step.ts'
import type {Candidate} from '../../tree/fields.ts'
import type {Origin} from '../../tree/types.ts'
import {findCredits} from '../find-credits.ts'
import {personName} from './person-name.ts'
import {addCandidates, candidateIn, type ReadBlock, type Reading, toReading} from './reading.ts'

/** What wires set behind a headline: it is complete, or more of it follows. */
const wireMark = /\s*[=+]+\s*$/u

/** Headline, subheadlines and byline: the words of the blocks that have these roles. */
export const headline: Step = {
  name: 'headline',
  transform(tree, state) {
    const reading = toReading(tree)
    const {of} = reading
    addCandidates(tree, 'headline', of('headline').map(headlineIn))
    addCandidates(
      tree,
      'subheadlines',
      of('subheadline').map(each => candidateIn(each.text, each, 'role', 0.9))
    )
    addCandidates(tree, 'byline', bylines(reading))
    addCandidates(
      tree,
      'byline',
      findCredits(reading)
        .filter(({role}) => role !== 'byline')
        .map(credit)
    )
    // A document whose text has no headline may still have a title of its own beside it.
    if (of('headline').length === 0) {
      const told = (tree.fields?.title ?? []).map(title => ({...title, confidence: Math.min(title.confidence, 0.6)}))
      addCandidates(tree, 'headline', told)
      if (told.length === 0) state.message('no-headline', 'Expected a headline, but found none')
    }
  }
}

function headlineIn(each: ReadBlock): Candidate<string> {
  const end = each.text.replace(wireMark, '').length
  return candidateIn(each.text.slice(0, end), {block: each.block, start: 0, end}, 'role', 0.9)
}

/** Lines of a byline that follow each other are one: names, or a name and its title. */
function bylines({blocks, cues}: Reading): Array<Candidate<string>> {
  const runs: ReadBlock[][] = []
  for (const [index, each] of blocks.entries()) {
    if (each.role !== 'byline') continue
    if (blocks[index - 1]?.role === 'byline') runs.at(-1)?.push(each)
    else runs.push([each])
  }
  return runs.filter(run => run.some(({text}) => isByline(text, cues))).map(joined)
}

/** A byline names somebody, or whom they write for; "by" alone is on the line before the name. */
function isByline(text: string, cues: Cues): boolean {
  if (isPhrase(cues.bylines, text)) return false
  const lists = [cues.titles, cues.organizations, cues.outlets, cues.reporters]
  return (
    phraseAtStart(cues.bylines, text) !== '' ||
    phraseAtStart(cues.attributions, text) !== '' ||
    lists.some(list => phraseWithin(list, text)) ||
    personName(text, cues) !== undefined
  )
}

/** A line that names who wrote, where it was taken for something else. */
function credit(each: ReadBlock): Candidate<string> {
  return candidateIn(each.text, each, 'credit', 0.5)
}

function joined(run: ReadBlock[]): Candidate<string> {
  const candidates = run.map(each => candidateIn(each.text, each, 'role', 0.9))
  const origin: Origin = candidates.flatMap(each => each.origin ?? [])
  const [first] = candidates
  const value = run.map(({text}) => text).join(' ')
  return {...first, value, origin, evidence: 'role', confidence: 0.9}
}
