/** Features that say something of the lines beside the one that has them. */
const telling: ReadonlyArray<string> = [
  'words-1-3',
  'words-26-more',
  'ends-sentence',
  'ends-colon',
  'all-caps',
  'bold',
  'linked',
  'heading-1',
  'heading-2',
  'item',
  'table',
  'ruler',
  'is-title',
  'kind-label',
  'instruction',
  'byline',
  'occasion',
  'salutation',
  'organization-name',
  'contact-label',
  'boilerplate-label',
  'boilerplate-start',
  'notes-label',
  'related-label',
  'furniture-label',
  'signature',
  'end-mark',
  'dateline',
  'date-alone',
  'date-mostly',
  'place-and-date',
  'email',
  'phone',
  'address',
  'identifier',
  'speaker-alone',
  'speaker-start',
  'name-alone',
  'title-and-name',
  'opens-quote',
  'starts-lower',
  'mark-bullet',
  'mark-number',
  'among-numbers',
  'number-row',
  'label-and-text',
  'full-text'
]

/** What a feature of a line is to the lines beside. */
export interface Beside {
  /** Its name as a feature of the line behind. */
  readonly before: string
  /** Its name as a feature of the line ahead. */
  readonly after: string
}

/** By what is telling; the names are made once. */
const beside: ReadonlyMap<string, Beside> = new Map(
  telling.map(name => [name, {before: `before:${name}`, after: `after:${name}`}])
)

/** What a line's own features say of it to the lines beside. */
export function tellingOf(features: ReadonlyArray<string>): Beside[] {
  const found: Beside[] = []
  for (const name of features) {
    const names = beside.get(name)
    if (names) found.push(names)
  }
  return found
}
