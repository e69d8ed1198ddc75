import type {Cues} from '../../cues/cues.ts'
import {isPhrase} from '../../cues/phrase.ts'
import {personName} from '../fields/person-name.ts'
import {hasWord} from '../names/has-word.ts'
import {isTitleWord} from '../names/title-word.ts'
import {classesOf, letter, mark, space} from '../../util/letters.ts'

/** UTF-16 units beside a title in which the name of who has it stands: "the Mayor of Port Merrow, Ada Quist". */
const reach = 80

/** Words with capitals before a family name at most. */
const mostBefore = 4

/** The full name of who is called by the family name alone: the one that ends so in the text before, if it is the only one. */
export function fullName(family: string, earlier: string, cues: Cues): string | undefined {
  if (!earlier.includes(` ${family}`)) return undefined
  const names = new Set<string>()
  for (const {words, index} of endingIn(family, earlier)) {
    const name = nameThatEnds(words, family, cues)
    const next = /^\s(\p{Lu}\p{L}+)/u.exec(earlier.slice(index + words.length, index + words.length + reach))?.[1]
    // "Harbour District Attorney": the words of an office.
    if (name !== undefined && !(next && isTitleWord(next, cues))) names.add(name)
  }
  return onlyOne(names)
}

/**
 * Words with capitals that end in a family name, with their places. The pattern is looked for only around where the name stands: over the
 * whole text it takes long, and a page's list of features has labels by the dozen that look like family names.
 */
function* endingIn(family: string, text: string): Generator<{words: string; index: number}, void> {
  let from = 0
  for (let at = text.indexOf(family); at >= 0; at = text.indexOf(family, Math.max(from, at + 1))) {
    let end = at + family.length
    if (at === 0 || !isSpaceOfName(text.charCodeAt(at - 1))) continue
    if (end < text.length && isInName(text.charCodeAt(end))) continue
    let start = at
    while (start > from && isOfName(text.charCodeAt(start - 1))) start--
    while (end < text.length && isOfName(text.charCodeAt(end))) end++
    for (const {words, index} of endingWithin(family, text, {start, at, end})) {
      yield {words, index}
      from = index + words.length
    }
    from = Math.max(from, end)
  }
}

/** The same from `start` to `end`, where nothing parts words and the name stands first at `at`. */
function endingWithin(
  family: string,
  text: string,
  {start, at, end}: {start: number; at: number; end: number}
): Array<{words: string; index: number}> {
  // With what stands behind, which tells whether a word ends there.
  const around = text.slice(start, end + 2)
  if (around.includes(family, at - start + 1) || isHalf(text.charCodeAt(at + family.length))) {
    const pattern = new RegExp(`${wordsBefore}${escape(family)}(?![\\p{L}\\p{M}])`, 'gu')
    return [...around.matchAll(pattern)].map(({0: words, index}) => ({words, index: start + index}))
  }
  // Mostly it stands there once, for which no pattern of its own need be compiled.
  const before = endOfWordsBefore.exec(text.slice(start, at))
  return before ? [{words: before[0] + family, index: start + before.index}] : []
}

const wordsBefore = `(?:\\p{Lu}[\\p{L}\\p{M}.'’-]*[^\\S\\n]+){1,${mostBefore}}`

const endOfWordsBefore = new RegExp(`${wordsBefore}$`, 'u')

/** Space that parts the words of a name: on one line. */
function isSpaceOfName(unit: number): boolean {
  return unit !== lineFeed && (classesOf(unit) & space) !== 0
}

function isInName(unit: number): boolean {
  return (classesOf(unit) & (letter | mark)) !== 0
}

/** Whether a UTF-16 unit may stand in what the pattern finds: nothing else parts one from another. Half a pair may be a letter's. */
function isOfName(unit: number): boolean {
  return isInName(unit) || isSpaceOfName(unit) || signs.has(unit) || isHalf(unit)
}

/** Whether a UTF-16 unit is half of a pair. */
function isHalf(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}

const lineFeed = 0x0a

/** Full stop, apostrophes, hyphen. */
const signs: ReadonlySet<number> = new Set([0x2e, 0x27, 0x2019, 0x2d])

/** "Ada Quist" of "Merrow District Attorney Ada Quist": other names may stand before. */
function nameThatEnds(words: string, family: string, cues: Cues): string | undefined {
  for (const {index} of words.matchAll(/(?<!\S)\S/gu)) {
    const name = personName(words.slice(index), cues)?.value
    if (name?.endsWith(` ${family}`)) return name
  }
  return undefined
}

/**
 * Who has a title that stands alone ("said the Mayor"): the one person whom the text before names right beside it; nobody
 * where it names two.
 */
export function holderOf(title: string, earlier: string, cues: Cues): string | undefined {
  const names = new Set<string>()
  // Compounds end in it: "die Ministerin" is the "Hafenministerin" of before.
  for (const match of earlier.matchAll(new RegExp(`[\\p{L}-]*${escape(title)}(?![\\p{L}\\p{M}])`, 'giu'))) {
    if (!isTitleWord(match[0], cues)) continue
    const end = match.index + match[0].length
    const name =
      nameAfter(earlier.slice(end, end + reach), cues) ??
      nameBefore(earlier.slice(Math.max(0, match.index - reach), match.index), cues)
    if (name !== undefined) names.add(name)
  }
  return onlyOne(names)
}

/** "the Mayor of Port Merrow, Ada Quist", "the Mayor Ada Quist": nothing but the words of the office between. */
function nameAfter(words: string, cues: Cues): string | undefined {
  const name = personName(words, cues)
  const between = name ? words.slice(0, name.index).trim() : ''
  const office = between.replace(/,$/u, '')
  if (!name || /[^\p{L}\p{M}\s'’-]/u.test(office)) return undefined
  const tokens = office.split(/\s+/u).filter(Boolean)
  const last = tokens.at(-1) ?? ''
  return tokens.every(token => isOfOffice(token, cues)) && !(isSmall(last, cues) && !between.endsWith(','))
    ? name.value
    : undefined
}

/** "Ada Quist, the Mayor". */
function nameBefore(words: string, cues: Cues): string | undefined {
  const before =
    /^(.*),\s*(?:\p{L}{1,4}['’]?\s?)?$/su
      .exec(words)?.[1]
      ?.split(/[,;:.!?]\s/u)
      .at(-1) ?? ''
  const name = personName(before, cues)
  return name && before.trimEnd().endsWith(name.value) ? name.value : undefined
}

function isOfOffice(token: string, cues: Cues): boolean {
  return /^(?:\p{Ll}+['’])?\p{Lu}/u.test(token) || isTitleWord(token, cues) || isSmall(token, cues)
}

function isSmall(token: string, cues: Cues): boolean {
  return (
    hasWord(cues.openWords, token) || isPhrase(cues.placeParticles, token) || isPhrase(cues.organizationTies, token)
  )
}

function onlyOne(names: ReadonlySet<string>): string | undefined {
  const [only] = names
  return names.size === 1 ? only : undefined
}

function escape(words: string): string {
  return words.replace(/[$()*+.?[\\\]^{|}]/g, String.raw`\$&`)
}
