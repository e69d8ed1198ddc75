import type {Cues} from '../../cues/cues.ts'
import {isPhrase} from '../../cues/phrase.ts'

/** What wires call themselves, whoever they are: "Example Newswire", "ExamplePressRelease", "example-pressedienst". */
const wireName = /(?:news|press|pr|media)[\s-]?wire|press[\s-]?release|presse[\s-]?dienst/iu

/** Whether `agency` carries other people's releases and reports nothing itself. */
export function isWire(agency: string, cues: Cues): boolean {
  return wireName.test(agency) || isPhrase(cues.wires, agency)
}
