import {decodeXML} from 'entities/decode'
import {SaxesParser} from 'saxes'

/** Characters of a text, each with the offset that it begins at in the source and the one that it ends at. */
interface Placed {
  text: string
  starts: number[]
  ends: number[]
}

type ToOffsets = (source: string) => Set<number>

/**
 * Offsets of the characters of text in wires and feeds, as found without our readers: in XML the words below elements that are named
 * here, by saxes; in JSON those of strings that are named here; in telegraphy all but the codes. `html` finds the text in HTML.
 */
export function wireOffsets(html: ToOffsets): Readonly<Record<string, ToOffsets>> {
  const xml = (shown: RegExp, hidden?: RegExp, item?: RegExp) => (source: string) =>
    offsetsIn(placedXml(source, {shown, hidden, item}), html)
  const json = (shown: RegExp, start: RegExp) => (source: string) => offsetsIn(placedJson(source, shown, start), html)
  return {
    anpa: source => telegraph(source, /^\^|\s*[<=>]\s*$/gm),
    iptc7901: source => telegraph(source, /\s*=\s*$/gm),
    nitf: xml(/^(?:hedline|byline|dateline|abstract|note|rights|body\.content|body\.end)$/, /^story\.date$/),
    newsml: xml(
      /^(?:HeadLine|SubHeadLine|ByLine|DateLine|SlugLine|CopyrightLine|NewsLineText|UsageType|p|DataContent)$/,
      /^title$/,
      /^NewsItem$/
    ),
    'newsml-g2': xml(
      /^(?:headline|slugline|dateline|by|creditline|description|edNote|usageTerms|copyrightNotice|inlineXML|inlineData|title|definition|note)$/,
      /^head$/,
      /^(?:newsItem|packageItem|conceptItem)$/
    ),
    feed: xml(
      /^(?:title|description|content:encoded|content|summary|media:description)$/,
      undefined,
      /^(?:item|entry)$/
    ),
    'news-xml': xml(
      /^(?:body|boilerplate|contacts|leadtext|title|caption|strapline|headline|town|content|byLine|TilRedaktionen)$/,
      undefined,
      /^(?:release|article)$/
    ),
    ninjs: json(
      /^(?:headline|byline|ednote|edNote|slugline|description_text|body_html|body_text|copyrightnotice|value)$/,
      /"(?:guid|uri)"/g
    ),
    'json-feed': json(/^(?:title|content_html|content_text|summary)$/, /"id"/g)
  }
}

/** All but white space, control characters and the codes at the edges of lines. */
function telegraph(source: string, codes: RegExp): Set<number> {
  const end = source.indexOf('\x04')
  const [stx, etx] = [source.indexOf('\x02'), source.indexOf('\x03')]
  const first = source.slice(0, end < 0 ? source.length : end)
  const copy = first.slice(Math.max(0, stx + 1), etx < 0 ? first.length : etx)
  const masked =
    first.slice(0, Math.max(0, stx + 1)) +
    copy.replaceAll(codes, code => ' '.repeat(code.length)) +
    first.slice(etx < 0 ? first.length : etx)
  const result = new Set<number>()
  // oxlint-disable-next-line no-control-regex -- control characters are no text
  for (const {index} of masked.matchAll(/[^\s\0-\x1f\x7f]/g)) result.add(index)
  return result
}

interface Names {
  shown: RegExp
  hidden?: RegExp | undefined
  /** Elements of which only the first one is read. */
  item?: RegExp | undefined
}

/** The texts below the outermost elements that are shown. */
function placedXml(source: string, {shown, hidden, item}: Names): Placed[] {
  const texts: Placed[] = []
  const open: string[] = []
  let last = 0
  let items = 0
  const parser = new SaxesParser({position: true})
  const isShown = () => {
    const at = open.findIndex(name => shown.test(name))
    const inItem = !item || (items === 1 && open.some(name => item.test(name)))
    return at >= 0 && inItem && !open.some(name => hidden?.test(name))
  }
  const add = (start: number, end: number, literal: boolean, joins: boolean) => {
    // A style sheet is no text, nor is base64.
    if (!isShown() || /^\s*\.\w+ \{|^[\w+/]+==$/.test(source.slice(start, end))) return
    const placed = place(source, start, end, literal)
    const before = texts.at(-1)
    if (joins && before) for (const key of ['starts', 'ends'] as const) before[key].push(...placed[key])
    if (joins && before) before.text += placed.text
    else texts.push(placed)
  }
  parser.on('opentag', ({name}: {name: string}) => {
    if (item?.test(name)) items++
    open.push(name)
    last = parser.position
  })
  parser.on('closetag', () => {
    open.pop()
    last = parser.position
  })
  parser.on('comment', () => (last = parser.position + 1))
  parser.on('text', () => {
    add(last, parser.position - 1, false, false)
    last = parser.position - 1
  })
  parser.on('cdata', () => {
    add(source.lastIndexOf('<![CDATA[', parser.position) + 9, parser.position - 3, true, false)
    last = parser.position
  })
  parser.on('error', () => {})
  parser.ENTITIES = new Proxy({}, {get: () => 'x', has: () => true})
  // saxes takes a bare ampersand for the start of a reference.
  parser.write(source.replaceAll(/&(?!#?\w+;)/g, '+')).close()
  return texts
}

/** The characters of a text of XML, references decoded. */
function place(source: string, start: number, end: number, literal: boolean): Placed {
  const placed: Placed = {text: '', starts: [], ends: []}
  const pattern = literal ? /[^]/g : /&(?:#\w+|\w+);|[^]/g
  for (const {0: piece, index} of source.slice(start, end).matchAll(pattern)) {
    const value = piece.length > 1 ? decodeXML(piece) : piece
    // What a document declares itself stands for something, whatever that is.
    for (const character of value === piece && piece.length > 1 ? 'x' : value)
      append(placed, character, start + index, start + index + piece.length)
  }
  return placed
}

function append(placed: Placed, character: string, start: number, end: number) {
  placed.text += character
  for (let unit = 0; unit < character.length; unit++) {
    placed.starts.push(start)
    placed.ends.push(end)
  }
}

/** What stands before a value that is a code or a number and no text: `"type": "phone", "value": ...`. */
const coded = /"(?:type"\s*:\s*"\w+|role"\s*:\s*"releaseNumber)"\s*,\s*$/

/** The strings of JSON whose names are shown, of the first item alone: from one `item` to the next. */
function placedJson(source: string, shown: RegExp, item: RegExp): Placed[] {
  const texts: Placed[] = []
  const [first, second] = source.matchAll(item)
  for (const match of source.matchAll(/"(\w+)"\s*:\s*"((?:[^"\\]|\\.)*)"/g)) {
    const [whole, name = '', raw = ''] = match
    const isWithin = match.index >= (first?.index ?? 0) && match.index < (second?.index ?? source.length)
    if (!shown.test(name) || !isWithin || coded.test(source.slice(0, match.index))) continue
    const start = match.index + whole.length - 1 - raw.length
    const placed: Placed = {text: '', starts: [], ends: []}
    for (const {0: piece, index} of raw.matchAll(/\\u[\da-f]{4}|\\.|[^]/gi)) {
      append(
        placed,
        piece.length > 1 ? (JSON.parse(`"${piece}"`) as string) : piece,
        start + index,
        start + index + piece.length
      )
    }
    texts.push(placed)
  }
  return texts
}

function offsetsIn(texts: Placed[], html: ToOffsets): Set<number> {
  const result = new Set<number>()
  for (const {text, starts, ends} of texts) {
    const isHtml = /<\/?[a-z][^<>]*>|&(?:#\w+|[a-z]+);/i.test(text)
    const offsets = isHtml ? html(text) : [...text.matchAll(/\S/g)].map(({index}) => index)
    for (const offset of offsets) {
      for (let at = starts[offset] ?? 0; at < (ends[offset] ?? 0); at++) result.add(at)
    }
  }
  return result
}
