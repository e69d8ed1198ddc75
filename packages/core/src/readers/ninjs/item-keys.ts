/** Members that only news has: with one of these beside it, a text is an item. Names without case and underscores. */
const itemKeys: ReadonlySet<string> = new Set(
  'uri guid id type version firstcreated versioncreated contentcreated pubstatus urgency standard source datepublished publishedat'.split(
    ' '
  )
)

/** Members that are the words of news and of nothing else. */
const newsKeys: ReadonlySet<string> = new Set(
  'headline headlines bodies bodyhtml bodyxhtml bodytext descriptiontext articlebody'.split(' ')
)

/** Members that are words, of news too: a title with one of these below. */
const textKeys: ReadonlySet<string> = new Set('body content contenthtml contenttext text summary'.split(' '))

/** Members that say of an item what ninjs says of it: a title is enough then. */
const ninjsKeys: ReadonlySet<string> = new Set(
  'pubstatus firstcreated versioncreated contentcreated standard'.split(' ')
)

/** Whether an object with these members, named without case and underscores, is an item of news. */
export function isNews(keys: ReadonlySet<string>): boolean {
  const has = (words: ReadonlySet<string>) => [...words].some(word => keys.has(word))
  const isTitled = keys.has('title') && (has(textKeys) || (keys.has('uri') && has(ninjsKeys)))
  return (has(newsKeys) || isTitled) && (has(itemKeys) || isTitled || keys.has('bodies') || keys.has('articlebody'))
}
