import type {ElementContent} from 'hast'
import {h} from 'hastscript'

/** A date in the words of the document. */
export interface Time {
  text: string
  /** As `datetime` wants it. */
  datetime: string
  /** Id of the block that it stands in, where it is known. */
  block?: string | undefined
}

/** `children` with the words of `time` in a `<time>`; `undefined` where they are not in one piece of text. */
export function splitTime(
  children: ReadonlyArray<ElementContent>,
  {text, datetime}: Time
): ElementContent[] | undefined {
  for (const [index, child] of children.entries()) {
    const split = child.type === 'text' ? splitText(child.value, text, datetime) : splitElement(child, {text, datetime})
    if (split) return [...children.slice(0, index), ...split, ...children.slice(index + 1)]
  }
}

function splitText(value: string, text: string, datetime: string): ElementContent[] | undefined {
  const start = value.indexOf(text)
  if (start < 0) return
  const pieces: ElementContent[] = [
    {type: 'text', value: value.slice(0, start)},
    h('time', {dateTime: datetime}, text),
    {type: 'text', value: value.slice(start + text.length)}
  ]
  return pieces.filter(piece => piece.type !== 'text' || piece.value !== '')
}

function splitElement(child: ElementContent, time: Time): ElementContent[] | undefined {
  const children = child.type === 'element' ? splitTime(child.children, time) : undefined
  return child.type === 'element' && children ? [{...child, children}] : undefined
}
