import type {Cues} from '../../../cues/cues.ts'
import {unparted} from '../../../cues/unparted.ts'
import type {Candidate} from '../../../tree/fields.ts'
import type {NameSign} from './name-sign.ts'
import {isAcronym, nameKey} from './name-key.ts'

/** What signs must come to together: less is a guess, and a guess is left out. */
const leastBelief = 0.45

/** No name is certain. */
const mostBelief = 0.97

/** Part of a sign's weight that counts for a name that holds its name, or that its name holds. */
const kinship = 0.6

interface Group {
  key: string
  signs: NameSign[]
}

/** The names that enough speaks for, best first: what several signs agree on outweighs any of them. */
export function rankNames(signs: ReadonlyArray<NameSign>, cues: Cues): Array<Candidate<string>> {
  const groups = toGroups(signs, cues)
  const ranked = groups.map(group => {
    const candidate = bestOf(group)
    return {...candidate, confidence: beliefIn(group, groups)}
  })
  return ranked.filter(each => each.confidence >= leastBelief).toSorted((a, b) => b.confidence - a.confidence)
}

function toGroups(signs: ReadonlyArray<NameSign>, cues: Cues): Group[] {
  const groups: Group[] = []
  for (const sign of signs) {
    const key = nameKey(sign.candidate.value, cues)
    if (key === '') continue
    const group = groups.find(each => each.key === key)
    if (group) group.signs.push(sign)
    else groups.push({key, signs: [sign]})
  }
  return groups
}

/** The name as most of its signs print it, by the strongest of these. */
function bestOf({signs}: Group): Candidate<string> {
  const weights = new Map<string, number>()
  for (const {candidate, weight} of signs) weights.set(candidate.value, (weights.get(candidate.value) ?? 0) + weight)
  const ranked = signs.toSorted(
    (a, b) => (weights.get(b.candidate.value) ?? 0) - (weights.get(a.candidate.value) ?? 0) || b.weight - a.weight
  )
  return (ranked[0] as NameSign).candidate
}

/** What all signs of a name come to, each kind of evidence once; names akin to it count in part. */
function beliefIn(group: Group, groups: ReadonlyArray<Group>): number {
  const weights = new Map<string, number>()
  const add = ({candidate: {evidence, source}, weight}: NameSign, share: number) => {
    const name = source ?? evidence
    weights.set(name, Math.max(weights.get(name) ?? 0, weight * share))
  }
  for (const sign of group.signs) add(sign, 1)
  for (const other of groups) {
    const share = other === group ? 0 : kinshipOf(group, other)
    if (share > 0) for (const sign of other.signs) add(sign, share)
  }
  const doubt = [...weights.values()].reduce((product, weight) => product * (1 - weight), 1)
  return Math.min(mostBelief, Math.round((1 - doubt) * 100) / 100)
}

/** A long name gains from its short form and its initials; the short form gains nothing from the long one. */
function kinshipOf(group: Group, other: Group): number {
  const [name = '', short = ''] = [group, other].map(each => each.signs[0]?.candidate.value ?? '')
  if (group.key.length <= other.key.length) return 0
  const initials = short.replace(/\s.*$/u, '')
  if (isAcronym(initials, name)) return 1
  // "Université VAL" and "VAL".
  if (/^\p{Lu}{2,6}$/u.test(initials) && name.split(/[\s-]+/u).includes(initials)) return 1
  // "临港灯塔博物馆": where it is comes first.
  const isEnd = unparted.test(other.key) && group.key.endsWith(other.key)
  return other.key.length >= shortestKin && (isEnd || group.key.startsWith(other.key)) ? kinship : 0
}

/** Letters of a short form that is found in other names by more than chance. */
const shortestKin = 4
