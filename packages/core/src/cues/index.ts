import type {Cues} from './cues.ts'
import en from './en.json' with {type: 'json'}
import international from './international.json' with {type: 'json'}

/** A language without cue words: only what is the same in all of them. */
const none: Cues = {
  ...(Object.fromEntries(Object.keys(en).map(key => [key, []])) as unknown as Cues),
  kinds: {},
  labels: {address: [], email: [], fax: [], telephone: [], url: []},
  months: {},
  language: 'und'
}

/** Cue words by language, each with what is the same in all languages. */
export const cues: Readonly<Record<string, Cues>> = Object.fromEntries(
  [en].map(words => [words.language, withInternational(words)])
)

/** The cue words of a language that has none of its own. */
export const noCues: Cues = withInternational(none)

/** The cue words for `language`, a BCP 47 primary tag. */
export function cuesFor(language: string): Cues {
  return cues[language] ?? noCues
}

function withInternational(words: Cues): Cues {
  const {agencies, labels, nameParticles, wires} = international
  return {
    ...words,
    agencies: [...words.agencies, ...agencies],
    wires: [...words.wires, ...wires],
    nameParticles: [...words.nameParticles, ...nameParticles],
    labels: {
      address: [...words.labels.address, ...labels.address],
      email: [...words.labels.email, ...labels.email],
      fax: [...words.labels.fax, ...labels.fax],
      telephone: [...words.labels.telephone, ...labels.telephone],
      url: [...words.labels.url, ...labels.url]
    }
  }
}
