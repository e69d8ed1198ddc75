import type {Cues} from '../../cues/cues.ts'
import {isPhrase, phraseAtStart, phraseWithin} from '../../cues/phrase.ts'
import type {Candidate} from '../../tree/fields.ts'
import {personName} from '../fields/person-name.ts'
import {candidateIn, type ReadBlock, type Reading} from '../fields/reading.ts'
import {findTurns} from '../inline/find-turns.ts'
import {fullName} from '../inline/named-before.ts'
import {isTitleWord} from '../names/title-word.ts'

/** Longest name alone, in words: "Price" of "MR. PRICE". */
const mostWords = 2

/**
 * People by the labels of their turns; labels that name nobody ("QUESTION:", "Deputy Spokesperson:") are left out. Who has
 * only a family name there is named in full where the document does so.
 */
export function byLabels({cues, of, tree, blocks: all}: Reading): Array<Candidate<string>> {
  const whole = [...(tree.fields?.title ?? []).map(({value}) => value), ...all.map(({text}) => text)].join('\n')
  const fullNameOf = createFullNames(whole, cues)
  const blocks = of('speaker', 'paragraph')
  const turns = findTurns(
    blocks.map(({text}) => text),
    cues
  )
  const lines = blocks.map(({text}) => text)
  return blocks.flatMap((each, index) => {
    const label = turns[index] ?? (each.role === 'speaker' && isLabel(each.text, lines, cues) ? each.text : undefined)
    return label === undefined ? [] : inLabel(label, each, fullNameOf, cues)
  })
}

/** Two words with capitals may be a heading: a line alone is somebody's label by its form, or by coming again. */
function isLabel(text: string, lines: ReadonlyArray<string>, cues: Cues): boolean {
  if (/[:：]\s*$|^[（(【[]/u.test(text) || lines.indexOf(text) !== lines.lastIndexOf(text)) return true
  const words = text.split(/\s+/)
  const capitals = words.filter(word => /^\p{Lu}{2}[\p{Lu}'’-]*$/u.test(word)).length
  return words.some(word => isTitleWord(word, cues)) || capitals === 1 || !/\p{Lu}/u.test(text)
}

function inLabel(
  label: string,
  {block}: ReadBlock,
  fullNameOf: (family: string) => string | undefined,
  cues: Cues
): Array<Candidate<string>> {
  // "Mrs Quist (12.11 pm):", "Mr QUIST (Southern Reef—Minister for Ports):"
  const titled = phraseAtStart(cues.titles, label) !== ''
  const plain = (titled && inBrackets(label, cues)) || (titled ? label.replace(/(?<=\p{L}\s)\([^()]*\)/gu, '') : label)
  const bare = plain.replace(/^[^\p{L}]+|[\s:：\])）】>》]+$/gu, '')
  // Whom a journalist asks for stands in quotation marks: "«Вестник»:".
  if (isPhrase(cues.speakers, bare) || /[«»“”"]/u.test(bare)) return []
  const family = familyName(bare, cues)
  const value = personName(bare, cues)?.value ?? (family === undefined ? undefined : (fullNameOf(family) ?? family))
  return value === undefined ? [] : [candidateIn(value, {block, start: 0, end: label.length}, 'label', 0.85)]
}

/** "The Minister for Ports (Mr Quist)": who holds the office stands in brackets, with a title. */
function inBrackets(label: string, cues: Cues): string | undefined {
  const inside = /\(([^()]+)\)/u.exec(label)?.[1]?.trim()
  return inside !== undefined && phraseAtStart(cues.titles, inside) !== '' && /\s\p{Lu}/u.test(inside)
    ? inside
    : undefined
}

/**
 * Tells full names by family names; each is looked for once: who speaks, or what a label of a listing looks like, comes again and again.
 */
function createFullNames(whole: string, cues: Cues): (family: string) => string | undefined {
  const known = new Map<string, string | undefined>()
  return family => {
    if (!known.has(family)) known.set(family, inFull(family, whole, cues))
    return known.get(family)
  }
}

/** "LINDQVIST" is the "Ada Lindqvist" of the text. */
function inFull(family: string, whole: string, cues: Cues): string | undefined {
  const cased = family.toLowerCase().replace(/(?<!\p{L})\p{L}/gu, letter => letter.toUpperCase())
  return fullName(family, whole, cues) ?? (cased === family ? undefined : fullName(cased, whole, cues))
}

/** "MS. LINDQVIST": a family name alone; an office is none. */
function familyName(label: string, cues: Cues): string | undefined {
  const words = label.split(/\s+/)
  const rest = words.slice(
    Math.max(
      0,
      words.findIndex(word => !isTitleWord(word, cues))
    )
  )
  const isName = rest.every(word => /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(word) && !isTitleWord(word, cues))
  const name = rest.join(' ')
  return isName && rest.length <= mostWords && !isPhrase(cues.speakers, name) && !phraseWithin(cues.organizations, name)
    ? name
    : undefined
}
