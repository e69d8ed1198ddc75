/** Features that say something of the lines beside the one that has them. */
const telling = new Set([
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
])

/**
 * Adds to each line what the lines before and after it are like, as `before:...` and `after:...`. A line without features
 * of its own belongs to the one before it and is passed over.
 */
export function withNeighbors(own: ReadonlyArray<ReadonlyArray<string>>): string[][] {
  const opening = own.flatMap((features, index) => (features.length > 0 ? [index] : []))
  const result = own.map(features => [...features])
  opening.forEach((index, place) => {
    add(result[index], 'before', own[opening[place - 1] ?? -1])
    add(result[index], 'after', own[opening[place + 1] ?? -1])
  })
  return result
}

function add(result: string[] | undefined, side: 'after' | 'before', neighbor: ReadonlyArray<string> | undefined) {
  if (!neighbor) return
  for (const name of neighbor) if (telling.has(name)) result?.push(`${side}:${name}`)
}
