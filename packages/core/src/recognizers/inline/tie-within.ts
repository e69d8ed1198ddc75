import type {Cues} from '../../cues/cues.ts'
import {phraseWithin} from '../../cues/phrase.ts'
import type {Before, Tie} from './find-quotations.ts'
import {whoSaid} from './who-said.ts'

/** Between dashes within the marks: `«Мы пришли, — заявил министр Сергей Орлов. — Мы остаёмся»`, `«Vinimos —dijo Ana Ortega—, y ...»`. */
const aside = /[,.!?…\p{L}]\s?[–—]\s?(?<words>\p{Ll}[^–—«»“”]{2,160}?)[.,]?\s?[–—]/u

/** Units before the verb of such an aside: it begins with it, or with a pronoun. */
const nearby = 6

/** Who said words that are broken off, within their marks, by who said them. */
export function tieWithin(quoted: string, cues: Cues, before: Before): Tie | undefined {
  const words = aside.exec(quoted)?.groups?.['words']
  const verb = words === undefined ? undefined : phraseWithin(cues.quoteVerbs, words)
  if (words === undefined || !verb || verb.index > nearby) return undefined
  const {name} = whoSaid(words.slice(verb.index + verb.phrase.length), cues, {...before, afterVerb: true})
  return name === undefined ? {cue: verb.phrase} : {speaker: name, cue: verb.phrase}
}
