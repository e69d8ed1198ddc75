import {isPageNumber} from '../flow/is-page-number.ts'
import type {BlockFacts} from '../flow/flow-builder.ts'
import type {Cell} from '../flow/to-table.ts'
import {type RtfState, toFlow} from './state.ts'
import {findHangingItem} from './hanging-lists.ts'
import {settleTables} from './tables.ts'

/** Ends the open paragraph; `goesOn` where a page ends within it. */
export function endParagraph(rtf: RtfState, goesOn = false): void {
  const {flow, builder} = rtf
  if (!builder.phrasing.blank) {
    if (!isHeading(rtf)) findHangingItem(rtf)
    builder.endBlock(toFacts(rtf))
  } else builder.phrasing.take()
  if (goesOn) return
  flow.list = undefined
  flow.pageNumber = 0
}

function toFacts({flow, builder, styles, group}: RtfState): BlockFacts {
  const {facts, list, pageNumber} = flow
  const style = styles.get(facts.style ?? -1)
  const outline = facts.outline ?? style?.outline ?? outlineOf(style?.name ?? '')
  const isMarginal = /^(?:foot|head)er/.test(group.destination)
  return {
    heading: outline === undefined || outline < 0 || outline > 8 ? undefined : outline + 1,
    list,
    furniture: isMarginal && isPageNumber(builder.phrasing.value, pageNumber),
    caption: captionStyle.test(style?.name ?? '')
  }
}

/** The style of captions, and those of programs that have one for pictures and one for tables. */
const captionStyle = /^\s*(?:\w+ )?caption;/i

/** The outline level that the name of a style tells, from 0: it ends with a semicolon. */
function outlineOf(name: string): number | undefined {
  const level = /^\s*(?:heading ([1-9])|(title));/i.exec(name)
  return level ? Number(level[1] ?? 1) - 1 : undefined
}

/** Whether the open paragraph is a heading. */
export function isHeading(rtf: RtfState): boolean {
  return toFacts(rtf).heading !== undefined
}

/** Begins a flow of its own inside of the open paragraph. */
export function openFlow(rtf: RtfState): void {
  rtf.flows.push(rtf.flow)
  rtf.flow = toFlow()
  rtf.builder.open()
}

/** Ends it, with what is open in it. */
export function closeFlow(rtf: RtfState): Cell {
  endParagraph(rtf)
  settleTables(rtf, 0)
  rtf.flow = rtf.flows.pop() ?? rtf.flow
  return rtf.builder.close()
}
