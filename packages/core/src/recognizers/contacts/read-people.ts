import type {Cues} from '../../cues/cues.ts'
import {isPhrase, phraseAtStart, phraseWithin} from '../../cues/phrase.ts'
import type {ReadBlock} from '../fields/reading.ts'
import {type FoundName, personName} from '../fields/person-name.ts'
import {hasLegalForm} from '../organizations/find-organizations.ts'
import {squash} from '../../util/squash.ts'
import {contactName} from './contact-name.ts'
import {findNumbers, type FoundNumber} from './find-numbers.ts'
import {honorifics} from './honorifics.ts'
import {isAddress} from './is-address.ts'

/** Somebody to ask, or a desk without a name. */
export interface Contact {
  name: string | null
  role: string | null
  telephone: string[]
  email: string[]
  /** Blocks that it was read from. */
  blocks: ReadBlock[]
}

/** Longest text of a post: "Head of Press and Public Affairs". */
const longestRole = 70

/** Digits of a line that may be a telephone number. */
const fewestDigits = 7

/** Letters of a surname that a mail address is compared with. */
const shortestSurname = 3

interface Reader {
  contacts: Contact[]
  /** Names of organizations that stand among those of people. */
  organizations: ReadonlyArray<string>
  cues: Cues
}

/** The people of a run of contact lines, each with the numbers that follow the name. */
export function readPeople(
  blocks: ReadonlyArray<ReadBlock>,
  organizations: ReadonlyArray<string>,
  cues: Cues
): Contact[] {
  const reader: Reader = {contacts: [], organizations, cues}
  for (const block of blocks) readLine(block, reader)
  bindByMail(reader.contacts)
  return reader.contacts.filter(each => each.name !== null || each.telephone.length > 0 || each.email.length > 0)
}

function readLine(block: ReadBlock, reader: Reader) {
  const {cues} = reader
  // A cell of a table: no name, and too few digits for a number.
  if (!/\p{L}/u.test(block.text) && block.text.replace(/\D/g, '').length < fewestDigits) return
  const text = withoutOrganizations(unglue(block.text, cues), reader.organizations)
  const numbers = numbersIn(text, cues)
  // "Photo: Ada Lindqvist" is whose picture it is; with a number, whom to ask for pictures.
  const isCredit = numbers.length === 0 && phraseAtStart(cues.captions, text) !== ''
  if (isAddress(withoutNumbers(text, numbers), cues)) return closeCalled(reader)
  if (/^\s*©/u.test(text) || isCredit) return
  const columns = readColumns(text, numbers, cues)
  if (columns) return void reader.contacts.push(...columns.map(each => ({...each, blocks: [block]})))
  let at = 0
  for (const number of numbers) {
    readWords(text.slice(at, number.start), block, reader)
    addNumber(number, block, reader)
    at = number.end
  }
  readWords(text.slice(at), block, reader)
}

/** What stands between the numbers: these have the shape of a postal code beside a label, "0112 FAX". */
function withoutNumbers(text: string, numbers: ReadonlyArray<FoundNumber>): string {
  return numbers.reduceRight((rest, {start, end}) => `${rest.slice(0, start)} | ${rest.slice(end)}`, text)
}

/** Among contacts, a line of digits is a telephone number too. */
function numbersIn(text: string, cues: Cues): ReturnType<typeof findNumbers> {
  const plain = /^\s*\d{9,12}\s*$/.test(text)
  return plain
    ? [{kind: 'telephone', value: text.trim(), start: 0, end: text.length, labeled: false}]
    : findNumbers(text, cues, {amongContacts: true})
}

/** "Media contactAda Lindqvist": a label and a name that a reader of pages glued together. */
function unglue(text: string, cues: Cues): string {
  for (let length = Math.min(text.length - 1, 40); length >= 3; length--) {
    if (/^\p{Ll}\p{Lu}/u.test(text.slice(length - 1, length + 1)) && isPhrase(cues.contacts, text.slice(0, length))) {
      return `${text.slice(0, length)}: ${text.slice(length)}`
    }
  }
  return text
}

/** `text` with the names of known organizations blotted out, so that they are nobody's surname. */
function withoutOrganizations(text: string, names: ReadonlyArray<string>): string {
  return names.reduce((rest, name) => (name.length > 3 ? rest.replaceAll(name, ' | ') : rest), text)
}

/** "Company contact: Press contact: a@x.example b@y.example": labels of columns, then the lines across them. */
function readColumns(text: string, numbers: ReadonlyArray<FoundNumber>, cues: Cues): Contact[] | undefined {
  const labels = text
    .slice(0, numbers[0]?.start ?? 0)
    .split(':')
    .map(label => label.trim())
    .filter(Boolean)
  if (labels.length < 2 || !labels.every(label => phraseWithin(cues.contacts, label) && !personName(label, cues)))
    return undefined
  const of = (kind: FoundNumber['kind']) => numbers.filter(each => each.kind === kind).map(each => each.value)
  const [emails, phones] = [of('email'), of('telephone')]
  if (![emails, phones].every(list => list.length === 0 || list.length === labels.length)) return undefined
  return labels.map((label, index) => ({
    name: null,
    role: label,
    telephone: phones.slice(index, index + 1),
    email: emails.slice(index, index + 1),
    blocks: []
  }))
}

/** A column for the company itself, and for none of its people: "Company contact". */
export function isIssuersOwn({name, role}: Contact, cues: Cues): boolean {
  return name === null && role !== null && isPhrase(cues.organizations, role.split(' ')[0] ?? '')
}

/** What stands between numbers: labels, names, posts. */
function readWords(text: string, block: ReadBlock, reader: Reader) {
  for (const piece of text.split(
    /\s*(?:[;|•·\n]|\s[–—-]\s|(?<=\p{Ll})\.\s+(?=\p{Lu})|\s(?:or|oder|ou|o|und|and|et|y)\s(?=\p{Lu}))\s*/u
  )) {
    const label = phraseAtStart(reader.cues.contacts, piece.trimStart())
    const rest = piece
      .trimStart()
      .slice(label.length)
      .replace(/^[\s:：,.()–-]+|[\s:：,(–-]+$/gu, '')
    const last = reader.contacts.at(-1)
    // "Ada Lindqvist" / "Spokesperson": a label after a name is the post.
    if (label && rest === '' && last?.name && !last.role && !hasNumbers(last)) last.role = toRole(label, reader.cues)
    if (label) closeLast(reader)
    if (rest !== '') readPiece(rest, block, reader)
  }
}

/** A label begins something new: what follows is not the one's before it. */
function closeLast({contacts}: Reader) {
  const last = contacts.at(-1)
  if (last && hasNumbers(last)) contacts.push({name: null, role: null, telephone: [], email: [], blocks: []})
}

/** After an address, who can be called already has no more numbers: those below it are the house's. */
function closeCalled({contacts}: Reader) {
  const last = contacts.at(-1)
  if (last && last.telephone.length > 0) contacts.push({name: null, role: null, telephone: [], email: [], blocks: []})
}

function readPiece(text: string, block: ReadBlock, reader: Reader) {
  const {contacts, cues} = reader
  const found =
    hasLegalForm(text, cues) || isAddress(text, cues) ? undefined : (personName(text, cues) ?? contactName(text, cues))
  // "Harbour Avenue" is written as a name is.
  const isNobody = found && (phraseWithin(cues.streets, found.value) !== undefined || isFirm(text, found, cues))
  const name = isNobody ? undefined : found
  const last = contacts.at(-1)
  if (name && !isLabel(text, cues)) {
    const role = toRole(text.slice(name.index + name.value.length), cues) ?? toRole(text.slice(0, name.index), cues)
    // A second name with no number between is a place's or a company's.
    if (last && !hasNumbers(last) && last.name !== null) return
    if (last && !hasNumbers(last)) Object.assign(last, {name: name.value, role, blocks: [block]})
    else contacts.push({name: name.value, role, telephone: [], email: [], blocks: [block]})
  } else if (last && last.name !== null && last.role === null && last.email.length === 0) {
    // In two columns, the post may stand below the name and behind its number.
    last.role = toRole(text, cues)
    last.blocks.push(block)
  }
}

/** "Bright Line Communications": a name that nothing but a word for what a firm does follows is the firm's. */
function isFirm(text: string, {value, index}: FoundName, cues: Cues): boolean {
  const rest = text.slice(index + value.length).trim()
  if (!/^\p{Lu}[\p{L}.]+$/u.test(rest) || isPhrase(cues.contacts, rest) || isPhrase(cues.labels.telephone, rest))
    return false
  return isPhrase(cues.organizations, rest) || isPhrase(cues.portfolios, rest)
}

/** "Contact data:" is no post. */
function isLabel(text: string, cues: Cues): boolean {
  const labels = [...Object.values(cues.labels), cues.contacts]
  return (
    /[:：]$/u.test(text) ||
    isPhrase(cues.contacts, text) ||
    labels.some(list => isPhrase(list, text.split(' ')[0] ?? ''))
  )
}

/** A post: a few words of which one is a title's. */
function toRole(text: string, cues: Cues): string | null {
  const whole = text.replace(/^[\s,;:()–،؛、：；（）-]+|[\s,;:()–،؛、：；（）-]+$/gu, '')
  // The cells of a table in one line: "해양정책과 책임자 과장".
  const role = /\p{Script=Hangul}/u.test(whole) ? (whole.split(' ').at(-1) ?? '') : whole
  if (role.length < 2 || role.length > longestRole || /\d|@/.test(role)) return null
  const isPost = phraseWithin(cues.titles, role) !== undefined || isPhrase(cues.contacts, role)
  return isPost && !honorifics.has(role.toLowerCase().replace(/\.$/u, '')) && !phraseWithin(cues.legalForms, role)
    ? role
    : null
}

function hasNumbers({telephone, email}: Contact): boolean {
  return telephone.length > 0 || email.length > 0
}

function addNumber(number: FoundNumber, block: ReadBlock, {contacts}: Reader) {
  if (number.kind === 'fax' || number.kind === 'url') return
  let last = contacts.at(-1)
  if (!last) contacts.push((last = {name: null, role: null, telephone: [], email: [], blocks: []}))
  const list = number.kind === 'email' ? last.email : last.telephone
  if (!list.includes(number.value)) list.push(number.value)
  if (!last.blocks.includes(block)) last.blocks.push(block)
}

/** In two columns an address may follow the other's name: a mail address with one surname is that one's. */
function bindByMail(contacts: Contact[]) {
  const surname = ({name}: Contact) => squash(name?.split(' ').at(-1) ?? '')
  for (const from of contacts) {
    for (const email of from.email) {
      const local = squash(email.slice(0, email.indexOf('@')))
      const owners = contacts.filter(each => surname(each).length >= shortestSurname && local.includes(surname(each)))
      const [owner] = owners
      if (!owner || owners.length > 1 || owner === from || local.includes(surname(from) || '?')) continue
      from.email = from.email.filter(each => each !== email)
      owner.email.push(email)
    }
  }
}
