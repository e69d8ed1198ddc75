import type {Cues} from '../../cues/cues.ts'
import {isPhrase, phraseWithin} from '../../cues/phrase.ts'

/** Words of a name. */
const fewestWords = 2
const mostWords = 5

/** A word of a name, as written: "Ortega", "KIM", "O'Neill", "J.", "Jean-Luc". */
const nameWord = /^(?:\p{Lu}[\p{L}\p{M}]*(?:['’-]\p{L}[\p{L}\p{M}]*)*|\p{Lu}\.(?:\p{Lu}\.)*)$/u

/** A name in a text, with its place. */
export interface FoundName {
  value: string
  /** UTF-16 offset. */
  index: number
}

/**
 * The first name of a person in `text`, without titles and honorifics: the first run of two to five words with capitals
 * once the titles before it are passed over. Ends at a comma, a bracket, or a word without a capital (or, where all has
 * capitals, one that would have none). The name of an organization is none.
 */
export function personName(text: string, cues: Cues): FoundName | undefined {
  let run: Array<{word: string; index: number}> = []
  for (const match of text.matchAll(/[^\s,;:()[\]"“”|]+|[,;:()[\]"“”|]/gu)) {
    const word = match[0].replace(/[’']s$/u, '')
    if (run.length > 0 && cues.nameParticles.includes(word)) run.push({word, index: match.index})
    else if (nameWord.test(word) && !isTitle(word, cues) && !isParticle(word, cues))
      run.push({word, index: match.index})
    else {
      const name = toName(run, text, cues)
      if (name) return name
      run = []
    }
  }
  return toName(run, text, cues)
}

/** "OF", where all has capitals; "Per" and "An" are names. */
function isParticle(word: string, cues: Cues): boolean {
  return word === word.toUpperCase() && cues.openWords.includes(word.toLowerCase())
}

/** A title ends a name and is none of its words: "Harbour Master Ada Lindqvist", "Ada Lindqvist, General Secretary". */
function isTitle(word: string, cues: Cues): boolean {
  return isPhrase(cues.titles, word)
}

function toName(run: Array<{word: string; index: number}>, text: string, cues: Cues): FoundName | undefined {
  const words = [...run]
  while (words.length > 0 && cues.nameParticles.includes(words.at(-1)?.word ?? '')) words.pop()
  const first = words[0]
  const last = words.at(-1)
  if (!first || !last || words.length < fewestWords || words.length > mostWords) return undefined
  const value = text.slice(first.index, last.index + last.word.length)
  return phraseWithin(cues.organizations, value) ? undefined : {value, index: first.index}
}
