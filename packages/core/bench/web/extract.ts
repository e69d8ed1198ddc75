import type {KnownPage} from '../../learn/furniture/pages.ts'
import {parseBy, steps} from '../../src/parse.ts'
import type {Step} from '../../src/step.ts'
import {toRecord} from '../../src/writers/record/index.ts'
import type {Extract} from './score.ts'

/** Roles of what is not the document's own text. */
const away: ReadonlySet<string> = new Set(['furniture', 'related'])

/** What Dateline makes of a page, by the usual steps or by others. */
export async function extract({id, bytes}: KnownPage, by: ReadonlyArray<Step> = steps): Promise<Extract> {
  const {blocks, title, headline, author, byline, date} = toRecord(await parseBy(by, bytes, {name: `${id}.html`}))
  const text = blocks.filter(({role}) => !away.has(role)).map(block => block.text)
  return {text: text.join('\n'), title: title ?? headline, author: author ?? byline, date}
}
