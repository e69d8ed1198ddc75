import {type Result, toRecord} from '../../src/index.ts'
import type {Candidate, Fields, Quoted} from '../../src/tree/fields.ts'
import {toText} from '../../src/tree/to-text.ts'
import type {Nodes} from '../../src/tree/types.ts'

/** A result as a person reads it: blocks, fields, repairs, messages; a line each. */
export function toOutcome(result: Result): string {
  const blocks = toRecord(result).blocks.map(({role, text}) => `${role.padEnd(12)} ${visible(text)}`)
  const inline = result.tree ? inlineParts(result.tree) : []
  const fields = toLines(result.tree?.fields ?? {})
  const quoted = result.tree?.quoted ? [toSpan(result.tree.quoted, result)] : []
  // The first item's fields are the document's.
  const items = (result.tree?.items ?? []).flatMap((item, index) => [
    toSpan({...item.quoted, ...item}, result),
    ...(index === 0 ? [] : toLines(item.fields).map(line => `  ${line}`))
  ])
  const repairs = result.repairs.map(
    ({ruleId, before, after, undone}) =>
      `${ruleId}: "${visible(before)}" → "${visible(after)}"${undone ? ' (undone)' : ''}`
  )
  // Which roles are close calls says more of the weights than of the document.
  const messages = result.messages
    .filter(({ruleId}) => ruleId !== 'uncertain-role')
    .map(({ruleId, reason}) => `${ruleId}: ${reason}`)
  return [
    section('Blocks', blocks),
    section('Inline parts', inline),
    section('Fields', fields),
    section('Quoted', quoted),
    section('Items', items),
    section('Repairs', repairs),
    section('Messages', messages)
  ]
    .filter(text => text !== '')
    .join('\n')
}

function toLines(fields: Fields): string[] {
  return Object.entries(fields).flatMap(([name, candidates]) =>
    (candidates as Array<Candidate<unknown>>).map(candidate => `${name}: ${describe(candidate)}`)
  )
}

/** The first and the last block of a span, by their words. */
function toSpan({from, to, speaker}: Pick<Quoted, 'from' | 'to'> & Partial<Quoted>, result: Result): string {
  const blocks = toRecord(result).blocks
  const words = (id: string) => visible(blocks.find(block => block.id === id)?.text ?? '?').slice(0, 40)
  return `"${words(from)}" to "${words(to)}"${speaker === undefined ? '' : ` (${speaker ?? '?'})`}`
}

/** Nodes inside paragraphs that have a meaning of their own. */
function inlineParts(node: Nodes): string[] {
  if (node.type === 'dateline' || node.type === 'speaker') return [`${node.type}: ${toText(node)}`]
  if (node.type === 'quotation') return [`quotation (${node.speaker ?? '?'}, ${node.cue ?? '?'}): ${toText(node)}`]
  return 'children' in node ? node.children.flatMap(inlineParts) : []
}

function describe({value, text, evidence, confidence, source}: Candidate<unknown>): string {
  const words = text === undefined ? '' : ` ← "${visible(text)}"`
  return `${typeof value === 'string' ? value : JSON.stringify(value)} (${source ?? evidence}, ${confidence})${words}`
}

function section(title: string, lines: string[]): string {
  return lines.length === 0 ? '' : `# ${title}\n${lines.join('\n')}\n`
}

function visible(text: string): string {
  return text.replaceAll('\n', '⏎')
}
