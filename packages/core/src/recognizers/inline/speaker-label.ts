import {allOf} from '../../cues/all-of.ts'
import type {Cues} from '../../cues/cues.ts'
import {isPhrase, phraseAtEnd, phraseAtStart, phraseWithin} from '../../cues/phrase.ts'
import {isWordUnit} from '../../util/letters.ts'
import {unitAt} from '../../util/unit-at.ts'

/** Longest label, in UTF-16 units: a name, an office, and whom the person works for in brackets. */
const longest = 70

/** Words of a label without what stands in brackets. */
const mostWords = 5

/** Longest label in scripts that part no words: "总台央视记者". */
const longestUnparted = 16

/** Words of a name that is no turn: "Moderator: Ada Lindqvist". */
const mostCreditWords = 6

/** What a house sets before each turn. */
const marker = '(?:[▲△▶▷►○●◯◇◆■□◎]\\s*)?'

/** A label and its colon: `MS. ORTEGA:`, `Вопрос:`, `总台央视记者：`. */
const withColon = new RegExp(String.raw`^${marker}(?<name>[^:：\n!?;。]{1,60}?)\s?[:：](?=\s|$|[^\d/\s])`, 'u')

/** A label with what stenographers set for the colon: `Ada Lindqvist.- `, `Ada Lindqvist (Moderator).- `. */
const withDash = new RegExp(String.raw`^${marker}(?<name>[^:：\n!?;。]{3,60}?)\.\s?[-–—](?=\s)`, 'u')

/** A label in brackets, which needs no colon: `（記者）`, `【大臣】`, `<질문>`. */
const inBrackets = new RegExp(
  String.raw`^${marker}[（(【［\[<＜〈《〔](?<name>[^（()）【】［\]\[<>＜＞〈〉《》〔〕\n]{1,20})[）)】］\]>＞〉》〕](?:\s?[:：])?`,
  'u'
)

/** The letter of a question alone, as transcripts of offices set it: `Q    When?`, `Q. When?`, `問）`, `R - Yes`. */
const letterAlone = /^(?<name>[QＱ問]|[PR](?=\s[-–—]\s))(?:[.．)）]\s?|\s[-–—]\s|\s+(?=[\p{Lu}\p{Lo}"“(]))/u

/** What these begin with. */
const lettersAlone = 'QＱ問PR'

/** `С.В.Лавров`, `J. Olsen`. */
const initialsAndName = /^(?:\p{Lu}\p{Ll}?\.\s?){1,3}\p{Lu}[\p{L}\p{M}’'-]{2,}$/u

/** An outlet in marks of titles, and whoever asks for it. */
const outlet = /^[《〈][^《》〈〉]{1,16}[》〉]\p{Lo}{2,6}[:：]/u

const unparted = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}ー・·\s\dＡ-Ｚ]+$/u

/**
 * The label of a speaker that `text` begins with, its colon or brackets included: `MS. ORTEGA:`, `QUESTION:`, `（記者）`.
 * A word and a colon alone is none: it needs capitals, a title, initials, or a known label. `findTurns` knows more, by
 * the other labels of a document.
 */
export function speakerLabel(text: string, cues: Cues): string | undefined {
  const head = text.slice(0, longest)
  // Most texts begin with a word, and have no colon: that is sooner seen than that no label stands there.
  const opensWithWord = head !== '' && isWordUnit(unitAt(head, 0))
  const bracketed = opensWithWord ? null : inBrackets.exec(head)
  if (bracketed && isKnownLabel(nameIn(bracketed), cues)) return bracketed[0]
  // "《海岸日报》记者：": the name of an outlet begins the label.
  if (bracketed && !outlet.test(head)) return undefined
  const letter = lettersAlone.includes(head.charAt(0)) ? letterAlone.exec(head) : null
  if (letter && isPhrase(cues.speakers, nameIn(letter).normalize('NFKC'))) return letter[0].trimEnd()
  const match = matchColon(head)
  const name = match ? withoutBrackets(nameIn(match)) : ''
  if (!match || !name || isCredit(text.slice(match[0].length), name)) return undefined
  if (isKnownLabel(name, cues) || isHeld(nameIn(match), cues)) return match[0]
  return isNamed(name, cues) && !isOtherLabel(name, cues) ? match[0] : undefined
}

/** A label that needs other labels of the document beside it to be believed: "Ada Lindqvist:", "Ada Lindqvist.-", "郭嘉昆：", "OLSEN:". */
export function looseLabel(text: string, cues: Cues): {label: string; name: string} | undefined {
  const head = text.slice(0, longest)
  const match = matchColon(head) ?? (/\.\s?[-–—]/.test(head) ? withDash.exec(head) : null)
  const name = match ? withoutBrackets(nameIn(match)) : ''
  if (!match || !name || !mayBeName(name, cues)) return undefined
  if (isCredit(text.slice(match[0].length), name) || isOtherLabel(name, cues)) return undefined
  return {label: match[0], name}
}

/** A few words with capitals, or of a script that has none. */
function mayBeName(name: string, cues: Cues): boolean {
  const words = name.split(/\s+/, mostWords + 1)
  const capitals =
    words.length <= mostWords &&
    words.every(
      (word, index) => /^\p{Lu}[\p{L}\p{M}.'’-]*$/u.test(word) || (index > 0 && cues.nameParticles.includes(word))
    )
  return capitals || /^[\p{Lo}\p{M}\s·・ー]{2,16}$/u.test(name)
}

function matchColon(head: string): RegExpExecArray | null {
  return head.includes(':') || head.includes('：') ? withColon.exec(head) : null
}

function nameIn(match: RegExpExecArray): string {
  return match.groups?.['name']?.trim() ?? ''
}

/** "Ada Lindqvist (Harbour Press)": for whom somebody asks. */
function withoutBrackets(name: string): string {
  return name.replace(/\s*[（([][^（()）\]]*[）)\]]$/u, '')
}

/** "The Minister for Ports (Mr Olsen)": an office, and who holds it, with a title. */
function isHeld(label: string, cues: Cues): boolean {
  const [, office = '', holder = ''] = /^(.+?)\s*\(([^()]+)\)$/u.exec(label) ?? []
  const [title, ...name] = holder.split(/\s+/)
  return (
    phraseAtStart(cues.titles, office) !== '' &&
    isPhrase(cues.titles, title ?? '') &&
    name.length > 0 &&
    name.every(word => /^\p{Lu}/u.test(word))
  )
}

/** A label that is not a name: "QUESTION", "Q2", "总台央视记者", "木原大臣". */
function isKnownLabel(name: string, cues: Cues): boolean {
  const bare = name
    .normalize('NFKC')
    .replace(/^[《〈]|[》〉]/gu, '')
    .replace(/\s*\d{1,2}$/, '')
  if (isPhrase(cues.speakers, bare)) return true
  return bare.length <= longestUnparted && unparted.test(bare) && phraseAtEnd(cues.speakers, bare).length > 1
}

/** In capitals, or with a title or initials before it. */
function isNamed(name: string, cues: Cues): boolean {
  const words = name.split(/\s+/)
  if (words.length > mostWords) return false
  if (initialsAndName.test(name)) return true
  const [first = '', ...others] = words
  const article = isPhrase(cues.openWords, first)
  if (others.some(word => isOpenWord(word, cues)) || (article && others.length === 0)) return false
  if (words.length >= 2 && words.every(word => /^\p{Lu}[\p{Lu}\p{M}.'’-]*$/u.test(word))) return true
  // An office of one word is a label only where the cue words know it: "General: ..." is none.
  const titled = words.length > 1 && phraseAtStart(cues.titles, article ? others.join(' ') : name) !== ''
  return titled && words.every(word => /^\p{Lu}/u.test(word))
}

/** "WHAT TO KNOW" is no name; "VAN DER BERG" is one. */
function isOpenWord(word: string, cues: Cues): boolean {
  const lower = word.toLowerCase()
  return cues.openWords.includes(lower) && !cues.nameParticles.includes(lower)
}

function isOtherLabel(name: string, cues: Cues): boolean {
  return (
    [cues.contacts, cues.notes, cues.related, cues.boilerplates, cues.instructions, cues.organizations].some(
      list => phraseAtStart(list, name) !== ''
    ) ||
    [cues.advisoryLabels, cues.captions, cues.dateWords, cues.modifiedWords, ...Object.values(cues.labels)].some(list =>
      isPhrase(list, name)
    ) ||
    phraseWithin(allOf(cues.kinds), name) !== undefined ||
    isPhrase(cues.organizations, name.split(/\s+/).at(-1) ?? '')
  )
}

/** "Moderator: Ada Lindqvist", "编辑：王某": the label of somebody's part in the document. */
function isCredit(rest: string, name: string): boolean {
  const said = rest.trim()
  if (said === '' || /[.?!…。？！]/u.test(said) || name.length === 1) return false
  if (/^\p{Lo}{2,4}$/u.test(said)) return true
  const words = said.split(/\s+/)
  return words.length >= 2 && words.length <= mostCreditWords && words.every(word => /^[\p{Lu}(]/u.test(word))
}
