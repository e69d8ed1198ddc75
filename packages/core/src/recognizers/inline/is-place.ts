import {allOf} from '../../cues/all-of.ts'
import type {Cues} from '../../cues/cues.ts'
import {isPhrase, phraseAtStart, phraseWithin} from '../../cues/phrase.ts'
import {unparted} from '../../cues/unparted.ts'
import {countryNames} from './country-names.ts'
import {nearDays} from './near-days.ts'

/** No place's name has more words: "ABOARD THE USS RONALD REAGAN". */
const mostWords = 6

/** In scripts without capitals, which words are a name does not show: only a few can be taken for one. */
const mostCaselessWords = 4
const longestCaseless = 24

/** Letters of a title that no town has before its name, as short ones are: "King", "Lady", "Major". */
const longTitle = 7

/** A word of a name, as written: "Port", "St.", "L’Aquila", "Genève/New". */
const capitalWord = /^\p{Lu}[\p{L}\p{M}.'’/-]*$/u

/** A word in a script that has no capitals. */
const caselessWord = /^[\p{Lo}\p{Lm}\p{M}'’·-]+$/u

/** Whether `piece` can be the name of a place: one to some words, none with a digit, and nothing that labels a document. */
export function isPlace(piece: string, cues: Cues): boolean {
  const words = piece.split(/\s+/)
  if (words.length > mostWords) return false
  const caseless = words.length <= mostCaselessWords && piece.length <= longestCaseless && words.every(isCaseless)
  // "In Geneva", "From Brussels" begin a sentence; "The Hague" is a name.
  const first = words[0] ?? ''
  if (isWord(cues.openWords, first) && !isWord(cues.placeParticles, first)) return false
  const named =
    caseless || words.every((word, index) => capitalWord.test(word) || (index > 0 && isWord(cues.placeParticles, word)))
  return named && !isNearDay(piece, cues) && !isLabel(piece, cues) && !isOffice(words, cues)
}

/** Whether `piece` is a country, a state or the like, which a town stands before: "Calif.", "NC", "South Korea". */
export function isRegion(piece: string, language: string, cues: Cues): boolean {
  return (
    cues.regions.includes(piece.replace(/\.$/, '')) ||
    /^[A-Z]{2}\.?$/.test(piece) ||
    countryNames(language).has(piece.toLowerCase())
  )
}

function isWord(list: ReadonlyArray<string>, word: string): boolean {
  return list.includes(word.toLowerCase())
}

function isCaseless(word: string): boolean {
  return caselessWord.test(word)
}

/** "Today (Wednesday, October 14)": the head of a list, which dates it as a dateline would. */
function isNearDay(piece: string, {language}: Cues): boolean {
  return nearDays(language).has(piece.toLowerCase())
}

/** "MEDIA ADVISORY", "EMBARGOED", "CONTACT": labels that a dash may follow. */
function isLabel(piece: string, cues: Cues): boolean {
  return (
    phraseWithin(allOf(cues.kinds), piece) !== undefined ||
    [cues.instructions, cues.dateWords, cues.modifiedWords].some(list => phraseAtStart(list, piece) !== '') ||
    (unparted.test(piece) && phraseWithin(cues.embargoCues, piece) !== undefined) ||
    [
      cues.contacts,
      cues.notes,
      cues.related,
      cues.captions,
      cues.advisoryLabels,
      cues.speakers,
      cues.endMarks,
      cues.slugs,
      cues.stageDirections
    ].some(list => isPhrase(list, piece))
  )
}

/** "Harbour Office", "Ministry of the Sea": who signs, and not where. */
function isOffice(words: ReadonlyArray<string>, cues: Cues): boolean {
  const last = words.at(-1) ?? ''
  if (isCaseless(last)) {
    return phraseWithin(cues.organizations, words.join(' ')) !== undefined || isHolder(words.join(' '), cues)
  }
  if (words.length < 2) return false
  const [first = ''] = words
  // "Senator Nolan" is a person; "Queen Creek" and "Presidente Prudente" are towns.
  if (first.length >= longTitle && isPhrase(cues.titles, first) && !/^president/iu.test(first)) return true
  const particle = isWord(cues.placeParticles, words[1] ?? '')
  return isPhrase(cues.organizations, last) || (particle && isPhrase(cues.organizations, words[0] ?? ''))
}

/** "诺兰国首相安娜": nothing parts an office from the words about it; a single sign is too short to tell. */
function isHolder(text: string, cues: Cues): boolean {
  if (!/\p{Script=Han}/u.test(text)) return false
  return (phraseWithin(cues.titles, text)?.phrase.length ?? 0) > 1
}
