import type {Step} from '../../step.ts'
import {rewrite, type Rule} from './rewrite.ts'

/** White space of any width, without the line feed: line ends belong to layout. */
const space = String.raw`[\t\v\f\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]`

/** Anything but one plain space between two words. */
const pattern = new RegExp(` ${space}+|(?! )${space}${space}*|^ | $|(?<=\\n) | (?=\\n)`, 'g')

const rule: Rule = {
  ruleId: 'white-space',
  passesSound: true,
  pattern,
  replace(match) {
    const before = match.input[match.index - 1] ?? '\n'
    const after = match.input[match.index + match[0].length] ?? '\n'
    if (before === '\n' || after === '\n') return ''
    return isIdeographic(match[0]) && isWide(before) && isWide(after) ? '\u3000' : ' '
  }
}

/** Sets runs of white space to one space, and to none at the ends of lines and blocks. */
export const whiteSpace: Step = {
  name: 'white-space',
  transform(tree, state) {
    rewrite(tree, state, rule)
    // It is the last that asks for them.
    state.unsound = undefined
  }
}

function isIdeographic(value: string): boolean {
  return /^\u3000+$/.test(value)
}

/** East Asian writing parts names and columns by a space as wide as its letters; there it is no damage. */
function isWide(value: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3001-\u303F\uFF01-\uFFEF]/u.test(
    value
  )
}
