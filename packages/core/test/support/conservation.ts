import {decodeHTML} from 'entities/decode'
import {type Token, Tokenizer, TokenizerMode} from 'parse5'
import type {Nodes, Origin, Root} from '../../src/tree/types.ts'
import {toLeaves} from '../../src/tree/walk.ts'
import {wireOffsets} from './conservation-wires.ts'

/**
 * Offsets of the characters of a source that are text, as found without our readers: for HTML from the tokens of
 * parse5, for plain text all that is no white space, for Markdown letters and digits outside of what is surely markup.
 */
export const textOffsets: Readonly<Record<string, (source: string) => Set<number>>> = {
  text: source => offsetsOf(maskFrontMatter(source), /\S/gu),
  rtf: rtfOffsets,
  odt: source => xmlOffsets(source, opendocument),
  markdown: source => offsetsOf(maskMarkup(maskFrontMatter(source)), /[\p{L}\p{N}]/gu),
  docx: source => xmlOffsets(source, wordprocessing),
  html: htmlOffsets,
  // Marks of quotation before a line are markup, and so is what a signature puts before a hyphen.
  mailText: source => offsetsOf(source.replaceAll(/^(?!>+From )(?:> ?)+|^- (?=-)/gm, mask), /\S/gu),
  ...wireOffsets(htmlOffsets),
  // The text of a page, which another test holds to what the engine says.
  pdf: source => offsetsOf(source, /\S/gu)
}

/** What the text of a part is, by its media type, where a reader reads texts of several kinds. */
export const partTypes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  mail: {'text/plain': 'mailText', 'text/html': 'html'},
  msg: {'text/plain': 'mailText', 'text/html': 'html', 'application/rtf': 'rtf'}
}

/** How often each character of a part of the source is covered by the leaves of `tree`. */
export function coverage(tree: Root, part: string, length: number): Uint8Array {
  const counts = new Uint8Array(length)
  for (const leaf of toLeaves(tree)) cover(counts, part, leaf.origin ?? [])
  for (const origin of marksOf(tree)) cover(counts, part, origin)
  return counts
}

/** The marks of items and notes, which stand for themselves. */
function marksOf(node: Nodes): Origin[] {
  const own = 'origin' in node && !('value' in node) && node.origin ? [node.origin] : []
  return 'children' in node ? [...own, ...node.children.flatMap(marksOf)] : own
}

/** Counts the places of an origin that are in `part`. */
export function cover(counts: Uint8Array, part: string, origin: Origin): void {
  for (const {start, end} of origin.filter(span => span.part === part))
    for (let index = start; index < end; index++) counts[index] = (counts[index] ?? 0) + 1
}

/** Groups of RTF that have no text of the document, or the marks of lists, which may be none. */
const rtfHidden =
  /^(?:fonttbl|colortbl|stylesheet|info|pict|fldinst|listtext|pntext|sp|atnid|upr|shprslt|nonesttables|private|bkmkstart|bkmkend)$/

/** Groups of RTF that are to be left out by who does not know them, and have text of the document. */
const rtfShown = /^(?:ud|shpinst|annotation|do|nesttableprops)$/

/** From a scan of words and braces: text that stands for itself, and bytes and characters that are written as numbers. */
function rtfOffsets(source: string): Set<number> {
  const result = new Set<number>()
  let group = {hidden: false, fallback: 1, fresh: false, starred: false}
  const groups = [group]
  let skip = 0
  for (const match of source.matchAll(/\\'[\da-f]{2}|\\([a-z]+)(-?\d+)? ?|\\[^]|[{}]|[^\\{}\r\n]/gi)) {
    const [whole, word, value] = match
    if (whole === '{') {
      groups.push(group)
      group = {...group, fresh: true, starred: false}
      skip = 0
    } else if (whole === '}') {
      group = groups.pop() ?? group
      skip = 0
    } else if (whole === '\\*') group.starred = true
    else if (word !== undefined) {
      if (group.fresh && (rtfHidden.test(word) || word === 'object')) group.hidden = true
      if (group.starred && !rtfShown.test(word)) group.hidden = true
      if (word === 'ud' || word === 'shptxt' || word === 'result') group.hidden = false
      if (word === 'deleted') group.hidden = true
      if (word === 'uc') group.fallback = Number(value)
      group.fresh = false
      group.starred = false
      if (word === 'u') skip = group.fallback
      if (word === 'u' && !group.hidden) for (let at = 0; at < whole.length; at++) result.add(match.index + at)
    } else {
      group.fresh = false
      if (skip > 0) skip--
      else if (!group.hidden && (whole.length === 4 || /^(?:\\[\\{}]|\S)$/.test(whole)))
        for (let at = 0; at < whole.length; at++) result.add(match.index + at)
    }
  }
  return result
}

/** Which elements of a format of XML have text right inside them, and which have none that is shown. */
interface XmlFormat {
  readonly text: RegExp
  readonly hidden: RegExp
}

/** Word's text stands in `w:t`; `m:t` and `a:t` are formulas and drawings. A fallback says the same again. */
const wordprocessing: XmlFormat = {text: /^(?:\w+:)?t$/, hidden: /^(?:mc:Fallback|w:del|w:moveFrom|w:sdtPr)$/}

/** OpenDocument's text stands in paragraphs, and in what they hold; changes and notes keep more beside it. */
const opendocument: XmlFormat = {
  text: /^text:(?:p|h|span|a|date|page-number|page-count)$/,
  hidden: /^(?:text:tracked-changes|text:note-citation|dc:creator|dc:date)$/
}

/** From the tags alone, which must be balanced in what is hidden. */
function xmlOffsets(source: string, {text, hidden}: XmlFormat): Set<number> {
  const result = new Set<number>()
  const open: string[] = []
  const fields: boolean[] = []
  for (const match of source.matchAll(/<!--[^]*?-->|<\?[^]*?\?>|<(\/?)([\w:.-]+)([^<>]*?)(\/?)>|[^<]+/g)) {
    const [whole, end, name = '', attributes = '', single] = match
    if (name === '') {
      const isText = text.test(open.at(-1) ?? '') && !open.some(each => hidden.test(each)) && !fields.includes(true)
      if (isText && !whole.startsWith('<')) for (const each of charactersOf(whole)) result.add(match.index + each)
    } else if (end) open.splice(open.lastIndexOf(name))
    else {
      // What stands before the `separate` of a field is its instruction.
      if (attributes.includes('"begin"')) fields.push(true)
      else if (attributes.includes('"separate"')) fields.splice(-1, 1, false)
      else if (attributes.includes('"end"')) fields.pop()
      if (!single) open.push(name)
    }
  }
  return result
}

/** Offsets of what is no white space in a text with references. */
function charactersOf(text: string): number[] {
  return [...text.matchAll(/&#?\w+;|\S/g)].flatMap(({0: each, index}) =>
    decodeHTML(each).trim() === '' ? [] : Array.from(each, (_, at) => index + at)
  )
}

function offsetsOf(source: string, pattern: RegExp): Set<number> {
  const result = new Set<number>()
  for (const match of source.matchAll(pattern)) {
    for (let index = 0; index < match[0].length; index++) result.add(match.index + index)
  }
  return result
}

/** The fences of front matter are markup; what is between them is text. */
function maskFrontMatter(source: string): string {
  const match = /^(---[ \t]*\r?\n)([a-z][^]*?\n)(---[ \t]*(?:\r?\n|$))/.exec(source)
  if (!match) return source
  const [whole, open = '', inside = '', close = ''] = match
  return mask(open) + inside + mask(close) + source.slice(whole.length)
}

/** What is surely no text in Markdown. */
const markup: ReadonlyArray<RegExp> = [
  /!\[[^\]]*\](\([^)]*\))?/g,
  /\]\([^)]*\)/g,
  /\{:[^}]*\}/g,
  /<(script|style)[^>]*>[^]*?<\/\1>/g,
  /<!--[^]*?-->/g,
  /<\/?[a-z][^>]*>/g,
  /&#?\w+;/g,
  /^\[[^\]\n]+\]: *\S*[/.#@?].*$/gm,
  /\[\^[^\]]+\]:?/g,
  /\]\[[^\]]+\]/g,
  /^ *```.*$/gm,
  /^[ >]*\d+[.)](?=\s)/gm
]

function maskMarkup(source: string): string {
  let result = source
  for (const pattern of markup) result = result.replaceAll(pattern, mask)
  return result
}

function mask(text: string): string {
  return text.replaceAll(/[^\r\n]/g, ' ')
}

/** Elements whose content is no text of the page. */
const hidden = new Set(
  'applet audio canvas datalist head iframe noembed noframes noscript object script style svg template title video'.split(
    ' '
  )
)

/** Elements after whose start tag the tokenizer must be told what follows. */
const modes: Readonly<Record<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>> = {
  script: TokenizerMode.SCRIPT_DATA,
  ...Object.fromEntries(
    ['iframe', 'noembed', 'noframes', 'noscript', 'style'].map(name => [name, TokenizerMode.RAWTEXT])
  ),
  textarea: TokenizerMode.RCDATA,
  title: TokenizerMode.RCDATA
}

/** From the tokens alone, without a tree: tags of hidden elements must be balanced in `source`. */
function htmlOffsets(source: string): Set<number> {
  const result = new Set<number>()
  const open: string[] = []
  const runs: Array<{start: number; end: number}> = []
  // Texts that touch are one run: the tokenizer may part them in the middle of a character reference.
  const onText = ({location}: Token.CharacterToken) => {
    if (open.length > 0 || !location) return
    const last = runs.at(-1)
    if (last?.end === location.startOffset) last.end = location.endOffset
    else runs.push({start: location.startOffset, end: location.endOffset})
  }
  const tokenizer = new Tokenizer(
    {sourceCodeLocationInfo: true},
    {
      onCharacter: onText,
      onWhitespaceCharacter: onText,
      onNullCharacter() {},
      onComment() {},
      onDoctype() {},
      onEof() {},
      onParseError: null,
      onStartTag({tagName, selfClosing, attrs}) {
        const mode = modes[tagName]
        if (mode !== undefined) tokenizer.state = mode
        const isShown = attrs.some(({name}) => name === 'shadowrootmode') || (selfClosing && tagName === 'svg')
        if (hidden.has(tagName) && !isShown) open.push(tagName)
      },
      onEndTag({tagName}) {
        const index = open.lastIndexOf(tagName)
        if (index >= 0) open.length = index
      }
    }
  )
  tokenizer.write(source, true)
  for (const {start, end} of runs) {
    for (const {0: match, index} of source.slice(start, end).matchAll(/&#?\w+;?|\S/g)) {
      if (decodeHTML(match).trim() === '') continue
      for (let each = 0; each < match.length; each++) result.add(start + index + each)
    }
  }
  return result
}
