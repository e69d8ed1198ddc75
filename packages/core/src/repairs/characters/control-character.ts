import type {Step} from '../../step.ts'
import {rewrite, type Rule} from './rewrite.ts'

/** C0 without those that are white space, delete, C1, and code points that are set aside as no characters. */
// oxlint-disable-next-line no-control-regex -- these are what it is about
const control = /[\0-\x08\x0E-\x1F\x7F-\x9F\uFDD0-\uFDEF\uFFFE\uFFFF]+/g

const rule: Rule = {ruleId: 'control-character', passesSound: true, pattern: control, replace: () => ''}

/** Takes out control characters that are no white space. */
export const controlCharacter: Step = {
  name: 'control-character',
  transform: (tree, state) => rewrite(tree, state, rule)
}
