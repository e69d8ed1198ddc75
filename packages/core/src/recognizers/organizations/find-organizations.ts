import type {Cues} from '../../cues/cues.ts'
import {isPhrase, phraseAtEnd, phraseWithin} from '../../cues/phrase.ts'
import {caselessOrganizations} from './caseless-organizations.ts'
import type {FoundOrganization} from './found-organization.ts'
import {isAttribute} from './is-attribute.ts'

export type {FoundOrganization} from './found-organization.ts'

/** Small words that may stand side by side inside a name: "of the", "de la". */
const mostTies = 2

/** Words for "and". */
const conjunctions: ReadonlySet<string> = new Set(['and', 'und', 'et', 'y', 'e', 'en', 'и', 'та', 'і', '&'])

interface Word {
  text: string
  index: number
}

/**
 * The names in `text` that may be those of organizations: runs of words with capitals, and the small words between them;
 * in scripts without capitals, what begins or ends with a word for a body.
 */
export function findOrganizations(text: string, cues: Cues): FoundOrganization[] {
  if (/\p{Lo}/u.test(text) && !/\p{Ll}{2}/u.test(text)) return caselessOrganizations(text, cues)
  const found: FoundOrganization[] = []
  let run: Word[] = []
  const close = () => {
    const name = toName(run, text, cues)
    if (name) found.push(name)
    run = []
  }
  for (const match of text.matchAll(/[^\s,;:()[\]"“”«»„|/]+|[,;:()[\]"“”«»„|/]/gu)) {
    const word = {text: match[0], index: match.index}
    if (!belongs(word, run, text, cues)) close()
    if (run.length > 0 || isCapital(word.text)) run.push(word)
    if (endsSentence(word.text, cues)) close()
  }
  close()
  return found
}

/** Whether `word` may follow the words of a run. */
function belongs(word: Word, run: Word[], text: string, cues: Cues): boolean {
  if (run.length === 0) return true
  if (word.text === ',')
    return isPhrase(cues.legalForms, /^[^\s,;()]+/u.exec(text.slice(word.index + 1).trim())?.[0] ?? '')
  if (isCapital(word.text) || word.text === '&') return !beginsAnother(word, run, cues)
  if (isOfBody(word.text, run, cues)) return true
  if (!isTie(word.text, cues)) return false
  return run.slice(-mostTies).some(each => !isTie(each.text, cues))
}

/** "Государственная служба маяков": only its first word has a capital, and what the body is of has none. */
function isOfBody(word: string, run: ReadonlyArray<Word>, cues: Cues): boolean {
  if (!/^\p{Script=Cyrillic}/u.test(word)) return false
  if (isPhrase(cues.organizations, word)) return run.every(each => !isPhrase(cues.organizations, each.text))
  return isAttribute(word) && run.some(each => isPhrase(cues.organizations, each.text))
}

/** "the Ministry of Health and the Ministry of the Sea": the second is another one. */
function beginsAnother(word: Word, run: Word[], cues: Cues): boolean {
  const ties = run.slice(run.findLastIndex(each => !isTie(each.text, cues)) + 1)
  return (
    ties.some(each => conjunctions.has(each.text)) &&
    isPhrase(cues.organizations, word.text) &&
    run.some(each => isPhrase(cues.organizations, each.text))
  )
}

function isCapital(word: string): boolean {
  return /^[\p{Lu}\p{Lt}\d]|^[ld]['’]\p{Lu}|^[a-z]\p{Lu}/u.test(word) && /\p{L}/u.test(word)
}

function isTie(word: string, cues: Cues): boolean {
  return cues.organizationTies.includes(word.replace(/^[ld]['’]/u, '')) || word === '&'
}

/** A full stop that is not that of a legal form or an initial. */
function endsSentence(word: string, cues: Cues): boolean {
  return (
    /[.!?…]$/u.test(word) && !/^(?:\p{Lu}\.)+$|^\p{Lu}\p{Ll}{0,2}\.$/u.test(word) && !isPhrase(cues.legalForms, word)
  )
}

function toName(run: Word[], text: string, cues: Cues): FoundOrganization | undefined {
  const words = [...run]
  while (words.length > 0 && (isTie(words.at(-1)?.text ?? '', cues) || words.at(-1)?.text === ',')) words.pop()
  // "The Harbour Office": the article is no part of it, unless nothing else begins the name.
  while (words.length > 1 && isArticle(words[0]?.text ?? '', cues)) words.shift()
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last || (words.length === 1 && isArticle(first.text, cues))) return undefined
  // "l'Office du port": the article is glued to it.
  const glued = /^[ldLD]['’](?=\p{Lu})/u.exec(first.text)?.[0].length ?? 0
  const whole = text.slice(first.index + glued, last.index + last.text.length)
  const value = isPhrase(cues.legalForms, last.text) ? whole : whole.replace(/(?:['’]s|[.!?…]+)$/u, '')
  const named = phraseWithin(cues.organizations, value) !== undefined || hasLegalForm(value, cues)
  return {value, index: first.index + glued, named}
}

function isArticle(word: string, cues: Cues): boolean {
  const lower = word.toLowerCase()
  return cues.openWords.includes(lower) || cues.organizationTies.includes(lower)
}

/** Whether a name ends with the legal form of a company: "Brightwater Pumps, Inc.". */
export function hasLegalForm(name: string, cues: Cues): boolean {
  const form = phraseAtEnd(cues.legalForms, name)
  // Most are short words: with a capital, or they are words of a text.
  return form !== '' && form.length < name.length && !/^\p{Ll}{2,4}$/u.test(form)
}
