import type {Candidate} from '../../../tree/fields.ts'
import {candidateIn, type Found} from '../reading.ts'

/** One thing that speaks for a name as the issuer's. */
export interface NameSign {
  candidate: Candidate<string>
  /** From 0 to 1: how often it is right where it stands alone. */
  weight: number
}

/** A sign whose words stand in a block. */
export function signIn(value: string, found: Found, evidence: string, weight: number): NameSign {
  return {candidate: candidateIn(value, found, evidence, weight), weight}
}

/** A sign that a page or a file tells beside its text. */
export function signFrom(candidate: Candidate<string>, value: string, weight: number): NameSign {
  const {text: _, ...told} = candidate
  const shown = value === candidate.value ? {} : {text: candidate.text ?? candidate.value}
  return {candidate: {...told, ...shown, value, confidence: weight}, weight}
}
