import type {Step} from '../step.ts'

/** Recognizers that follow the repairs of layout, in their order. */
export const recognizers: ReadonlyArray<Step> = []
