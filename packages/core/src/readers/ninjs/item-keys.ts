/** Members that only news has: a document with a text and one of these is an item. */
export const itemKeys: ReadonlySet<string> = new Set(
  'uri guid id type version firstcreated versioncreated contentcreated pubstatus urgency standard source datepublished publishedat'.split(
    ' '
  )
)

/** Members that are the words of an item. */
export const textKeys: ReadonlySet<string> = new Set(
  'headline headlines title body bodies bodyhtml bodyxhtml bodytext descriptiontext descriptions articlebody'.split(' ')
)
