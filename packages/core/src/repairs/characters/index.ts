import type {Step} from '../../step.ts'

/** Repairs of characters, in their order. */
export const characterRepairs: ReadonlyArray<Step> = []
