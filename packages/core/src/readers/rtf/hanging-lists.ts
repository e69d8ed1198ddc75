import type {RtfState} from './state.ts'

/** A sign or a number that a tab parts from the text: "•", "1.". */
const mark = /^\s*(?:[^\p{L}\p{N}\s"'“„«(]|o|\(?\d{1,3}[.)])[ \u00a0]*\t\s*/u

/** A letter or a Roman number, which stays in the text, as it does in the lists of word processors: "a)", "iv.". */
const letter = /^\s*\(?(?:\p{L}|[ivxlc]{1,5})[.)][ \u00a0]*\t/iu

/**
 * Programs that know no lists set a sign or a number, and a tab, before paragraphs whose first lines stand out: such a paragraph is an
 * item. What is indented more is in what is indented less.
 */
export function findHangingItem(rtf: RtfState): void {
  const {flow, builder} = rtf
  const {firstIndent, indent} = flow.facts
  if (flow.list) return
  const found = firstIndent < 0 ? builder.phrasing.takeStart(mark) : undefined
  if (!found && !(firstIndent < 0 && letter.test(builder.phrasing.value))) {
    flow.hanging = []
    return
  }
  while ((flow.hanging.at(-1) ?? Number.NEGATIVE_INFINITY) > indent) flow.hanging.pop()
  if (flow.hanging.at(-1) !== indent) flow.hanging.push(indent)
  const number = /^\s*(\d{1,3})[.)]/.exec(found?.value ?? '')?.[1]
  flow.list = {
    level: flow.hanging.length - 1,
    key: 'hanging',
    number: number === undefined ? undefined : Number(number),
    mark: found?.origin
  }
}
