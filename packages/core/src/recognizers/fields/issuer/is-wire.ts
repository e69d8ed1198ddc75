import type {Cues} from '../../../cues/cues.ts'
import {isPhrase} from '../../../cues/phrase.ts'

/** What services that carry other people's releases call themselves. */
const wireWords =
  /news\s?wire|press\s?wire|\bwire\b|wire$|press\s?release|presse\s?portal|pressedienst|newsroom$|\bPR\b|PRWeb|press\s?services?$/iu

/** Whether `name` is that of a service that carries other people's releases and issues none itself. */
export function isWire(name: string, cues: Cues): boolean {
  return isPhrase(cues.wires, name) || wireWords.test(name)
}
