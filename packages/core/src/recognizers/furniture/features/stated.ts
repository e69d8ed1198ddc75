import type {Page} from '../page.ts'
import {Runs} from '../runs.ts'
import type {Features} from './features.ts'

/** Longest text, in UTF-16 units, that what a page states is compared with. */
const longestStated = 100_000

/** Beginning of a block, in UTF-16 units, that is compared with the title. */
const longestLooked = 300

/** How much of a block is also in what the page states of its text elsewhere: its title, its description, linked data. */
export const stated: Features = {
  names: ['stated-share', 'title-share'],
  of: ({pieces, outline, title, reader: words}: Page) => {
    const runs = new Runs()
    for (const text of outline.stated) runs.addAll(words.read(text.slice(0, longestStated)))
    const titles = new Runs(1)
    titles.addAll(words.read(pieces[title]?.text ?? ''))
    return (index, row, at) => {
      const text = pieces[index]?.text ?? ''
      const isLong = text.length > longestLooked
      words.read(isLong ? text.slice(0, longestLooked) : text)
      row[at + 1] = titles.shareOf(words)
      if (isLong && !runs.isEmpty) words.read(text)
      row[at] = runs.isEmpty ? -1 : runs.shareOf(words)
    }
  }
}
