import type {Step} from '../../step.ts'
import {rewrite, type Rule} from './rewrite.ts'

/** Ligatures of typesetting. `æ`, `œ`, `ĳ`, `ß` are letters and not among them. */
const spellings: Readonly<Record<string, string>> = {
  '\uFB00': 'ff',
  '\uFB01': 'fi',
  '\uFB02': 'fl',
  '\uFB03': 'ffi',
  '\uFB04': 'ffl',
  // With a long s, which the ligature's round one stands for in texts of our time.
  '\uFB05': 'st',
  '\uFB06': 'st'
}

const rule: Rule = {
  ruleId: 'ligature',
  passesSound: true,
  pattern: /[\uFB00-\uFB06]/g,
  replace: match => spellings[match[0]]
}

/** Spells typographic ligatures out. */
export const ligature: Step = {name: 'ligature', transform: (tree, state) => rewrite(tree, state, rule)}
