/** A PDF as a person describes it: pages with texts and lines at places from the top left, in points. */
export interface Description {
  info?: Record<string, string>
  /** Language and structure of the whole: its pages' texts then name their tags. */
  language?: string
  bookmarks?: Bookmark[]
  pages: Page[]
  /** Files inside the file. */
  attachments?: Array<{name: string; text: string}>
}

interface Bookmark {
  title: string
  page: number
  below?: Bookmark[]
}

interface Page {
  /** Default: A4. */
  width?: number
  height?: number
  rotate?: number
  /** Left, bottom, right, top. */
  crop?: number[]
  content: Item[]
  links?: Array<{box: number[]; url?: string; page?: number}>
  /** Free texts that stand over the page as annotations. */
  notes?: Array<{box: number[]; text: string}>
}

/** Lines of text, each below the one before; or a line, a filled rectangle, a picture; or items in a form XObject. */
type Item =
  | {
      text: string | string[]
      x: number
      y: number
      /** Default: 10. */
      size?: number
      /** Default: 1.2 times the size. */
      leading?: number
      font?: keyof typeof fonts
      /** Degrees against the clock. */
      turn?: number
      /** Raised by so many points. */
      rise?: number
      color?: number[]
      /** Type of the element that it is, such as `H1` or `Artifact`; with a name behind it (`P 1`), items are one element. */
      tag?: string
      /** The elements that this one is in, from the outermost, with their names: `Table 1`, `TR 2`. */
      within?: string[]
      /** Columns and rows that a cell reaches over. */
      span?: [number, number]
      /** Painted by neither fill nor stroke. */
      hidden?: boolean
    }
  | {line: number[]; width?: number}
  | {fill: number[]; color?: number[]; tag?: string; alt?: string}
  | {picture: number[]; tag?: string; alt?: string}
  | {form: Item[]}

type TextItem = Extract<Item, {text: unknown}>

/** Fonts that every viewer has; `wide` and `arabic` are without glyphs, their characters told by a map to Unicode. */
const fonts = {
  regular: 'Helvetica',
  bold: 'Helvetica-Bold',
  italic: 'Helvetica-Oblique',
  serif: 'Times-Roman',
  mono: 'Courier',
  wide: '',
  narrow: '',
  proportional: '',
  boldItalic: 'Helvetica-BoldOblique'
}

/** Those that are in a file only where it uses them. */
const seldom: ReadonlySet<string> = new Set(['boldItalic', 'proportional'])

/** Widths of `proportional`, in thousandths of the size: narrow letters, and ligatures that it has no characters for. */
const widths: Readonly<Record<string, number>> = {
  f: 440,
  i: 280,
  l: 280,
  t: 480,
  // For "ti" and "ft".
  '\uE000': 750,
  '\uE001': 865,
  // For "ff", "fi" and "fl", by their codes in TeX.
  '\u001B': 720,
  '\u001C': 690,
  '\u001D': 690
}

/**
 * Prints a description as a PDF that is all ASCII, so that it can be read and compared as a text.
 *
 * Fixtures are made with it: `pages.json` beside an `input.pdf`.
 */
export function printPdf(description: Description): string {
  const objects: string[] = []
  const add = (body: string) => objects.push(body)
  const catalog = add('')
  const tree = add('')
  const source = JSON.stringify(description)
  const rows = rowsOf(source)
  const fontIds = Object.fromEntries(
    Object.entries(fonts)
      .filter(([name]) => !seldom.has(name) || source.includes(`"font":"${name}"`))
      .map(([name, base]) => [name, base === '' ? addWideFont(add, name, rows) : add(simpleFont(base))])
  )
  const picture = add(
    stream('/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8', '0')
  )
  const printer: Printer = {
    add,
    objects,
    fontIds,
    picture,
    forms: [],
    elements: new Map(),
    roots: [],
    parents: [],
    structure: 0,
    tree
  }
  const pageIds = description.pages.map(() => add(''))
  description.pages.forEach((page, index) => printPage(page, index, pageIds, printer))
  objects[tree - 1] = `<< /Type /Pages /Kids [${pageIds.map(ref).join(' ')}] /Count ${pageIds.length} >>`
  objects[catalog - 1] = printCatalog(description, pageIds, printer)
  const info = add(
    `<< ${Object.entries(description.info ?? {})
      .map(([key, value]) => `/${key} ${wide(value)}`)
      .join(' ')} >>`
  )
  return assemble(objects, catalog, info)
}

interface Printer {
  add(body: string): number
  objects: string[]
  fontIds: Record<string, number>
  picture: number
  /** Form XObjects, which any later content can draw by its name. */
  forms: number[]
  /** Elements of the structure, of all pages, by where they are in it. */
  elements: Map<string, Element>
  /** Its outermost elements. */
  roots: string[]
  /** For each page, the elements of its marks. */
  parents: string[][]
  /** Its root, once there is one. */
  structure: number
  tree: number
}

const ref = (id: number) => `${id} 0 R`

const simpleFont = (base: string) => `<< /Type /Font /Subtype /Type1 /BaseFont /${base} /Encoding /WinAnsiEncoding >>`

/** The rows of 256 characters that a text has characters of. */
function rowsOf(text: string): string[] {
  return [...new Set(Array.from(text, char => byte((char.codePointAt(0) ?? 0) >> 8)))].toSorted()
}

/** A font of two-byte codes that are UTF-16: `wide` has squares, others letters of half that width, but for `proportional`. */
function addWideFont(add: Printer['add'], name: string, rows: ReadonlyArray<string>): number {
  const width = name === 'wide' ? 1000 : 500
  const ranges = rows.map(row => `<${row}00> <${row}FF> <${row}00>`)
  const map =
    '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapType 2 def /CMapName /Same def\n' +
    '1 begincodespacerange <0000> <FFFF> endcodespacerange\n' +
    `${ranges.length} beginbfrange ${ranges.join(' ')} endbfrange\n` +
    'endcmap end end'
  const toUnicode = add(stream('', map))
  const own =
    name === 'proportional'
      ? `/W [${Object.entries(widths)
          .map(([char, each]) => `${char.charCodeAt(0)} [${each}]`)
          .join(' ')}] `
      : ''
  const descriptor = add(
    `<< /Type /FontDescriptor /FontName /Fixture${width} /Flags 4 /FontBBox [0 -200 ${width} 800] /ItalicAngle 0 ` +
      `/Ascent 800 /Descent -200 /CapHeight 700 /StemV 80 >>`
  )
  const descendant = add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Fixture${width} /FontDescriptor ${ref(descriptor)} /DW ${width} ${own}` +
      `/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>`
  )
  return add(
    `<< /Type /Font /Subtype /Type0 /BaseFont /Fixture${width} /Encoding /Identity-H ` +
      `/DescendantFonts [${ref(descendant)}] /ToUnicode ${ref(toUnicode)} >>`
  )
}

function printPage(page: Page, index: number, pageIds: number[], printer: Printer) {
  const {width = 595, height = 842, rotate, crop} = page
  const marks: Mark[] = []
  const content = printer.add(stream('', printItems(page.content, height, printer, marks)))
  addElements(marks, pageIds[index] ?? 0, printer)
  const annotations = [
    ...(page.links ?? []).map(link => printer.add(printLink(link, height, pageIds))),
    ...(page.notes ?? []).map(note => printer.add(printNote(note, height, printer)))
  ]
  printer.objects[(pageIds[index] ?? 0) - 1] =
    `<< /Type /Page /Parent ${ref(printer.tree)} /MediaBox [0 0 ${width} ${height}] ` +
    (rotate === undefined ? '' : `/Rotate ${rotate} `) +
    (crop ? `/CropBox [${crop.join(' ')}] ` : '') +
    `/Resources ${resources(printer)} /Contents ${ref(content)} /StructParents ${index} ` +
    `/Annots [${annotations.map(ref).join(' ')}] >>`
}

function resources({fontIds, picture, forms}: Printer): string {
  const list = Object.entries(fontIds).map(([name, id]) => `/${name} ${ref(id)}`)
  const drawn = forms.map(id => ` /form${id} ${ref(id)}`).join('')
  return `<< /Font << ${list.join(' ')} >> /XObject << /picture ${ref(picture)}${drawn} >> >>`
}

/** Marked content of a page. */
interface Mark {
  id: number
  tag: string
  within: string[]
  span: [number, number] | undefined
  alt: string | undefined
}

/** An element of the structure; its body is written when all of its kids are known. */
interface Element {
  id: number
  body: string
  kids: string[]
}

function printItems(items: Item[], height: number, printer: Printer, marks: Mark[]): string {
  return items.map(item => printTagged(item, height, printer, marks)).join('\n')
}

function printTagged(item: Item, height: number, printer: Printer, marks: Mark[]): string {
  const inner = printItem(item, height, printer, marks)
  if (!('tag' in item) || item.tag === undefined) return inner
  if (item.tag === 'Artifact') return `/Artifact BMC\n${inner}\nEMC`
  const mark = {
    id: marks.length,
    tag: item.tag,
    within: 'within' in item ? (item.within ?? []) : [],
    span: 'span' in item ? item.span : undefined,
    alt: 'alt' in item ? item.alt : undefined
  }
  marks.push(mark)
  return `/${typeOf(item.tag)} << /MCID ${mark.id} >> BDC\n${inner}\nEMC`
}

function printItem(item: Item, height: number, printer: Printer, marks: Mark[]): string {
  if ('text' in item) return printText(item, height)
  if ('line' in item) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = item.line
    return `${item.width ?? 0.5} w ${x0} ${height - y0} m ${x1} ${height - y1} l S`
  }
  if ('fill' in item) return `${color(item.color ?? [0.9, 0.9, 0.9])} rg ${rectangle(item.fill, height)} re f`
  if ('picture' in item) {
    const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = item.picture
    return `q ${x1 - x0} 0 0 ${y1 - y0} ${x0} ${height - y1} cm /picture Do Q`
  }
  const content = printItems(item.form, height, printer, marks)
  const dictionary = `/Type /XObject /Subtype /Form /BBox [0 0 2000 2000] /Resources ${resources(printer)}`
  const form = printer.add(stream(dictionary, content))
  printer.forms.push(form)
  return `q /form${form} Do Q`
}

function printText(item: TextItem, height: number): string {
  const {x, y, size = 10, leading = size * 1.2, font = 'regular', turn = 0, rise = 0, hidden = false} = item
  const lines = typeof item.text === 'string' ? [item.text] : item.text
  const [cos, sin] = [Math.cos((turn * Math.PI) / 180), Math.sin((turn * Math.PI) / 180)].map(round)
  const shown = lines.map(line => `${encode(line, font)} Tj T*`).join('\n')
  return [
    `BT /${font} ${size} Tf ${leading} TL ${rise} Ts ${hidden ? 3 : 0} Tr ${color(item.color ?? [0, 0, 0])} rg`,
    `${cos} ${sin} ${-(sin ?? 0)} ${cos} ${x} ${round(height - y)} Tm`,
    shown,
    'ET'
  ].join('\n')
}

const round = (value: number) => Math.round(value * 1000) / 1000
const color = (parts: number[]) => parts.join(' ')

function rectangle([x0 = 0, y0 = 0, x1 = 0, y1 = 0]: number[], height: number): string {
  return `${x0} ${height - y1} ${x1 - x0} ${y1 - y0}`
}

function encode(text: string, font: keyof typeof fonts): string {
  return fonts[font] === '' ? hex(text) : `<${Array.from(text, char => byte(toWinAnsi(char))).join('')}>`
}

const byte = (code: number) => code.toString(16).padStart(2, '0')

/** Characters of Windows-1252 that are elsewhere in Unicode. */
const windows: Readonly<Record<string, number>> = {
  '€': 0x80,
  '‚': 0x82,
  '„': 0x84,
  '…': 0x85,
  '‘': 0x91,
  '’': 0x92,
  '“': 0x93,
  '”': 0x94,
  '•': 0x95,
  '–': 0x96,
  '—': 0x97,
  '™': 0x99
}

function toWinAnsi(char: string): number {
  const code = windows[char] ?? char.codePointAt(0) ?? 0
  if (code > 255) throw new RangeError(`Expected a character of Windows-1252, not \`${char}\``)
  return code
}

/** UTF-16 as hexadecimal digits. */
const hex = (text: string) =>
  `<${Array.from({length: text.length}, (_, index) => text.charCodeAt(index).toString(16).padStart(4, '0')).join('')}>`

const wide = (text: string) => hex(`\uFEFF${text}`)

function printLink({box, url, page}: NonNullable<Page['links']>[number], height: number, pageIds: number[]): string {
  const action =
    url === undefined ? `/Dest [${ref(pageIds[(page ?? 1) - 1] ?? 0)} /Fit]` : `/A << /S /URI /URI (${url}) >>`
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box
  return `<< /Type /Annot /Subtype /Link /Rect [${x0} ${height - y1} ${x1} ${height - y0}] /Border [0 0 0] ${action} >>`
}

function printNote({box, text}: NonNullable<Page['notes']>[number], height: number, printer: Printer): string {
  const [x0 = 0, y0 = 0, x1 = 0, y1 = 0] = box
  const look = printer.add(
    stream(
      `/Type /XObject /Subtype /Form /BBox [0 0 ${x1 - x0} ${y1 - y0}] /Resources ${resources(printer)}`,
      `BT /regular 9 Tf 2 ${y1 - y0 - 11} Td ${encode(text, 'regular')} Tj ET`
    )
  )
  return `<< /Type /Annot /Subtype /FreeText /F 4 /Rect [${x0} ${height - y1} ${x1} ${height - y0}] /Contents ${wide(text)} /DA (/Helv 9 Tf) /AP << /N ${ref(look)} >> >>`
}

function addElements(marks: Mark[], page: number, printer: Printer) {
  const parents = marks.map(mark => {
    const tag = mark.tag.includes(' ') ? mark.tag : `${mark.tag} ${page}-${mark.id}`
    const element = [...mark.within, tag].reduce(
      (parent: Element | undefined, name) => elementAt(parent, name, mark, printer),
      undefined
    )
    element?.kids.push(`<< /Type /MCR /Pg ${ref(page)} /MCID ${mark.id} >>`)
    return ref(element?.id ?? 0)
  })
  printer.parents.push(parents)
}

const typeOf = (name: string) => name.split(' ')[0] ?? ''

/** The element of that name below another, or below the root of the structure. */
function elementAt(parent: Element | undefined, name: string, mark: Mark, printer: Printer): Element {
  const key = `${parent?.id ?? ''}/${name}`
  const known = printer.elements.get(key)
  if (known) return known
  printer.structure ||= printer.add('')
  const isCell = mark.span && /^T[DH] /.test(`${name} `)
  const body =
    `/Type /StructElem /S /${typeOf(name)} /P ${ref(parent?.id ?? printer.structure)}` +
    (mark.alt === undefined ? '' : ` /Alt ${wide(mark.alt)}`) +
    (isCell ? ` /A << /O /Table /ColSpan ${mark.span?.[0]} /RowSpan ${mark.span?.[1]} >>` : '')
  const element: Element = {id: printer.add(''), body, kids: []}
  printer.elements.set(key, element)
  if (parent) parent.kids.push(ref(element.id))
  else printer.roots.push(ref(element.id))
  return element
}

/** The structure of the whole, and for each page the element of each mark. */
function printStructure({elements, objects, parents, roots, structure}: Printer) {
  for (const {id, body, kids} of elements.values()) objects[id - 1] = `<< ${body} /K [${kids.join(' ')}] >>`
  const numbers = parents.map((refs, index) => `${index} [${refs.join(' ')}]`).join(' ')
  objects[structure - 1] = `<< /Type /StructTreeRoot /K [${roots.join(' ')}] /ParentTree << /Nums [${numbers}] >> >>`
}

function printCatalog(description: Description, pageIds: number[], printer: Printer): string {
  const parts = [`/Type /Catalog /Pages ${ref(printer.tree)}`]
  if (description.language !== undefined) parts.push(`/Lang (${description.language})`)
  if (printer.structure > 0) {
    printStructure(printer)
    parts.push(`/MarkInfo << /Marked true >> /StructTreeRoot ${ref(printer.structure)}`)
  }
  if (description.bookmarks) parts.push(`/Outlines ${ref(addBookmarks(description.bookmarks, pageIds, printer))}`)
  if (description.attachments)
    parts.push(`/Names << /EmbeddedFiles << /Names [${addFiles(description.attachments, printer)}] >> >>`)
  return `<< ${parts.join(' ')} >>`
}

function addBookmarks(bookmarks: Bookmark[], pageIds: number[], printer: Printer): number {
  const root = printer.add('')
  printer.objects[root - 1] = `<< /Type /Outlines ${addEntries(bookmarks, root, pageIds, printer)} >>`
  return root
}

/** Adds the entries below one; what it says of them. */
function addEntries(bookmarks: Bookmark[], parent: number, pageIds: number[], printer: Printer): string {
  const ids = bookmarks.map(() => printer.add(''))
  bookmarks.forEach(({title, page, below}, index) => {
    const [before, after] = [ids[index - 1], ids[index + 1]]
    const entry = ids[index] ?? 0
    printer.objects[entry - 1] =
      `<< /Title ${wide(title)} /Parent ${ref(parent)} /Dest [${ref(pageIds[page - 1] ?? 0)} /Fit]` +
      (before === undefined ? '' : ` /Prev ${ref(before)}`) +
      (after === undefined ? '' : ` /Next ${ref(after)}`) +
      (below === undefined ? '' : ` ${addEntries(below, entry, pageIds, printer)}`) +
      ' >>'
  })
  return `/First ${ref(ids[0] ?? 0)} /Last ${ref(ids.at(-1) ?? 0)} /Count ${ids.length}`
}

function addFiles(attachments: NonNullable<Description['attachments']>, {add}: Printer): string {
  return attachments
    .map(({name, text}) => {
      const file = add(stream('/Type /EmbeddedFile', text))
      const specification = add(`<< /Type /Filespec /F ${wide(name)} /UF ${wide(name)} /EF << /F ${ref(file)} >> >>`)
      return `${wide(name)} ${ref(specification)}`
    })
    .join(' ')
}

function stream(dictionary: string, content: string): string {
  return `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`
}

function assemble(objects: string[], catalog: number, info: number): string {
  let text = '%PDF-1.7\n'
  const offsets = objects.map((body, index) => {
    const offset = text.length
    text += `${index + 1} 0 obj\n${body}\nendobj\n`
    return offset
  })
  const start = text.length
  const table = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  return (
    `${text}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}` +
    `trailer\n<< /Size ${objects.length + 1} /Root ${ref(catalog)} /Info ${ref(info)} >>\nstartxref\n${start}\n%%EOF\n`
  )
}
