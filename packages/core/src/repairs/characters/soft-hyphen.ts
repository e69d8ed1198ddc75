import type {Step} from '../../step.ts'
import {rewrite, type Rule} from './rewrite.ts'

/**
 * A soft hyphen at a line's end stays: it is the sure evidence that the word goes on in the next line, which the
 * repairs of layout act on.
 */
const rule: Rule = {
  ruleId: 'soft-hyphen',
  passesSound: true,
  pattern: /(?<!\u00AD)\u00AD+(?!\u00AD|[ \t\u00A0]*(?:\n|$))/g,
  replace: match => (isVisible(match) ? '-' : '')
}

/** Takes out soft hyphens; one that can only have been meant to be seen (`2024\u00AD25`) becomes a hyphen. */
export const softHyphen: Step = {name: 'soft-hyphen', transform: (tree, state) => rewrite(tree, state, rule)}

/** No language parts words at digits, nor before a capital that follows a small letter. */
function isVisible({0: match, index, input}: RegExpExecArray): boolean {
  const around = (input[index - 1] ?? '') + (input[index + match.length] ?? '')
  return /^(?:\d.|.\d|\p{Ll}\p{Lu})$/u.test(around) && !/\s/.test(around)
}
