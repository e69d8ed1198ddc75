import type {Cues} from '../../cues/cues.ts'
import {phraseAtStart} from '../../cues/phrase.ts'
import type {Step} from '../../step.ts'
import type {Candidate, ContactValue} from '../../tree/fields.ts'
import {findContactRuns} from '../contacts/contact-runs.ts'
import {type Contact, isIssuersOwn, readPeople} from '../contacts/read-people.ts'
import {addCandidates, candidateIn, type Reading, toReading} from './reading.ts'

/** How far a contact is to be believed: by its block's role, or by a label beside what is no text of the document. */
const confidences = {named: 0.85, nameless: 0.6, labeled: 0.7} as const

/** Whom to ask: a name opens a contact, the numbers that follow are its. */
export const contacts: Step = {
  name: 'contacts',
  transform(tree, state) {
    const reading = toReading(tree, state)
    addCandidates(tree, 'contacts', mediaContacts(reading).map(toCandidate))
  }
}

interface MediaContact extends Contact {
  sure: boolean
}

/** The contacts that are not the issuer itself. */
function mediaContacts(reading: Reading): MediaContact[] {
  const {tree, cues} = reading
  const names = (tree.fields?.['issuer.name'] ?? []).map(({value}) => value)
  const own = new Set(ownNumbers(reading))
  const found: MediaContact[] = []
  for (const {blocks, sure} of findContactRuns(reading)) {
    for (const each of readPeople(blocks, names, cues)) {
      const numbers = [...each.telephone, ...each.email]
      if (isIssuersOwn(each, cues)) continue
      if (each.name === null && ((!sure && each.role === null) || numbers.every(number => own.has(number)))) continue
      if (each.name !== null && numbers.length === 0 && !isPointedTo(each, cues)) continue
      const known = found.find(other => other.name !== null && other.name.toLowerCase() === each.name?.toLowerCase())
      if (known) merge(known, each)
      else found.push({...each, sure})
    }
  }
  return found
}

/** "Contact: Ada Lindqvist": without a number, only a label on the line makes a name a contact. */
function isPointedTo({blocks}: Contact, cues: Cues): boolean {
  return blocks.some(({role, text}) => role === 'contact' && phraseAtStart(cues.contacts, text) !== '')
}

function ownNumbers({tree}: Reading): string[] {
  const {fields} = tree
  return [...(fields?.['issuer.telephone'] ?? []), ...(fields?.['issuer.email'] ?? [])].map(({value}) => value)
}

/** The page names somebody twice: in the text and in a box beside it. Numbers of the first place count. */
function merge(known: Contact, again: Contact) {
  if (known.telephone.length === 0) known.telephone.push(...again.telephone)
  if (known.email.length === 0) known.email.push(...again.email)
  known.role ??= again.role
}

function toCandidate({name, role, telephone, email, blocks, sure}: MediaContact): Candidate<ContactValue> {
  const value = {name, role, telephone, email}
  const confidence = name === null ? confidences.nameless : sure ? confidences.named : confidences.labeled
  const [first, ...more] = blocks
  const candidate = first
    ? candidateIn(value, first, sure ? 'role' : 'label', confidence)
    : {value, evidence: 'role', confidence}
  for (const block of more) candidate.origin?.push(...(candidateIn('', block, '', 0).origin ?? []))
  return candidate
}
