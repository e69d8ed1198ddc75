import type {Candidate, Kind} from '../../tree/fields.ts'
import {candidateIn} from '../fields/reading.ts'
import {namingWeights, priors, traitWeights} from './kind-weights.ts'
import type {NamingSign, Sign, TraitSign} from './sign.ts'

/** Kinds less likely than this are no candidates. */
const leastConfidence = 0.05

/** Candidates at most: the kind and its runners-up. */
const mostCandidates = 3

/** No kind is surer than this. */
const mostConfidence = 0.97

/** The kinds that `signs` make likely, the likeliest first; each with the signs that speak for it as its evidence. */
export function decideKind(signs: ReadonlyArray<Sign>): Array<Candidate<Kind>> {
  const kinds = Object.keys(priors) as Kind[]
  const scores = kinds.map(kind => priors[kind] + signs.reduce((sum, sign) => sum + weightOf(sign, kind), 0))
  const best = Math.max(...scores)
  const powers = scores.map(score => Math.exp(score - best))
  const total = powers.reduce((sum, power) => sum + power, 0)
  return kinds
    .map((kind, index) => ({kind, confidence: Math.min(mostConfidence, (powers[index] ?? 0) / total)}))
    .filter(({confidence}) => confidence >= leastConfidence)
    .toSorted((a, b) => b.confidence - a.confidence)
    .slice(0, mostCandidates)
    .map(({kind, confidence}) => toCandidate(kind, confidence, signs))
}

function weightOf(sign: Sign, kind: Kind): number {
  if (sign.kind === undefined) return sign.strength * (traitWeights[sign.name as TraitSign][kind] ?? 0)
  const weights = namingWeights[sign.name as NamingSign]
  return sign.kind === kind ? sign.strength * (weights[kind] ?? weights.any) : 0
}

/** The strongest sign says where; all that speak for the kind say why. */
function toCandidate(kind: Kind, confidence: number, signs: ReadonlyArray<Sign>): Candidate<Kind> {
  const speaking = signs
    .filter(sign => weightOf(sign, kind) > 0)
    .toSorted((a, b) => weightOf(b, kind) - weightOf(a, kind))
  const evidence = [...new Set(speaking.map(({name}) => name))].join(', ') || 'default'
  const rounded = Math.round(confidence * 100) / 100
  const {found, source} = speaking[0] ?? {}
  if (found) return candidateIn(kind, found, evidence, rounded)
  return {value: kind, ...(source === undefined ? {} : {source}), evidence, confidence: rounded}
}
