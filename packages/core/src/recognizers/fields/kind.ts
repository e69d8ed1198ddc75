import type {Cues} from '../../cues/cues.ts'
import {isPhrase, phraseAtStart, phraseWithin} from '../../cues/phrase.ts'
import type {Step} from '../../step.ts'
import type {Candidate, Kind} from '../../tree/fields.ts'
import {speakerLabel} from '../inline/speaker-label.ts'
import {addCandidates, candidateIn, type ReadBlock, type Reading, toReading} from './reading.ts'

/** Turns that make a transcript. */
const fewestTurns = 3

/** What kind of document it is: what it calls itself wins, then what its parts say. */
export const kind: Step = {
  name: 'kind',
  transform(tree) {
    const reading = toReading(tree)
    addCandidates(tree, 'kind', [
      ...reading.of('kind').flatMap(each => labeled(each, reading.cues)),
      ...reading.of('headline', 'subheadline').flatMap(each => headed(each, reading.cues)),
      ...byParts(reading)
    ])
  }
}

/** The kind of the longest phrase in a label: "Press Statement" is a statement, "Press Release" is not a "release". */
function labeled(each: ReadBlock, cues: Cues): Array<Candidate<Kind>> {
  let best: {kind: Kind; length: number} | undefined
  for (const [name, phrases] of Object.entries(cues.kinds) as Array<[Kind, string[]]>) {
    const length = phraseWithin(phrases, each.text)?.phrase.length ?? 0
    if (length > (best?.length ?? 0)) best = {kind: name, length}
  }
  return best ? [candidateIn(best.kind, each, 'label', 0.95)] : []
}

/** "Statement by ...", "Remarks of ...", "Readout of ...": a headline that begins with what it heads. */
function headed(each: ReadBlock, cues: Cues): Array<Candidate<Kind>> {
  for (const [name, phrases] of Object.entries(cues.kinds) as Array<[Kind, string[]]>) {
    const phrase = phraseAtStart(phrases, each.text)
    const rest = each.text.slice(phrase.length)
    // What follows must tie it to somebody or something, or be nothing: "Address inequality" is no address.
    if (phrase && (/^\s*(?:$|[:：–—-])/u.test(rest) || phraseAtStart(cues.kindTies, rest.trimStart()))) {
      return [candidateIn(name, each, 'headline', 0.8)]
    }
  }
  return []
}

/** What the parts of a document make it, by roles and cue words; each is weaker than its own word for itself. */
function byParts({blocks, cues, of, tree}: Reading): Array<Candidate<Kind>> {
  const found: Array<Candidate<Kind>> = []
  const turns = blocks.filter(each => each.role === 'speaker' || speakerLabel(each.text, cues))
  const salutations = of('salutation')
  const announced = of('paragraph').find(each => phraseWithin(cues.fullText, each.text))
  const agency = tree.fields?.dateline?.[0]?.value.agency
  if (turns.length >= fewestTurns && turns[0]) found.push(candidateIn('transcript', turns[0], 'turns', 0.75))
  if (salutations[0]) found.push(candidateIn('speech', salutations[0], 'salutation', announced ? 0.72 : 0.65))
  else if (announced) found.push(candidateIn('statement', announced, 'full-text', 0.55))
  if (agency && !isPhrase(cues.wires, agency)) found.push({value: 'news', evidence: 'dateline', confidence: 0.6})
  const instruction = of('instruction')[0]
  if (instruction) found.push(candidateIn('press-release', instruction, 'instruction', 0.5))
  // Organizations publish more releases than anything else: the guess that is right most often.
  found.push({value: 'press-release', evidence: 'default', confidence: 0.3})
  return found
}
