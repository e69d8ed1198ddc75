import type {Cues} from '../../cues/cues.ts'
import {phraseAtStart} from '../../cues/phrase.ts'
import type {Step} from '../../step.ts'
import type {Candidate, ContactValue} from '../../tree/fields.ts'
import {findNumbers} from '../contacts/find-numbers.ts'
import {personName} from './person-name.ts'
import {addCandidates, candidateIn, type ReadBlock, toReading} from './reading.ts'

/** Media contacts: a name opens one, the numbers that follow are its. */
export const contacts: Step = {
  name: 'contacts',
  transform(tree) {
    const {cues, of} = toReading(tree)
    const found: Array<Candidate<ContactValue>> = []
    for (const each of of('contact')) addContact(each, found, cues)
    addCandidates(
      tree,
      'contacts',
      found.filter(({value}) => value.name !== null || value.telephone.length > 0 || value.email.length > 0)
    )
  }
}

function addContact(each: ReadBlock, found: Array<Candidate<ContactValue>>, cues: Cues) {
  const numbers = findNumbers(each.text, cues)
  const telephone = numbers.filter(number => number.kind === 'telephone').map(number => number.value)
  const email = numbers.filter(number => number.kind === 'email').map(number => number.value)
  const name = nameBefore(each.text, numbers[0]?.start ?? each.text.length, cues)
  const open = found.at(-1)
  if (name !== null || !open) {
    found.push(candidateIn({name, telephone, email}, each, 'role', name === null ? 0.6 : 0.85))
  } else {
    open.value.telephone.push(...telephone)
    open.value.email.push(...email)
    open.origin?.push(...(candidateIn('', each, '', 0).origin ?? []))
  }
}

/** The name before the first number, its label aside: "Media contact: Ana Ortega, 555 0100". */
function nameBefore(text: string, end: number, cues: Cues): string | null {
  const label = phraseAtStart(cues.contacts, text)
  const rest = text.slice(label.length, end).replace(/^[\s:–-]+/u, '')
  return personName(rest, cues)?.value ?? null
}
