import type {Cues} from '../../cues/cues.ts'
import type {FoundName} from './found-name.ts'
import surnames from './surnames.json' with {type: 'json'}

/** Words between a name and its title: "한바다 해양부 장관". */
const mostBetween = 2

/** Particles after a title or a name. */
const particles = '(?:께서는|께서|에게|은|는|이|가|의|을|를|과|와|도|님)?'

const words: ReadonlySet<string> = new Set(surnames.koWords)

const cache = new WeakMap<Cues['titles'], {joined: RegExp; title: RegExp}>()

/** A family name and a given name of one or two syllables. */
const korean = new RegExp(`^(?:${surnames.ko.join('|')})[가-힣]{1,2}$`)

/** Particles that may follow a bare name. */
const particle = /(?:께서는|께서)$/

/** Names in Korean: a family name from the table and a given name, beside a title or with one joined to it, or alone. */
export function hangulName(text: string, cues: Cues): FoundName | undefined {
  const {joined, title} = patternsOf(cues)
  const tokens = [...text.matchAll(/[^\s,、:：()（）[\]<>《》“”"'’‘·ㆍ]+/gu)].map(match => ({
    word: match[0],
    index: match.index
  }))
  for (const [place, {word, index}] of tokens.entries()) {
    const before = joined.exec(word)?.groups?.['name']
    if (before && isName(before)) return {value: before, index}
    const name = bareName(word)
    if (!name) continue
    const after = tokens.slice(place + 1, place + 2 + mostBetween)
    const office = after.findIndex(next => title.test(next.word))
    // "선단을 이끈 위해준 대령": what is nearest to the title is the name.
    const nearer = after.slice(0, Math.max(0, office)).some(next => bareName(next.word) !== undefined)
    const titled = tokens.length === 1 || (office >= 0 && !nearer) || title.test(tokens[place - 1]?.word ?? '')
    if (titled) return {value: name, index}
  }
  return undefined
}

function bareName(word: string): string | undefined {
  if (isName(word)) return word
  const bare = word.replace(particle, '')
  return bare !== word && bare.length > 2 && isName(bare) ? bare : undefined
}

/** Names of two syllables are rare, and many words look like one. */
function isName(word: string): boolean {
  return korean.test(word) && !words.has(word) && word.length > 2
}

function patternsOf(cues: Cues): {joined: RegExp; title: RegExp} {
  const known = cache.get(cues.titles)
  if (known) return known
  const titles = cues.titles.filter(each => /^[가-힣0-9]+$/.test(each)).toSorted((a, b) => b.length - a.length)
  const any = `(?:${titles.join('|') || '$^'})`
  const patterns = {
    joined: new RegExp(`^(?<name>[가-힣]{2,4}?)${any}${particles}$`),
    title: new RegExp(`${any}${particles}$`)
  }
  cache.set(cues.titles, patterns)
  return patterns
}
