import {countPhrases, phraseWithin} from '../../cues/phrase.ts'
import {countLetters, wordsOf} from '../../util/count-letters.ts'
import type {ReadBlock, Reading} from '../fields/reading.ts'
import {speakerLabel} from '../inline/speaker-label.ts'
import type {Sign} from './sign.ts'

/** Paragraphs that are looked at for their voice, and UTF-16 units of each: enough to tell, whatever the length of the whole. */
const sampleBlocks = 40
const sampleLength = 1000

/** First persons a hundred words, from which on a text is wholly somebody's own. */
const ownSingular = 1
const ownPlural = 1.5

/** The share of paragraphs with a first person from which on a text is wholly somebody's own: others tell what happened. */
const ownSpread = 0.5

/** Fewer words are counted as so many: one "we" in a line is no voice. */
const fewestWords = 80

/** Least share of that that says anything: a word missed by the quotation marks is none. */
const leastShare = 0.25

/** Turns that make a transcript. */
const fewestTurns = 3

/** Blocks at the beginning and the end in which people are greeted and thanked. */
const edgeBlocks = 3

/** Words in quotation marks are somebody else's; those that go on in the next paragraph have no closing mark. */
const quoted = /[“„][^“”„]*(?:[”“]|$)|"[^"]*(?:"|$)|«[^«»]*(?:»|$)|「[^」]*(?:」|$)|(?<!\p{L})‘.*?’(?!\p{L})/gu

/** By whose voice a document speaks: one person's, a body's, those of people who take turns. */
export function voiceSigns(reading: Reading): Sign[] {
  const {cues, of} = reading
  const salutation = of('salutation')[0]
  return [
    ...(salutation ? [{name: 'salutation', strength: 1, found: salutation} as const] : []),
    ...personSigns(reading),
    ...spokenSigns(reading),
    ...turnSigns(reading),
    ...of('paragraph')
      .slice(0, edgeBlocks)
      .filter(({text}) => startsWithWe(text, cues.firstPersonPlural))
      .map(found => ({name: 'we-the', strength: 1, found}) as const)
      .slice(0, 1)
  ]
}

/** "We, the ministers of ...": how those begin who speak together. */
function startsWithWe(text: string, plural: ReadonlyArray<string>): boolean {
  const we = phraseWithin(plural, text.slice(0, 20))
  return we?.index === 0 && /^\s*[,，、]/u.test(text.slice(we.phrase.length))
}

function personSigns({cues, of}: Reading): Sign[] {
  // A paragraph that says who said something is the narrator's, also where the marks of its quotation are lost.
  const paragraphs: string[] = []
  let looked = 0
  let words = 0
  for (const {text} of of('paragraph', 'item')) {
    if (looked === sampleBlocks) break
    if (phraseWithin(cues.quoteVerbs, text)) continue
    looked++
    const own = text.replace(quoted, ' ').slice(0, sampleLength)
    if (!/\p{L}/u.test(own)) continue
    paragraphs.push(own)
    words += wordsOf(countLetters(own))
  }
  const signs: Sign[] = [
    {name: 'first-person', strength: shareOf(cues.firstPerson, paragraphs, {words, own: ownSingular})},
    {name: 'first-person-plural', strength: shareOf(cues.firstPersonPlural, paragraphs, {words, own: ownPlural})}
  ]
  return signs.filter(({strength}) => strength >= leastShare)
}

/** How many words a text has, and how often a person is named among a hundred where it is wholly the person's. */
interface Scale {
  words: number
  own: number
}

/** How much of a text is in a person's words: how often the person is named, and in how many of its paragraphs. */
function shareOf(person: ReadonlyArray<string>, paragraphs: ReadonlyArray<string>, {words, own}: Scale): number {
  let total = 0
  let inPerson = 0
  for (const text of paragraphs) {
    const count = countPhrases(person, text)
    total += count
    if (count > 0) inPerson++
  }
  const rate = (total * 100) / Math.max(words, fewestWords) / own
  const spread = inPerson / Math.max(paragraphs.length, 1) / ownSpread
  return Math.min(1, rate) * Math.min(1, spread)
}

/** People are greeted at the beginning and thanked at the end. */
function spokenSigns({cues, of}: Reading): Sign[] {
  const body = of('paragraph', 'salutation')
  const edges = new Set([...body.slice(0, edgeBlocks), ...body.slice(-edgeBlocks)])
  const found = [...edges].find(({text}) => phraseWithin(cues.spokenWords, text.replace(quoted, ' ')))
  return found ? [{name: 'spoken', strength: 1, found}] : []
}

/** Turns of people who speak with each other; one label alone, before all else, says whose words the document is. */
function turnSigns({blocks, cues}: Reading): Sign[] {
  const labels = new Set<string>()
  let turns = 0
  let first: ReadBlock | undefined
  for (const found of blocks) {
    const label = labelOf(found, cues)
    if (label === undefined) continue
    labels.add(label.toLowerCase())
    turns++
    first ??= found
  }
  if (!first) return []
  if (turns >= fewestTurns && labels.size > 1) return [{name: 'turns', strength: 1, found: first}]
  const opens = blocks.find(({role}) => role === 'paragraph' || role === 'speaker') === first
  return labels.size === 1 && opens ? [{name: 'own-label', strength: 1, found: first}] : []
}

function labelOf({role, text}: ReadBlock, cues: Reading['cues']): string | undefined {
  if (role === 'speaker') return text
  return role === 'paragraph' ? speakerLabel(text, cues) : undefined
}
