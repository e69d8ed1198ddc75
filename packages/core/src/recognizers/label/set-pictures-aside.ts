import {append} from '../../util/append.ts'
import {clear} from '../../util/clear.ts'
import type {Label} from './label.ts'
import type {Line} from './lines.ts'

/**
 * Sets aside what has no text on a page, such as a picture, and stands among nothing but furniture: a logo, the icons of a menu. What it
 * shows is not looked at, so that one beside the document stays with it, and all of them where there is no text: one may be the document.
 *
 * @param labels By line.
 */
export function setPicturesAside(lines: ReadonlyArray<Line>, labels: ReadonlyArray<Label>): void {
  const pictures: Label[] = []
  let isText = false
  const aside: Label[] = []
  // Whether the last line with text is furniture; the edge of a page is.
  let isAfter = true
  for (let index = 0; index < lines.length; index++) {
    const [line, label] = [lines[index], labels[index]]
    if (!line || !label) break
    if (line.text === '') {
      if (isAfter && line.lead !== undefined) pictures.push(label)
      continue
    }
    isAfter = isFurniture(label)
    isText ||= !isAfter
    if (isAfter) append(aside, pictures)
    clear(pictures)
  }
  append(aside, pictures)
  if (isText) for (const label of aside) setAside(label)
}

function setAside(label: Label) {
  label.role = 'furniture'
  label.furniture = 'page-furniture'
}

function isFurniture(label: Label | undefined): boolean {
  return label?.role === 'furniture' || label?.role === 'related'
}
