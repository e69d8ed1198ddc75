/** What the features of a line mean, to go on after "it": a journalist must understand them. */
const words: Readonly<Record<string, string>> = {
  any: 'is the likelier of the two before anything is known of it',

  // Shape
  'words-1-3': 'has at most three words',
  'words-4-12': 'has four to twelve words',
  'words-13-25': 'has 13 to 25 words',
  'words-26-more': 'has more than 25 words',
  'ends-sentence': 'ends as a sentence does',
  'ends-open': 'ends without a full stop',
  'ends-colon': 'ends with a colon',
  'ends-comma': 'ends with a comma',
  'ends-exclamation': 'ends with an exclamation mark',
  'starts-lower': 'begins with a small letter',
  'all-caps': 'is all in capitals',
  'title-case': 'has capitals as headlines have',
  'mark-bullet': 'begins with a bullet',
  'mark-letter': 'begins with a counting letter',
  'mark-number': 'begins with a counting number',
  ruler: 'has neither letters nor digits',
  'no-letters': 'has digits but no letters',
  bold: 'is bold',
  'partly-bold': 'is partly bold',
  italic: 'is italic',
  linked: 'is a link',
  'opens-quote': 'opens with a quotation mark',

  // Structure
  'heading-1': 'is a top heading of the source',
  'heading-2': 'is a lower heading of the source',
  table: 'is a table',
  code: 'is set as code',
  'front-matter': 'is front matter of the file',
  item: 'is a list item of the source',
  'item-ordered': 'is a numbered list item of the source',
  'item-linked': 'is a list item that is a link',
  'in-item': 'stands inside a list item',
  'in-quote': 'stands in a block quote',
  'in-footnote': 'stands in a footnote',
  'landmark-banner': 'stands in the banner of the page',
  'landmark-complementary': 'stands beside the main part of the page',
  'landmark-contentinfo': 'stands in the footer of the page',
  'landmark-form': 'stands in a form of the page',
  'landmark-main': 'stands in the main part of the page',
  'landmark-navigation': 'stands in a menu of the page',
  'landmark-search': 'stands in the search of the page',
  first: 'is the first line of the document',
  last: 'is the last line of the document',
  top: 'stands near the top',
  late: 'stands near the end',
  page: 'stands on a page of the web',
  'before-prose': 'stands before all running text',
  'early-in-prose': 'stands in the first half of the running text',
  'late-in-prose': 'stands in the second half of the running text',
  'last-in-prose': 'stands near the end of the running text',
  'after-prose': 'stands after all running text',
  repeated: 'stands in the document more than once',
  'is-title': 'is the title that the page or the file gives itself',
  'before-numbers': 'stands shortly before an address or telephone numbers',
  'before-dateline': 'stands shortly before the dateline',

  // Cue words
  'kind-label': 'is what documents call themselves, such as “Press release”',
  'kind-within': 'has a word for a kind of document',
  instruction: 'begins as an instruction to editors does',
  salutation: 'addresses people',
  byline: 'begins as a byline does',
  occasion: 'names an event or a venue',
  organization: 'has a word for an organization',
  'organization-name': 'is written as the name of an organization is',
  'contact-label': 'is a label such as “Media contact:”',
  'contact-start': 'begins with a word for a contact',
  'boilerplate-label': 'is a heading such as “About us”',
  'boilerplate-start': 'begins as “About …” does',
  'notes-label': 'is a heading such as “Notes to editors”',
  'notes-start': 'begins as notes to editors do',
  'related-label': 'is a label such as “Related links”',
  'related-start': 'begins as a hint at other documents does',
  'furniture-label': 'is a word of menus and footers',
  'furniture-start': 'begins as a line of a menu or a footer does',
  caption: 'begins as a caption does',
  'advisory-label': 'begins with a label such as “When:” or “Where:”',
  signature: 'begins as a closing does',
  'end-mark': 'is an end mark',
  'stage-direction': 'is a note such as “(Applause)”',
  'full-text': 'announces somebody’s words',

  // Facts
  dateline: 'begins with a dateline',
  'speaker-alone': 'is the label of a speaker',
  'speaker-start': 'begins with the label of a speaker',
  email: 'has an e-mail address',
  phone: 'has a telephone or fax number',
  url: 'has the address of a page',
  'labeled-number': 'has a number with its label, such as “Tel.”',
  address: 'has a postal address',
  'date-alone': 'is a date and nothing else',
  'date-within': 'has a date',
  'date-first': 'begins with a date',
  'date-mostly': 'is hardly more than a date',
  'place-and-date': 'is a place and a date',
  identifier: 'has the form of a document’s number'
}

/** The lines beside, by the prefix of their features. */
const sides: Readonly<Record<string, string>> = {
  before: 'stands after a line that',
  after: 'stands before a line that'
}

/** A feature of a line in plain words, to go on after "it"; `undefined` where there are none. */
export function toFeatureWords(name: string): string | undefined {
  const [, side, own = name] = /^(before|after):(.+)$/.exec(name) ?? []
  const meaning = words[own]
  return side && meaning ? `${sides[side]} ${meaning}` : meaning
}
