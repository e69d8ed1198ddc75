import {far} from '../recognizers/furniture/area.ts'

/** What is measured of a block, in words to go on after "it"; `#` stands for the value. */
const measured: Readonly<Record<string, string>> = {
  words: 'has # words',
  letters: 'has # letters and digits',
  'letters-per-word': 'has words of # letters on average',
  'linked-share': 'is linked for #%',
  links: 'has # links',
  'stops-per-word': 'has a stop or comma for #% of its words',
  'ends-sentence': 'ends as a sentence does?',
  'ends-ellipsis': 'breaks off with dots?',
  'ends-colon': 'ends with a colon?',
  'starts-small': 'begins with a small letter?',
  'capital-share': 'has #% of its words with a capital',
  'digit-share': 'is digits for #%',
  'has-money': 'tells an amount of money?',
  'has-date': 'tells a date or a time?',
  'has-copyright': 'has a sign of copyright?',
  'has-address-sign': 'has an address of the web or of mail?',
  'has-parting': 'has signs that part menus?',
  'is-question': 'is a question?',
  'bold-share': 'is bold for #%',
  images: 'has # pictures',
  'heading-depth': 'is a heading of depth #',
  'is-table': 'is a table?',
  'list-depth': 'stands in # lists',
  'is-quote': 'stands in a quotation?',
  'furniture-words': 'begins with words of menus for #%',
  'furniture-whole': 'is a word of menus?',
  'related-words': 'begins with words before links to other texts for #%',
  'caption-words': 'begins as a caption does?',
  lines: 'has # lines',
  index: 'is block # of the page',
  'index-share': 'stands #% down the page',
  'from-end': 'is # blocks from the end',
  'letters-before': 'has #% of the page before it',
  'prose-before': 'has #% of the prose before it',
  'after-title': 'stands # blocks after the title',
  'is-title': 'repeats a title of the page?',
  'after-first-prose': 'stands # blocks after the first paragraph',
  'before-last-prose': 'stands # blocks before the last paragraph',
  'nearest-prose': 'is # blocks from the nearest paragraph',
  copies: 'stands on the page # times',
  depth: 'is nested # elements deep',
  hidden: 'is hidden?',
  'varied-share': 'is not shown, and stands in other texts that are not for #%',
  unshown: 'stands in a part that is not shown',
  alike: 'is made like # blocks of the page',
  'alike-words': 'is made like blocks of # words on average',
  'alike-linked': 'is made like blocks that are linked for #%',
  'alike-share': 'is made like #% of the page',
  'alike-prose': 'is made like blocks of which #% are paragraphs',
  'card-siblings': 'stands in one of # parts that are made alike',
  'card-place': 'stands in part # of such parts',
  'card-letters': 'stands in such a part of # letters',
  'card-linked': 'stands in such a part that is linked for #%',
  'card-blocks': 'stands in such a part of # blocks',
  'card-prose': 'stands in such a part that is prose for #%',
  'cards-share': 'stands among such parts that are #% of the page',
  'cards-blocks': 'stands among such parts of # blocks',
  siblings: 'stands in one of # elements of the same class',
  'sibling-place': 'stands in element # of these',
  'words-around': 'has # words in the blocks around it',
  'linked-around': 'has blocks around it that are linked for #%',
  'heading-distance': 'stands # blocks below a heading',
  'heading-level': 'stands below a heading of depth #',
  'heading-words': 'stands below a heading of # words',
  'heading-related': 'stands below a heading that leads to other texts?',
  'heading-furniture': 'stands below a heading that is a word of menus?',
  'heading-linked': 'stands below a heading that is linked for #%',
  'next-heading': 'has a heading # blocks on',
  'stated-share': 'has #% in common with what the page says of itself',
  'shown-share': 'is not shown, and stands to #% in what is',
  'title-share': 'has #% in common with the title',
  'page-blocks': 'stands on a page of # blocks',
  'page-words': 'stands on a page of # words',
  'page-linked': 'stands on a page that is linked for #%',
  'page-prose': 'stands on a page that is prose for #%',
  'page-prose-blocks': 'stands on a page of # paragraphs',
  'page-longest': 'stands on a page whose longest block has # words',
  'page-articles': 'stands on a page of # articles',
  'page-headings': 'stands on a page of # headings',
  'page-address-depth': 'stands on a page # steps below the start of its site',
  'page-address-digits': 'stands on a page with # digits in its address',
  'page-stated': 'stands on a page that says # things of itself',
  'words-of-text': 'has words that weigh # in what is learned',
  'words-of-regions': 'stands in elements whose names weigh # in what is learned',
  'first-look': 'has # as the logarithm of its odds, alone',
  'look-share-before': 'has #% of what is kept before it',
  'look-alike-4': 'is made like blocks that are kept for #%',
  'look-alike-4-words': 'is made like blocks that are kept for #% of their words',
  'look-alike-2': 'is made roughly like blocks that are kept for #%',
  'look-alike-2-words': 'is made roughly like blocks that are kept for #% of their words',
  'look-heading': 'stands below a heading that is kept for #%',
  'look-before-heading': 'stands below a heading after a block that is kept for #%',
  'look-page': 'stands on a page that is kept for #%',
  'look-page-words': 'stands on a page with # as the logarithm of the words that are kept',
  'heading-of-kept': 'is the heading of what is kept?'
}

/** What is measured of the parts of the page around a block. */
const aroundWords: Readonly<Record<string, string>> = {
  blocks: 'of # blocks',
  letters: 'of # letters',
  linked: 'that is linked for #%',
  prose: 'that is prose for #%',
  headings: 'that is headings for #%',
  'page-share': 'that is #% of the page',
  'prose-share': 'with #% of the prose'
}

/** What is measured of the blocks beside a block. */
const besideWords: Readonly<Record<string, string>> = {
  words: 'of # words',
  linked: 'that is linked for #%',
  'same-region': 'in the same part?',
  heading: 'that is a heading of depth #'
}

/** Distances on a page are as long as this, in blocks, where there is nothing that they would lead to. */
const nowhere = 1000

/** Distances that have no direction: no block is above the heading that it stands below. */
const distances: ReadonlySet<string> = new Set(['nearest-prose', 'heading-distance'])

const ordinals = ['', '', 'second ', 'third ', 'fourth ', 'fifth ']

/** What a feature of a block of a page means, with what was measured, in plain words to go on after "it". */
export function toPageWords(name: string, value: number): string {
  const [, kind = '', rest = ''] =
    /^(cue|in|around|core|before|after|page-is|look-before|look-after|look-around|look-within)-(.+)$/.exec(name) ?? []
  const known = measured[name]
  if (known !== undefined) return filled(known, distances.has(name) && value >= nowhere ? -nowhere : value)
  if (kind === 'cue') return nearWords(`an element named for ${rest.replaceAll('-', ' ')}`, value)
  if (kind === 'in') return nearWords(`\`${rest}\``, value)
  if (kind === 'page-is') return filled(`stands on a page that says to be of the kind ${rest}?`, value)
  if (kind.startsWith('look-')) return lookWords(kind, rest, value)
  const [, place = '', what = ''] = /^(\d+)-(.+)$/.exec(rest) ?? []
  if (kind === 'around')
    return filled(`stands in a ${ordinals[Number(place)] ?? ''}part of the page ${aroundWords[what] ?? ''}`, value)
  if (kind === 'core') return coreWords(place, what, value)
  return filled(`has, ${place} ${kind}, a block ${besideWords[what] ?? ''}`, value)
}

/** What the first look says of the blocks around. */
function lookWords(kind: string, count: string, value: number): string {
  if (kind === 'look-within') return filled(`has blocks up to ${count} away that are kept for #%`, value)
  if (kind === 'look-around')
    return filled(`stands in a ${ordinals[Number(count)] ?? ''}part of the page that is kept for #%`, value)
  return filled(`has, ${count} ${kind.slice('look-'.length)}, a block with # as the logarithm of its odds`, value)
}

function nearWords(what: string, steps: number): string {
  if (steps >= far) return `does not stand in ${what}`
  return steps === 0 ? `is ${what}` : `stands in ${what}, ${steps} steps up`
}

function coreWords(share: string, what: string, value: number): string {
  const core = `the part of the page with ${share}% of the prose`
  if (what === 'inside') return filled(`stands in ${core}?`, value)
  return filled(what === 'steps' ? `is # steps away from ${core}` : `stands on a page of which ${core} is #%`, value)
}

/** Words with a value put in: as a share, as a number, or with a "not" where a question mark asks. */
function filled(words: string, value: number): string {
  if (value < 0) return filledBelow(words, value)
  if (words.endsWith('?')) return value > 0 ? words.slice(0, -1) : `does not apply: ${words.slice(0, -1)}`
  const shown = words.includes('#%') ? Math.round(value * 100) : Math.round(value * 10) / 10
  return words.replace('#', String(shown))
}

/** Words for what is on the other side, and for what there is nothing of to measure. */
function filledBelow(words: string, value: number): string {
  const [side] = /\b(?:after|before)\b(?= the)/.exec(words) ?? []
  if (side === undefined || value <= -nowhere) {
    return `does not apply: ${words.replace(/#%?/, 'some').replace(/\?$/, '')}`
  }
  return filled(words.replace(side, side === 'after' ? 'before' : 'after'), -value)
}
