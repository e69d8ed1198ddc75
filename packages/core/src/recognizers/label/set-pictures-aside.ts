import type {Label} from './label.ts'
import type {Line} from './lines.ts'

/**
 * Sets aside what has no text on a page, such as a picture, and stands among nothing but furniture: a logo, the icons of a menu. What it
 * shows is not looked at, so that one beside the document stays with it.
 *
 * @param labels By line.
 */
export function setPicturesAside(lines: ReadonlyArray<Line>, labels: ReadonlyArray<Label>): void {
  const above = afterFurniture(lines, labels, [...lines.keys()])
  const below = afterFurniture(lines, labels, [...lines.keys()].reverse())
  for (const [index, label] of labels.entries()) {
    const line = lines[index]
    if (line?.text !== '' || line.lead === undefined || !above[index] || !below[index]) continue
    label.role = 'furniture'
    label.furniture = 'page-furniture'
  }
}

/** By line, whether the last one with text before it, in the order of `places`, is furniture; the edge of a page is. */
function afterFurniture(lines: ReadonlyArray<Line>, labels: ReadonlyArray<Label>, places: Iterable<number>): boolean[] {
  const result: boolean[] = []
  let isFurniture = true
  for (const place of places) {
    result[place] = isFurniture
    if (lines[place]?.text !== '')
      isFurniture = labels[place]?.role === 'furniture' || labels[place]?.role === 'related'
  }
  return result
}
