import {encodingOfCodePage} from './code-pages.ts'
import {fewestSides} from '../flow/to-table.ts'
import {endParagraph} from './flow.ts'
import {bare, plainGroup, type RtfState} from './state.ts'
import {endCell, endRow, settleTables} from './tables.ts'

/** Does what a word says; its number is `undefined` where it has none. */
type ReadWord = (value: number | undefined, rtf: RtfState) => void

const isOn = (value: number | undefined) => value !== 0

/** Something that a group says of its text. */
function toggle(name: 'bold' | 'deleted' | 'hidden' | 'italic' | 'struck'): ReadWord {
  return (value, {group}) => {
    group[name] = isOn(value)
  }
}

/** What a paragraph says. In the label of a list, or in a style, it is said of these alone. */
function onParagraph(change: (value: number | undefined, rtf: RtfState) => void): ReadWord {
  return (value, rtf) => {
    if (rtf.group.destination !== 'label' && rtf.group.destination !== 'styles') change(value, rtf)
  }
}

/** The kind of file that a picture is. */
function isFile(extension: string): ReadWord {
  return (_, {pictures}) => {
    const last = pictures.at(-1)
    if (last) last.extension = extension
  }
}

const drawn: ReadWord = (_, {row}) => {
  if (row.atBorder) row.sides++
  row.atBorder = false
}

const beginBorder: ReadWord = (_, {row}) => {
  row.atBorder = true
}

/** What each word does; others say how something looks, and are left out. */
const words: Readonly<Record<string, ReadWord>> = {
  // Encodings and fonts.
  ansicpg(value, {fonts}) {
    fonts.usual = encodingOfCodePage(value ?? 0) ?? fonts.usual
  },
  cpg: (value, {fonts}) => fonts.tell({codePage: value}),
  f(value, {group, fonts}) {
    if (group.destination === 'fonts') fonts.begin(value ?? 0)
    else group.font = value
  },
  fcharset: (value, {fonts}) => fonts.tell({charset: value}),
  mac(_, {fonts}) {
    fonts.usual = 'macintosh'
  },
  uc(value, {group}) {
    group.fallback = Math.max(0, value ?? 1)
  },

  // How text is set.
  b: toggle('bold'),
  deleted: toggle('deleted'),
  i: toggle('italic'),
  plain: (_, {group}) => void Object.assign(group, plainGroup),
  strike: toggle('struck'),
  striked: toggle('struck'),
  v: toggle('hidden'),

  // Paragraphs and what they are.
  column: (_, rtf) => endParagraph(rtf, true),
  ilvl: onParagraph((value, {flow}) => {
    flow.facts.level = Math.min(Math.max(value ?? 0, 0), 8)
  }),
  fi: onParagraph((value, {flow}) => {
    flow.facts.firstIndent = value ?? 0
  }),
  intbl: onParagraph((_, {flow}) => {
    flow.facts.tableDepth ||= 1
  }),
  itap: onParagraph((value, {flow, state}) => {
    flow.facts.tableDepth = Math.min(Math.max(value ?? 1, 0), state.limits.depth >> 2)
  }),
  li: onParagraph((value, {flow}) => {
    flow.facts.indent = value ?? 0
  }),
  line(_, rtf) {
    settleTables(rtf, rtf.flow.facts.tableDepth)
    if (!rtf.builder.phrasing.blank) rtf.builder.phrasing.break()
  },
  ls: onParagraph((value, {flow}) => {
    flow.facts.listId = value
  }),
  outlinelevel(value, {group, flow, styles, style}) {
    if (group.destination === 'styles') Object.assign(styles.get(style) ?? {}, {outline: value})
    else flow.facts.outline = value
  },
  page: (_, rtf) => endParagraph(rtf, true),
  par: (_, rtf) => endParagraph(rtf),
  pard: onParagraph((_, {flow}) => {
    flow.facts = {...bare}
  }),
  s(value, rtf) {
    if (rtf.group.destination !== 'styles') rtf.flow.facts.style = value
    else {
      rtf.style = value ?? 0
      rtf.styles.set(rtf.style, {name: '', outline: undefined})
    }
  },
  sect: (_, rtf) => endParagraph(rtf),
  titlepg(_, rtf) {
    rtf.titlePage = true
  },

  // Pictures.
  emfblip: isFile('emf'),
  jpegblip: isFile('jpg'),
  pngblip: isFile('png'),
  wmetafile: isFile('wmf'),

  // Fields that are words.
  chpgn(_, {flow}) {
    flow.pageNumber++
  },

  // Tables.
  brdrdash: drawn,
  brdrdb: drawn,
  brdrdot: drawn,
  brdrhair: drawn,
  brdrs: drawn,
  brdrth: drawn,
  cell(_, rtf) {
    endParagraph(rtf)
    endCell(rtf, 1)
  },
  cellx(_, {row}) {
    row.merged.push(row.merges)
    row.ruled ||= row.sides >= fewestSides
    row.merges = false
    row.atBorder = false
    row.sides = 0
  },
  clbrdrb: beginBorder,
  clbrdrl: beginBorder,
  clbrdrr: beginBorder,
  clbrdrt: beginBorder,
  clmrg(_, {row}) {
    row.merges = true
  },
  clvmrg(_, {row}) {
    row.merges = true
  },
  nestcell(_, rtf) {
    endParagraph(rtf)
    endCell(rtf, Math.max(2, rtf.flow.facts.tableDepth))
  },
  nestrow: (_, rtf) => endRow(rtf, Math.max(2, rtf.flow.tables.length)),
  row: (_, rtf) => endRow(rtf, 1),
  trhdr(_, {row}) {
    row.headed = true
  },
  trowd(_, rtf) {
    rtf.row = {ruled: false, headed: false, merged: [], merges: false, atBorder: false, sides: 0}
  }
}

/** Does what a word says; nothing, if it only says how something looks. */
export function readWord(name: string, value: number | undefined, rtf: RtfState): void {
  if (Object.hasOwn(words, name)) words[name]?.(value, rtf)
}
