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

/** These as features of the lines beside; their names are made once. */
const names = {
  before: new Map(telling.map(name => [name, `before:${name}`])),
  after: new Map(telling.map(name => [name, `after:${name}`]))
} as const

/**
 * Adds to each line of `features` what the lines before and after it are like, as `before:...` and `after:...`. A line
 * without features of its own belongs to the one before it and is passed over.
 */
export function addNeighbors(features: ReadonlyArray<string[]>): void {
  const opening = features.filter(own => own.length > 0)
  // By what they were before any had a neighbor's.
  const told = opening.map(own => own.filter(name => names.before.has(name)))
  opening.forEach((own, place) => {
    for (const name of told[place - 1] ?? []) own.push(names.before.get(name) ?? name)
    for (const name of told[place + 1] ?? []) own.push(names.after.get(name) ?? name)
  })
}
