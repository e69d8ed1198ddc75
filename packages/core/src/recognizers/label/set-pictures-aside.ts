import type {Label} from './label.ts'
import type {Line} from './lines.ts'

/**
 * Sets aside what has no text on a page, such as a picture, and stands among nothing but furniture: a logo, the icons of a menu. What it
 * shows is not looked at, so that one beside the document stays with it, and all of them where there is no text: one may be the document.
 *
 * @param labels By line.
 */
export function setPicturesAside(lines: ReadonlyArray<Line>, labels: ReadonlyArray<Label>): void {
  if (lines.every(({text}, index) => text === '' || isFurniture(labels[index]))) return
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
  let isAfter = true
  for (const place of places) {
    result[place] = isAfter
    if (lines[place]?.text !== '') isAfter = isFurniture(labels[place])
  }
  return result
}

function isFurniture(label: Label | undefined): boolean {
  return label?.role === 'furniture' || label?.role === 'related'
}
