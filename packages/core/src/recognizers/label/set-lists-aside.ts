import type {Role} from '../../tree/roles.ts'
import type {Label} from './label.ts'
import type {Line} from './lines.ts'

/** What a document has one of: on a page, several of them outside of its text are of other documents that it leads to. */
const single: ReadonlyArray<Role> = ['date', 'byline']

/** Fewest that make a list of others: a byline may have three lines. */
const fewest = 4

/** What a line must lack to be kept, for it to stand outside of the text. */
const leastLack = 0.5

/**
 * Sets aside the dates and bylines that a page has in a list, as of other releases.
 *
 * @param labels By line.
 */
export function setListsAside(lines: ReadonlyArray<Line>, labels: ReadonlyArray<Label>): void {
  for (const role of single) {
    const outside = labels.filter((label, index) => label.role === role && (lines[index]?.lead ?? 0) < -leastLack)
    if (outside.length < fewest) continue
    for (const label of outside) {
      label.role = 'furniture'
      label.furniture = 'furniture'
    }
  }
}
