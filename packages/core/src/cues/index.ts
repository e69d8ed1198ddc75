import {allOf} from './all-of.ts'
import type {Cues} from './cues.ts'
import type {MailCues} from './mail-cues.ts'
import ar from './ar.json' with {type: 'json'}
import de from './de.json' with {type: 'json'}
import en from './en.json' with {type: 'json'}
import es from './es.json' with {type: 'json'}
import fr from './fr.json' with {type: 'json'}
import international from './international.json' with {type: 'json'}
import it from './it.json' with {type: 'json'}
import ja from './ja.json' with {type: 'json'}
import ko from './ko.json' with {type: 'json'}
import nl from './nl.json' with {type: 'json'}
import pt from './pt.json' with {type: 'json'}
import ru from './ru.json' with {type: 'json'}
import uk from './uk.json' with {type: 'json'}
import {lookTogether} from './phrase-index.ts'
import zh from './zh.json' with {type: 'json'}

/** What one language has of its own. */
type Words = Omit<
  Cues,
  | 'datelineWords'
  | 'doneAt'
  | 'legalForms'
  | 'organizationTies'
  | 'numberWords'
  | 'outlets'
  | 'placeTies'
  | 'pronouns'
  | 'publishers'
  | 'referenceWords'
  | 'sections'
  | 'slugs'
  | 'subordinators'
>

/** A language without cue words: only what is the same in all of them. */
const none: Words = {
  ...(Object.fromEntries(Object.keys(en).map(key => [key, []])) as unknown as Words),
  kinds: {},
  labels: {address: [], email: [], fax: [], telephone: [], url: []},
  months: {},
  dates: {},
  mail: en.mail,
  language: 'und'
}

const languages: ReadonlyArray<Words> = [en, de, fr, es, pt, it, nl, ru, uk, zh, ja, ko, ar]

/** What stands around the text of mails, in all languages. Few lines are asked about it, so it is not looked for with the rest. */
const mail = Object.fromEntries(
  Object.keys(en.mail).map(key => [
    key,
    [...new Set([...languages, international].flatMap(words => words.mail[key as keyof MailCues]))]
  ])
) as unknown as MailCues
lookTogether(listsIn(mail))

/** Cue words by language, each with what is the same in all languages. */
export const cues: Readonly<Record<string, Cues>> = Object.fromEntries(
  languages.map(words => [words.language, withInternational(words)])
)

/** The cue words of a language that has none of its own. */
export const noCues: Cues = withInternational(none)

/** The cue words for `language`, a BCP 47 primary tag. */
export function cuesFor(language: string): Cues {
  return cues[language] ?? noCues
}

function withInternational(words: Words): Cues {
  const {
    agencies,
    datelineWords,
    doneAt,
    labels,
    legalForms,
    nameParticles,
    organizationTies,
    numberWords,
    outlets,
    placeTies,
    premises,
    pronouns,
    publishers,
    referenceWords,
    sections,
    streets,
    slugs,
    subordinators,
    wires
  } = structuredClone(international)
  const all = {
    ...none,
    ...words,
    datelineWords,
    doneAt,
    numberWords,
    outlets,
    placeTies,
    pronouns,
    slugs,
    subordinators,
    referenceWords,
    sections,
    legalForms,
    organizationTies,
    publishers,
    premises: [...words.premises, ...premises],
    streets: [...words.streets, ...streets],
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
  // Whether a line names a kind or a section at all is asked before which.
  lookTogether([...listsIn({...all, mail: []}), allOf(all.kinds), allOf(all.sections)], edgeLists(all))
  return {...all, mail}
}

/**
 * Lists of which next to nothing is asked but whether a line begins or ends with one of their phrases; small words stand in most lines, and
 * others in many.
 */
function edgeLists(words: Omit<Cues, 'mail'>): ReadonlyArray<ReadonlyArray<string>> {
  const {ands, days, joins, monthWords, ordinals, ranges, timeWords, years} = words.dates
  return [
    words.advisoryLabels,
    words.attributions,
    words.boilerplates,
    words.bylines,
    words.datelineWords,
    words.furniture,
    words.kindQualifiers,
    words.kindTies,
    words.nameParticles,
    words.numberWords,
    words.occasions,
    words.openWords,
    words.organizationTies,
    words.placeParticles,
    words.placeTies,
    words.portfolios,
    words.pronouns,
    words.related,
    words.salutationWords,
    words.salutations,
    words.slugs,
    words.speakers,
    words.speechVerbs,
    words.subordinators,
    ...listsIn(words.labels),
    ...listsIn(words.months),
    ...listsIn({ands, days, joins, monthWords, ordinals, ranges, timeWords, years})
  ]
}

/** The lists in `words`, also those of its tables. */
function listsIn(words: object): ReadonlyArray<ReadonlyArray<string>> {
  return Object.values(words).flatMap((value: unknown) => {
    if (Array.isArray(value)) return [value as string[]]
    return typeof value === 'object' && value !== null ? listsIn(value) : []
  })
}
