import {alternation} from './alternation.ts'
import {unparted} from './unparted.ts'

/** What stands around a phrase: no letter and no digit. */
const edgeBefore = String.raw`(?<![\p{L}\p{N}])`
const edgeAfter = String.raw`(?![\p{L}\p{N}])`

/** In Cyrillic an apostrophe parts no words: "Надмор'я" does not end with "я". */
const cyrillicEdges = [
  String.raw`(?<![\p{L}\p{N}]|\p{Script=Cyrillic}['’ʼ])`,
  String.raw`(?![\p{L}\p{N}]|['’ʼ]\p{Script=Cyrillic})`
] as const

/** `-straße` is the end of a compound: "Hauptstraße". */
export const compound = /^-(?=\p{L})/u

/** Two ideographs are often set apart to be as wide as the labels beside them: "電 話", "以 上". */
const pairOfIdeographs = /^\p{Script=Han}{2}$/u

/**
 * The phrases as one alternative, the longest first, so that "media statement" wins over "media". Phrases with the same
 * edges share them: an edge is then looked for once at a place, and not once a phrase.
 */
export function alternativesOf(list: ReadonlyArray<string>): string {
  const groups = new Map<string, {before: string; after: string; phrases: string[][]}>()
  for (const phrase of [...list].sort((a, b) => b.length - a.length)) {
    const [before, after] = edgesOf(phrase)
    const group = groups.get(`${before} ${after}`) ?? {before, after, phrases: []}
    groups.set(`${before} ${after}`, group)
    group.phrases.push(toPieces(phrase))
  }
  // Without an edge first: "mr." is more than "mr".
  const sorted = [...groups.values()].sort((a, b) => a.after.length - b.after.length)
  return `(?:${sorted.map(({before, after, phrases}) => before + alternation(phrases) + after).join('|')})`
}

/** An edge is wanted where a phrase begins or ends with a letter or a digit: "mr" has one, "mr." and the elided "d'" have none. */
export function edgesOf(phrase: string): [before: string, after: string] {
  if (compound.test(phrase)) return [edgeBefore, edgeAfter]
  if (/^\p{Script=Cyrillic}.*\p{Script=Cyrillic}$|^\p{Script=Cyrillic}$/u.test(phrase)) return [...cyrillicEdges]
  return [
    /^[\p{L}\p{N}]/u.test(phrase) && !unparted.test(phrase.slice(0, 1)) ? edgeBefore : '',
    /[\p{L}\p{N}]$/u.test(phrase) && !unparted.test(phrase.slice(-1)) ? edgeAfter : ''
  ]
}

/** Patterns of the phrase's letters and signs, one by one. */
function toPieces(phrase: string): string[] {
  if (compound.test(phrase)) return [String.raw`[\p{L}-]+`, ...toPieces(phrase.slice(1))]
  if (pairOfIdeographs.test(phrase)) return [phrase.slice(0, 1), String.raw`\s{0,4}`, phrase.slice(1)]
  return phrase.split(' ').flatMap((word, index) => [...(index > 0 ? [String.raw`\s+`] : []), ...wordPieces(word)])
}

/** Spellings that one word has. */
const variants: Readonly<Record<string, string>> = {"'": "['’]", '’': "['’]", ё: '[её]'}

function wordPieces(word: string): string[] {
  if (/^\p{Script=Arabic}/u.test(word)) return arabicPieces(word)
  return Array.from(word).map(sign => variants[sign] ?? sign.replace(/[$()*+.?[\\\]^{|}/]/, String.raw`\$&`))
}

/** What Arabic writes as one with the word after it: "and", "so", "in", "as", "to", and the article. */
const arabicPrefixes = '[وف]?(?:[بك]?ال|لل|[بكل])?'

/** What may stand before the article. */
const beforeArticle = '[وف]?[بك]?'

/** Shorter words, in letters, would be found at the end of others once these are before them. */
const shortestPrefixed = 3

/** Vowel signs and the stroke that stretches a word. */
export const arabicSigns = '[\\u064b-\\u0652\\u0670\\u0640]*'

/** Letters that are often written for one another. */
const arabicVariants: Readonly<Record<string, string>> = {ا: '[اأإآ]', أ: '[اأإآ]', إ: '[اأإآ]', آ: '[اأإآ]', ى: '[ىي]'}

function arabicPieces(word: string): string[] {
  const letters = word.replace(/[\u064b-\u0652\u0670\u0640]/g, '')
  const own = letters.startsWith('ال') ? beforeArticle : arabicPrefixes
  const spelled = letters
    .split('')
    .map(letter => (arabicVariants[letter] ?? letter.replace(/[.()/]/, String.raw`\$&`)) + arabicSigns)
  return letters.length >= shortestPrefixed ? [own, ...spelled] : spelled
}
