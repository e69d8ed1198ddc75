import type {Nodes} from '../tree/types.ts'
import {createEditor} from './editor.ts'

/** A replacement in a block's text, in UTF-16 units of `toText`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly after: string
}

/** Makes `edits`, which come in order and do not overlap, in the leaves of `block`; what is new goes into the first leaf. */
export function editBlock(block: Nodes, edits: ReadonlyArray<Edit>): void {
  let offset = 0
  let next = 0
  const visit = (node: Nodes) => {
    if (node.type === 'break') offset += 1
    else if (node.type === 'text' || node.type === 'inlineCode') {
      const editor = createEditor(node)
      const begin = offset
      const finish = begin + node.value.length
      for (let index = next; index < edits.length; index++) {
        const edit = edits[index]
        if (!edit || edit.start >= finish) break
        const start = Math.max(edit.start, begin)
        const end = Math.min(edit.end, finish)
        if (start < end) editor.replace(editor.find(start - begin, end - begin), start === edit.start ? edit.after : '')
        if (edit.end <= finish) next = index + 1
      }
      editor.apply()
      offset = finish
    } else if ('children' in node) for (const child of node.children) visit(child)
  }
  visit(block)
}
