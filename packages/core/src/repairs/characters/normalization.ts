import type {Step} from '../../step.ts'
import {rewrite, type Rule} from './rewrite.ts'

/** Letters that Unicode has twice, and those that it wants spelled as letter and mark. */
const twice =
  '[\\u0374\\u037E\\u0387\\u0958-\\u095F\\u09DC\\u09DD\\u09DF\\u0A33\\u0A36\\u0A59-\\u0A5B\\u0A5E\\u0B5C\\u0B5D' +
  '\\u0F43\\u0F4D\\u0F52\\u0F57\\u0F5C\\u0F69\\u1F71-\\u1F7D\\u1FBB\\u1FBE\\u1FC9\\u1FCB\\u1FD3\\u1FDB\\u1FE3\\u1FEB' +
  '\\u1FEE\\u1FEF\\u1FF9\\u1FFB\\u1FFD\\u2000\\u2001\\u2126\\u212A\\u212B\\u2329\\u232A\\u2ADC]'

/** Korean letters that make up a syllable. */
const syllable = '[\\u1100-\\u1112\\uAC00-\\uD7A3][\\u1161-\\u1175\\u11A8-\\u11C2]+'

const pattern = new RegExp(`${syllable}|\\P{M}?\\p{M}+|${twice}`, 'gu')

/**
 * Points of Hebrew, whose order NFC changes and whose letters it takes apart: it is right for comparing, not for reading.
 *
 * Ideographs of compatibility are not in `pattern` at all: NFC would take the form of a name that its bearer uses.
 */
const hebrew = /[\u0591-\u05C7\uFB1D-\uFB4F]/

const rule: Rule = {
  ruleId: 'normalization',
  passesSound: true,
  pattern,
  applies: text => text !== text.normalize('NFC'),
  replace: ({0: cluster}) => (hebrew.test(cluster) ? undefined : cluster.normalize('NFC'))
}

/** Composes letters and their marks, cluster by cluster (Unicode NFC). */
export const normalization: Step = {name: 'normalization', transform: (tree, state) => rewrite(tree, state, rule)}
