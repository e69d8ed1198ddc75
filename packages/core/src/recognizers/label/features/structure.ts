import {squash} from '../context.ts'
import type {Features} from './features.ts'

/** Lines at the top that letterheads, kinds and headlines are expected in. */
const topLines = 10

/** Share of the lines at the end that contacts and boilerplate are expected in. */
const lateShare = 0.8

/** What the source's own structure says, and where the line stands in it. */
export const structure: Features = ({line, text, index}, {lines, titles, counts}) => {
  const {block} = line
  const key = squash(text)
  return [
    block.type === 'heading' && line.first && (block.depth === 1 ? 'heading-1' : 'heading-2'),
    block.type === 'table' && 'table',
    block.type === 'code' && 'code',
    block.type === 'yaml' && 'front-matter',
    line.container === 'item' && (line.opensItem ? 'item' : 'in-item'),
    line.container === 'quote' && 'in-quote',
    line.container === 'footnote' && 'in-footnote',
    line.landmark && `landmark-${line.landmark}`,
    index === 0 && 'first',
    index < topLines && 'top',
    lines.length > topLines && index >= lines.length * lateShare && 'late',
    (counts.get(key) ?? 0) > 1 && key.length > 0 && 'repeated',
    titles.has(key) && 'is-title',
    line.first && lines[index + 1]?.block !== block && 'alone'
  ]
}
