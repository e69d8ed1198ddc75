import type {Cues} from '../../cues/cues.ts'
import {isPhrase, phraseAtEnd, phraseWithin} from '../../cues/phrase.ts'
import type {FoundOrganization} from './found-organization.ts'

/** Longest name in a script that parts no words, in UTF-16 units. */
const longest = 24

/** Words of a name in Arabic at most: "وزارة الشؤون البحرية في جمهورية النجمة". */
const mostWords = 9

/** Towns and regions, which speak for their administration: "北浜市", "한바다시". */
const administration = /^\p{Script=Han}{1,6}[都道府県市区町村]$|^\p{Script=Hangul}{2,6}(?:시|도|군|구)$/u

/** The subject of a Japanese clause, up to its particle or a bracket: "株式会社北浜造船（本社：北浜市）は". */
const japanese =
  /^(?<name>[\p{Script=Han}\p{Script=Katakana}ーA-Za-z0-9＆&・々]{2,24})(?=(?:（[^（）]{1,60}）)?(?:は|が)[、\p{L}])/u

/** The same in Korean: "해양부(장관 김도윤)는". */
const korean =
  /^(?<name>(?:[\p{Script=Hangul}A-Za-z0-9]+ ){0,2}?[\p{Script=Hangul}A-Za-z0-9]{2,}?)(?=(?:\([^()]{1,60}\))?(?:은|는|이|가)\s)/u

/**
 * The names of organizations in a text of a script without capitals: the subject that its first clause begins with, in
 * Arabic each word for a body with what belongs to it.
 */
export function caselessOrganizations(text: string, cues: Cues): FoundOrganization[] {
  if (/\p{Script=Arabic}/u.test(text)) return arabic(text, cues)
  const start = /^[\s\p{P}\p{S}]*/u.exec(text)?.[0].length ?? 0
  const rest = text.slice(start)
  const value = /\p{Script=Hangul}/u.test(rest)
    ? subject(korean, rest, cues)
    : cues.language === 'ja'
      ? subject(japanese, rest, cues)
      : chinese(rest, cues)
  return value === '' ? [] : [{value, index: start, named: true}]
}

function subject(pattern: RegExp, text: string, cues: Cues): string {
  const name = pattern.exec(text)?.groups?.['name']?.trim() ?? ''
  const isBody = phraseAtEnd(cues.organizations, name) !== '' || phraseWithin(cues.organizations, name)?.index === 0
  // A word for a body alone names none; those of ministries do.
  const isBare = isPhrase(cues.organizations, name) && !/.{2}[부처청성省庁]$/u.test(name)
  return (isBody || administration.test(name)) && !isBare ? name : ''
}

/** Up to the last sign of the first word for a body, and what follows it as part of the name: "临港市港务局". */
function chinese(text: string, cues: Cues): string {
  const clause = /^\p{Script=Han}+/u.exec(text.slice(0, longest))?.[0] ?? ''
  const found = phraseWithin(cues.organizations, clause)
  if (!found) return ''
  let end = found.index + found.phrase.length
  for (let next = phraseWithin(cues.organizations, clause.slice(end)); next?.index === 0;) {
    end += next.phrase.length
    next = phraseWithin(cues.organizations, clause.slice(end))
  }
  const name = clause.slice(0, end)
  const holder = phraseWithin(cues.titles, clause.slice(end))?.index === 0
  // "应……", "据……": a word before the name makes it no subject; a word for a body alone names none.
  const isBare = isPhrase(cues.organizations, name) && !/.{2}部$/u.test(name)
  return holder || isBare || /^[应應据據在由对對为為经經从從受向与與和及]|的/u.test(name) ? '' : name
}

/** A word for a body and what is said of it: words with the article, and "in" with a name; not the day. */
function arabic(text: string, cues: Cues): FoundOrganization[] {
  const words = [...text.matchAll(/[\p{L}\p{M}]+|[^\p{L}\p{M}\s]+/gu)].map(({0: word, index}) => ({word, index}))
  const found: FoundOrganization[] = []
  for (let at = 0; at < words.length; at++) {
    const first = words[at]
    if (!first || !isPhrase(cues.organizations, first.word)) continue
    let last = at
    while (last + 1 < words.length && last - at < mostWords && goesOn(words, at, last + 1, cues)) last++
    const end = words[last]
    // A word for a body alone, "الوزارة", names none.
    if (end && last > at)
      found.push({value: text.slice(first.index, end.index + end.word.length), index: first.index, named: true})
    at = last
  }
  return found
}

function goesOn(words: ReadonlyArray<{word: string}>, first: number, at: number, cues: Cues): boolean {
  const word = words[at]?.word ?? ''
  if (!/^[\p{L}\p{M}]+$/u.test(word) || isPhrase(cues.dates.today ?? [], word)) return false
  if (/^(?:وال|ال)\p{L}/u.test(word)) return true
  if (/^لل\p{L}/u.test(word)) return true
  // "بلدية مدينة النجمة": one noun between the body and a word with the article, which it belongs to.
  const next = words[at + 1]?.word ?? ''
  return at === first + 1 && /^ال\p{L}/u.test(next) && !isPhrase(cues.openWords, word)
}
