import type {Cues} from '../../cues/cues.ts'
import {isPhrase, phraseAtEnd, phraseWithin} from '../../cues/phrase.ts'
import type {Step} from '../../step.ts'
import type {Candidate} from '../../tree/fields.ts'
import {speakerLabel} from '../inline/speaker-label.ts'
import {parseDateline} from '../inline/parse-dateline.ts'
import {personName} from './person-name.ts'
import {addCandidates, candidateIn, type ReadBlock, type Reading, toReading} from './reading.ts'

/** Kinds of documents that consist of somebody's words. */
const spoken = new Set(['speech', 'statement', 'transcript'])

/** Words between "made" and "address" at most: "made an important closing address". */
const wordsBetween = 5

/** Lines of a headline that may name the speaker: what heads a speech, and what tells of it. */
const headLines = 2

/** Blocks before the announcement, or the first salutation, in which the report is looked for. */
const reportBlocks = 4

/** People whose words make up the document: by labels, by byline, by the headline, or by the report that announces them. */
export const speakers: Step = {
  name: 'speakers',
  transform(tree) {
    const reading = toReading(tree)
    const candidates = [...byLabels(reading), ...byBylines(reading), ...byHeadline(reading), ...byReport(reading)]
    const names = new Set<string>()
    addCandidates(
      tree,
      'speakers',
      candidates.filter(({value}) => !names.has(value.toLowerCase()) && names.add(value.toLowerCase()))
    )
  }
}

/** Labels of turns, those aside that name nobody: "QUESTION:". */
function byLabels({blocks, cues}: Reading): Array<Candidate<string>> {
  return blocks.flatMap(each => {
    const label =
      each.role === 'speaker' || each.role === 'paragraph'
        ? (speakerLabel(each.text, cues) ?? (each.role === 'speaker' ? each.text : undefined))
        : undefined
    const name = label?.replace(/[:：]$/u, '').trim()
    if (!label || !name || isPhrase(cues.speakers, name)) return []
    return [
      candidateIn(
        personName(name, cues)?.value ?? withoutTitles(name, cues),
        {block: each.block, start: 0, end: label.length},
        'label',
        0.85
      )
    ]
  })
}

/** "MS. LINDQVIST": a family name alone. */
function withoutTitles(name: string, cues: Cues): string {
  const words = name.split(/\s+/)
  const first = words.findIndex(word => !isPhrase(cues.titles, word))
  return first > 0 ? words.slice(first).join(' ') : name
}

function byBylines({cues, of, tree}: Reading): Array<Candidate<string>> {
  if (!isSpoken(tree.fields?.kind?.[0]?.value)) return []
  // "by" may stand on a line of its own, before the name's.
  return of('byline')
    .flatMap(each => named(each, each.text, 0, cues, 'byline', 0.85))
    .slice(0, 1)
}

/** "Statement by Foreign Minister Ana Ortega on ...", as a headline or below it. */
function byHeadline({cues, of, tree}: Reading): Array<Candidate<string>> {
  if (!isSpoken(tree.fields?.kind?.[0]?.value)) return []
  return of('headline', 'subheadline')
    .slice(0, headLines)
    .flatMap(each => {
      const by = phraseWithin(cues.attributions, each.text)
      // The word right before says whose words these are: "Address to the Conference of ..." does not.
      if (!by || !phraseAtEnd(cues.speechNouns, each.text.slice(0, by.index).trimEnd())) return []
      const from = by.index + by.phrase.length
      return named(each, each.text.slice(from), from, cues, 'headline', 0.75)
    })
    .slice(0, 1)
}

function isSpoken(kind: string | undefined): boolean {
  return kind !== undefined && spoken.has(kind)
}

/** A report before a full text: who "made a closing address", "issued the following statement", or just "said:". */
function byReport({blocks, cues, language}: Reading): Array<Candidate<string>> {
  const announced = blocks.findIndex(each => each.role === 'paragraph' && phraseWithin(cues.fullText, each.text))
  const saluted = blocks.findIndex(each => each.role === 'salutation')
  const end = announced >= 0 ? announced : saluted - 1
  if (end < 0) return []
  const report = blocks
    .slice(Math.max(0, end - reportBlocks), end + 1)
    .filter(each => each.role === 'paragraph' || each.role === 'headline')
  for (const each of report.filter(({role}) => role === 'paragraph').reverse()) {
    const found = subjectOfSpeech(each, language, cues)
    if (found) return [found]
  }
  return report.flatMap(each => subjectOfSpeech(each, language, cues) ?? []).slice(0, 1)
}

/** The name in the subject of a sentence in which somebody gives a speech. */
function subjectOfSpeech(each: ReadBlock, language: string, cues: Cues): Candidate<string> | undefined {
  const skipped = parseDateline(each.text, language, cues)?.text.length ?? 0
  for (const match of each.text.slice(skipped).matchAll(/[^.!?]+(?:[.!?](?!\s+\p{Lu}\p{Ll})[^.!?]*)*/gu)) {
    const sentence = match[0]
    const verb = speechVerb(sentence, cues)
    const from = skipped + match.index
    const found = verb === undefined ? [] : named(each, sentence.slice(0, verb), from, cues, 'report', 0.8)
    if (found[0]) return found[0]
  }
  return undefined
}

/** Where the verb of "made a closing address" is in a sentence. */
function speechVerb(sentence: string, cues: Cues): number | undefined {
  let from = 0
  while (from < sentence.length) {
    const verb = phraseWithin(cues.speechVerbs, sentence.slice(from))
    if (!verb) return undefined
    const index = from + verb.index
    const after = sentence
      .slice(index + verb.phrase.length)
      .split(/\s+/)
      .slice(0, wordsBetween + 2)
      .join(' ')
    if (/^[\s,]*[:“"]/u.test(after) || phraseWithin(cues.speechNouns, after)) return index
    from = index + verb.phrase.length
  }
  return undefined
}

function named(
  each: ReadBlock,
  text: string,
  from: number,
  cues: Cues,
  evidence: string,
  confidence: number
): Array<Candidate<string>> {
  const name = personName(text, cues)
  if (!name) return []
  const start = from + name.index
  return [candidateIn(name.value, {block: each.block, start, end: start + name.value.length}, evidence, confidence)]
}
