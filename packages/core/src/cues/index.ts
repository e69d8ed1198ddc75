import type {Cues} from './cues.ts'
import en from './en.json' with {type: 'json'}

/** Cue words by language; a language without an entry is read by layout alone. */
export const cues: Readonly<Record<string, Cues>> = {en}

/** A language without cue words: every list is empty. */
export const noCues: Cues = {
  ...en,
  ...Object.fromEntries(Object.entries(en).map(([key, value]) => [key, Array.isArray(value) ? [] : value])),
  kinds: {},
  labels: en.labels,
  months: {},
  agencies: en.agencies,
  wires: en.wires,
  language: 'und'
}
