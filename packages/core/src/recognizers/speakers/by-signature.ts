import {countPhrases, isPhrase} from '../../cues/phrase.ts'
import type {Candidate} from '../../tree/fields.ts'
import type {Reading} from '../fields/reading.ts'
import {named} from './named.ts'

/** Who signs a text that speaks in the first person; where it says "we", only one who signs alone. */
export function bySignature(reading: Reading): Array<Candidate<string>> {
  const {cues, of} = reading
  const found = of('signature')
    // "Thank You": two words with capitals, and nobody's name.
    .filter(({text}) => !isPhrase(cues.spokenWords, text))
    .flatMap(each => named({each, text: each.text, from: 0}, reading, 'signature', 0.6))
  const says = (person: ReadonlyArray<string>) => of('paragraph').some(({text}) => countPhrases(person, text) > 0)
  if (found.length === 0) return []
  return says(cues.firstPerson) || (found.length === 1 && says(cues.firstPersonPlural)) ? found.slice(0, 1) : []
}
