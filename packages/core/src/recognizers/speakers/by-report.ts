import type {Cues} from '../../cues/cues.ts'
import {phraseWithin} from '../../cues/phrase.ts'
import type {Candidate} from '../../tree/fields.ts'
import type {ReadBlock, Reading} from '../fields/reading.ts'
import {parseDateline} from '../inline/parse-dateline.ts'
import {named} from './named.ts'

/** Words between "made" and "address" at most: "made an important closing address". */
const wordsBetween = 5

/** Blocks before the announcement, or the first salutation, in which the report is looked for. */
const reportBlocks = 4

/** Sentences, in scripts with capitals and in those without. */
const sentences = /(?:[^.!?。！？]+(?:[.!?](?!\s+\p{Lu}\p{Ll})[^.!?。！？]*)*)+/gu

/** Scripts in which the verb is the last word. */
const unparted = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Katakana}]/u

/** A report before a full text: who "made a closing address", "issued the following statement", or just "said:". */
export function byReport(reading: Reading): Array<Candidate<string>> {
  const {blocks, cues} = reading
  const announced = announcing(blocks, cues)
  const saluted = blocks.findIndex(each => each.role === 'salutation')
  const end = announced >= 0 ? announced : saluted - 1
  if (end < 0) return []
  const report = blocks
    .slice(Math.max(0, end - reportBlocks), end + 1)
    // In a headline in capitals, names look like all other words.
    .filter(each => each.role === 'paragraph' || (each.role === 'headline' && each.text !== each.text.toUpperCase()))
  const announcement = blocks[announced]
  const announcedOne = announcement && byAnnouncement(announcement, reading)
  if (announcedOne) return [announcedOne]
  for (const each of report.filter(({role}) => role === 'paragraph').reverse()) {
    const found = subjectOfSpeech(each, reading)
    if (found) return [found]
  }
  return report.flatMap(each => subjectOfSpeech(each, reading) ?? []).slice(0, 1)
}

/** The place of the first paragraph that announces a full text; -1 if none. */
function announcing(blocks: ReadonlyArray<ReadBlock>, cues: Cues): number {
  for (const [index, {role, text}] of blocks.entries())
    if (role === 'paragraph' && phraseWithin(cues.fullText, text)) return index
  return -1
}

/** Words between "remarks" and "by", and between that and the name: "made today in Valdor by the Minister". */
const announcementReach = 80
const titleReach = 60

/** "Following is the text of remarks made in Valdor by Minister Ada Lindqvist": whose words they are is after "by". */
function byAnnouncement(each: ReadBlock, reading: Reading): Candidate<string> | undefined {
  const {cues} = reading
  const text = phraseWithin(cues.fullText, each.text)
  const noun = text && phraseWithin(cues.speechNouns, each.text.slice(text.index + text.phrase.length))
  if (!text || !noun) return undefined
  let from = text.index + text.phrase.length + noun.index + noun.phrase.length
  const end = from + announcementReach
  while (from < end) {
    const by = phraseWithin(cues.attributions, each.text.slice(from, end))
    if (!by) return undefined
    from += by.index + by.phrase.length
    const [found] = named({each, text: each.text.slice(from, from + titleReach), from}, reading, 'report', 0.8)
    // "at the opening of Port Merrow by the Minister": a title tells people from places.
    const before = each.text.slice(from, found ? each.text.indexOf(found.value, from) : from)
    if (found && phraseWithin(cues.titles, before)) return found
  }
  return undefined
}

/** The name in the subject of a sentence in which somebody gives a speech. */
function subjectOfSpeech(each: ReadBlock, reading: Reading): Candidate<string> | undefined {
  const {cues, language} = reading
  const skipped = parseDateline(each.text, language, cues)?.text.length ?? 0
  for (const match of each.text.slice(skipped).matchAll(sentences)) {
    const sentence = match[0]
    const verb = speechVerb(sentence, cues)
    const from = skipped + match.index
    const found = verb === undefined ? [] : named({each, text: sentence.slice(0, verb), from}, reading, 'report', 0.8)
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
    const spoken = unparted.test(sentence) ? sentence : after
    // "hat eine Erklärung abgegeben": the verb that ends a sentence has its noun before it.
    const ends = /^[\s.:]*$/u.test(after) && phraseWithin(cues.speechNouns, sentence.slice(0, index))
    if (ends || /^[\s,]*[:：“"]/u.test(after) || phraseWithin(cues.speechNouns, spoken)) return index
    from = index + verb.phrase.length
  }
  return undefined
}
