import type {ElementContent} from 'hast'
import {h} from 'hastscript'

/** A sentence in which what stands between backticks is code. */
export function toWords(text: string): ElementContent[] {
  return text
    .split('`')
    .map((part, index): ElementContent => (index % 2 === 1 ? h('code', part) : {type: 'text', value: part}))
}
