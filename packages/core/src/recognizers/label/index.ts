import type {Step} from '../../step.ts'

/** Gives every line a role, and tells whether it begins a block or continues one. */
export const label: Step = {name: 'label', transform() {}}
