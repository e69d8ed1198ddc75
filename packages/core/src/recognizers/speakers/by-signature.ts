import {countPhrases} from '../../cues/phrase.ts'
import type {Candidate} from '../../tree/fields.ts'
import type {Reading} from '../fields/reading.ts'
import {named} from './named.ts'

/** Who signs a text that speaks in the first person. */
export function bySignature(reading: Reading): Array<Candidate<string>> {
  const {cues, of} = reading
  if (!of('paragraph').some(({text}) => countPhrases(cues.firstPerson, text) > 0)) return []
  return of('signature')
    .flatMap(each => named({each, text: each.text, from: 0}, reading, 'signature', 0.6))
    .slice(0, 1)
}
