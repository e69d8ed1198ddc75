import type {Step} from '../step.ts'
import {roles} from './roles.ts'

/** Recognizers that follow the repairs of layout, in their order. */
export const recognizers: ReadonlyArray<Step> = [roles]
