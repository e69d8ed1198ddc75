import type {Cues} from '../../cues/cues.ts'
import {classesOf, space} from '../../util/letters.ts'
import {unitAt} from '../../util/unit-at.ts'

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
  const known = namesOf(cues)
  let name = ''
  for (let count = 0, end = endOfWords(text, text.length); count < mostWords && end > 0; count++) {
    const start = startOfWord(text, end)
    const word = text.slice(start, end)
    name = count === 0 ? word : `${word} ${name}`
    if (known.has(name.toLowerCase())) return true
    end = endOfWords(text, start)
  }
  return false
}

/** Where the last word before `end` ends. */
function endOfWords(text: string, end: number): number {
  let at = end
  while (at > 0 && isSpace(text, at - 1)) at--
  return at
}

function startOfWord(text: string, end: number): number {
  let at = end
  while (at > 0 && !isSpace(text, at - 1)) at--
  return at
}

function isSpace(text: string, at: number): boolean {
  return (classesOf(unitAt(text, at)) & space) !== 0
}

function namesOf(cues: Cues): ReadonlySet<string> {
  const known = cache.get(cues)
  if (known) return known
  const names = new Set([...cues.agencies, ...cues.wires].map(name => name.toLowerCase()))
  cache.set(cues, names)
  return names
}
