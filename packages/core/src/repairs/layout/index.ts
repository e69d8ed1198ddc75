import type {Step} from '../../step.ts'

/** Repairs of layout, by the labels, in their order. */
export const layoutRepairs: ReadonlyArray<Step> = []
