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
const behind = new Map(telling.map(name => [name, `before:${name}`]))
const ahead = new Map(telling.map(name => [name, `after:${name}`]))

/** Those of a line's own features that say something of the lines beside it. */
export function tellingOf(features: ReadonlyArray<string>): string[] {
  return features.filter(name => behind.has(name))
}

/** What a line has of the line before it, by what is telling of that one. */
export function namesBefore(features: ReadonlyArray<string>): string[] {
  return features.map(name => behind.get(name) ?? name)
}

/** What a line has of the line after it, by what is telling of that one. */
export function namesAfter(features: ReadonlyArray<string>): string[] {
  return features.map(name => ahead.get(name) ?? name)
}
