import type {Cues} from '../../cues/cues.ts'

/** Names of agencies and wires in lower case, by cue words: looked up for every piece of what may be a dateline. */
const cache = new WeakMap<Cues, ReadonlySet<string>>()

/** Words of a name, or of two that report together: "Agence France-Presse", "ats afp", "dpa/lby". */
const mostWords = 3

/** Whether `name` is a news agency or a wire, alone or with others: "dpa/lby", "Interfax.ru", "ats afp". */
export function isKnownAgency(name: string, cues: Cues): boolean {
  const known = namesOf(cues)
  const whole = name.trim().toLowerCase()
  if (known.has(whole) || known.has(whole.replace(/\.\p{L}{2,3}$/u, '')) || known.has(`${whole}.`)) return true
  const words = whole.split(/[\s/,+&-]+/)
  return words.length <= mostWords && words[0] !== undefined && known.has(words[0])
}

/** Whether `text` ends with the name of an agency or a wire. */
export function endsWithAgency(text: string, cues: Cues): boolean {
  const words = text.trim().toLowerCase().split(/\s+/)
  const known = namesOf(cues)
  return Array.from({length: mostWords}, (_, count) => words.slice(-count - 1).join(' ')).some(each => known.has(each))
}

function namesOf(cues: Cues): ReadonlySet<string> {
  const known = cache.get(cues)
  if (known) return known
  const names = new Set([...cues.agencies, ...cues.wires].map(name => name.toLowerCase()))
  cache.set(cues, names)
  return names
}
