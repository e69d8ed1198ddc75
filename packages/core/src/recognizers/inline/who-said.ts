import type {Cues} from '../../cues/cues.ts'
import {isPhrase, phraseAtEnd} from '../../cues/phrase.ts'
import {type FoundName, personName} from '../fields/person-name.ts'
import {isFamilyName} from '../names/family-name.ts'
import {isTitleWord} from '../names/title-word.ts'
import {fullName, holderOf} from './named-before.ts'

/** Words of an office at most: "Deputy Minister of the Sea and the Ports". */
const mostOfficeWords = 9

/** Longest office in scripts that part no words. */
const longestUnparted = 24

const unparted = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u

/** Who may be named in the words beside a quotation. */
export interface Who {
  /** As printed. */
  name?: string
  /** Whether a pronoun stands for somebody, or nobody is named at all. */
  unnamed: boolean
}

/** What else tells who is meant. */
export interface WhoOptions {
  /** People who are known to speak. */
  readonly names: ReadonlyArray<string>
  /** The text before, which may name in full who is called by a family name or a title here. */
  readonly earlier?: string
  /** Whether the words stand after the verb; else before it. */
  readonly afterVerb?: boolean
}

/**
 * Who the `words` between a quotation and its verb name: a person, a family name that is known or has a title, an office,
 * a title whose holder was named; else nobody. What is nearest to the verb counts.
 */
export function whoSaid(words: string, cues: Cues, {names, earlier = '', afterVerb = false}: WhoOptions): Who {
  const people = namesIn(words, cues)
  const nearest = people.at(-1)
  if (people.length === 1 && nearest) return {name: nearest.value, unnamed: false}
  // Of several, only one that nothing but a comma, or what it is, parts from the verb is surely meant.
  const sure = people.find(each => (afterVerb ? isFirst(each, words) : isLast(each, words) || isSubject(each, words)))
  if (nearest) return sure ? {name: sure.value, unnamed: false} : {unnamed: false}
  const bare = words.replace(/[\p{P}\p{S}]+/gu, ' ').trim()
  if (bare === '' || bare.split(/\s+/).every(word => isPronoun(word, cues))) return {unnamed: true}
  const name =
    titleAlone(words, cues, earlier, afterVerb) ??
    familyName(words, cues, names, earlier) ??
    officeIn(words, cues, afterVerb, earlier) ??
    nameAlone(words, cues)
  return name === undefined ? {unnamed: false} : {name, unnamed: false}
}

/** The people named in `text`, each name once. */
export function namesIn(text: string, cues: Cues): FoundName[] {
  const found = new Map<string, FoundName>()
  let from = 0
  for (;;) {
    const name = personName(text.slice(from), cues)
    if (!name) return [...found.values()]
    found.set(name.value, {value: name.value, index: from + name.index})
    from += name.index + name.value.length
  }
}

/** "said Ada Ortega, head of Northern Ferries": after the verb, who is named first, before any comma. */
function isFirst({index}: FoundName, words: string): boolean {
  return /^[^,;:(]*$/u.test(words.slice(0, index))
}

function isLast({value, index}: FoundName, words: string): boolean {
  return /^[\s,，]*$/u.test(words.slice(index + value.length))
}

/** "Ada Ortega, Harbour Master of Port Merrow, said": what stands between commas is about her. */
function isSubject({value, index}: FoundName, words: string): boolean {
  return /^[^,]*$/u.test(words.slice(0, index)) && /^,.*,\s*$/u.test(words.slice(index + value.length))
}

/** "he"; "a-t-il" has it after its hyphens. */
function isPronoun(word: string, cues: Cues): boolean {
  return isPhrase(cues.pronouns, word) || (word.length <= 3 && cues.openWords.includes(word.toLowerCase()))
}

/** "Green", where a Kenya Green was named; "Minister Olsen". */
function familyName(words: string, cues: Cues, names: ReadonlyArray<string>, earlier: string): string | undefined {
  const tokens = words.match(/[\p{L}\p{M}'’-]+\.?(?=\s)|[\p{L}\p{M}'’-]+/gu) ?? []
  const index = tokens.findIndex(
    (token, at) => isCapital(token) && !isPhrase(cues.titles, token) && !leads(tokens, at, cues)
  )
  const token = tokens[index]
  if (token === undefined) return undefined
  const title = tokens[index - 1]
  const titled = title !== undefined && isPhrase(cues.titles, title) && !cues.openWords.includes(title.toLowerCase())
  const full = fullName(token, earlier, cues) ?? names.findLast(name => name.endsWith(` ${token}`))
  return full ?? (titled && tokens.length <= index + 1 ? `${title} ${token}` : undefined)
}

function isCapital(token: string): boolean {
  return /^\p{Lu}[\p{L}\p{M}'’-]+$/u.test(token)
}

/** "District" of "District Attorney Olsen": a title goes on with it. */
function leads(tokens: ReadonlyArray<string>, at: number, cues: Cues): boolean {
  const next = tokens[at + 1]
  return next !== undefined && /^\p{Lu}/u.test(next) && isPhrase(cues.titles, next)
}

/** "the Mayor", whom the text named before. */
function titleAlone(words: string, cues: Cues, earlier: string, afterVerb: boolean): string | undefined {
  const tokens = words
    .trim()
    .replace(/[.!?,;:]+$/u, '')
    .split(/[\s,]+|(?<=[’'])/u)
  const [first = '', second = ''] = tokens
  const article = cues.openWords.includes(first.toLowerCase().replace('’', "'"))
  const title = article ? second : first
  const next = tokens[article ? 2 : 1]
  const ends = next === undefined || next === '' || (afterVerb && cues.openWords.includes(next.toLowerCase()))
  return ends && isTitleWord(title, cues) ? holderOf(title, earlier, cues) : undefined
}

/** Whoever has nothing but a name beside the verb: "said Ortega.", "said Northern Ferries, which ...". */
function nameAlone(words: string, cues: Cues): string | undefined {
  const name = /^\s*((?:\p{Lu}[\p{L}\p{M}'’-]+\s?){1,4})(?:[,.(].*|\s*)$/su.exec(words)?.[1]?.trim()
  const [first = '', ...others] = name?.split(/\s/) ?? []
  const bare = cues.openWords.includes(first.toLowerCase()) ? others.join(' ') : name
  return bare === '' ? undefined : bare
}

/** The office of the part between commas that is nearest to the verb: "Speaking in the Council, the Harbour Master". */
function officeIn(words: string, cues: Cues, afterVerb: boolean, earlier: string): string | undefined {
  if (unparted.test(words)) return unpartedOffice(words, cues, earlier)
  const parts = words.split(/[,;:()]/)
  for (const part of afterVerb ? parts.slice(0, 1) : parts.toReversed()) {
    const found = office(part, cues)
    if (found !== undefined) return found
  }
  return undefined
}

/** "the Deputy Minister of the Sea", "外交部发言人": in capitals, or of two words and more, with a word for an office in it. */
function office(words: string, cues: Cues): string | undefined {
  const run: string[] = []
  for (const token of words.match(/[\p{L}\p{M}'’-]+(?:\.(?=\s))?|[,;:().]/gu) ?? []) {
    const small = cues.openWords.includes(token.toLowerCase()) || isPhrase(cues.placeParticles, token)
    const fits = /^\p{Lu}/u.test(token) || isOfficeWord(token, cues) || (run.length > 0 && small)
    if (fits && !(run.length === 0 && small)) run.push(token)
    else if (run.length > 0) break
  }
  while (run.length > 0 && !/^\p{Lu}/u.test(run.at(-1) ?? '') && !isOfficeWord(run.at(-1) ?? '', cues)) run.pop()
  const telling = run.some(token => isOfficeWord(token, cues)) && run.some(token => /^\p{Lu}/u.test(token))
  return telling && run.length <= mostOfficeWords && words.includes(run.join(' ')) ? run.join(' ') : undefined
}

function isOfficeWord(token: string, cues: Cues): boolean {
  return isPhrase(cues.titles, token) || isPhrase(cues.organizations, token)
}

/** The subject of the clause, up to the particle or the comma after it: "外交部发言人", "해양부 김 장관은". */
function unpartedOffice(words: string, cues: Cues, earlier: string): string | undefined {
  const clauses = words.split(/[，、。；,;]/u).filter(part => part.trim() !== '')
  for (const clause of clauses.reverse()) {
    const subject = (hangulSubject.exec(clause) ?? kanaSubject.exec(clause))?.[0] ?? clause.trim()
    const name = subject.trim().replace(/(?:は|が|も|은|는|이|가)$/u, '')
    const title = phraseAtEnd(cues.titles, name) || phraseAtEnd(cues.organizations, name)
    if (title && name.length <= longestUnparted) return nameInFull(name.slice(0, -title.length), earlier, cues) ?? name
  }
  return undefined
}

/** "佐々木健一" for "佐々木社長": the one name in the text before that begins with the family name. */
function nameInFull(family: string, earlier: string, cues: Cues): string | undefined {
  if (!isFamilyName(family.trim())) return undefined
  const names = new Set(
    earlier
      .split(/[\n、。，,（(）)]/u)
      .filter(part => part.includes(family))
      .flatMap(part => namesIn(part, cues))
      .map(({value}) => value)
      .filter(value => value.startsWith(family) && value.length > family.length)
  )
  const [only] = names
  return names.size === 1 ? only : undefined
}

/** Up to the first particle of the subject in Japanese: "林外相は会見で". */
const kanaSubject = /^\s*[\p{Script=Han}\p{Script=Katakana}ー々]{2,20}(?:は|が)(?=\p{L})/u

/** Up to three words, the last with a particle of the subject. */
const hangulSubject = /(?:[\p{Script=Hangul}]+\s){0,2}[\p{Script=Hangul}]+(?:은|는|이|가)(?=\s|$)/u
