import {deletion, insertion} from './handle/change.ts'
import {
  alternative,
  alternatives,
  checkBox,
  checked,
  decorative,
  diagram,
  drawingProperties,
  picture,
  shape,
  textBox,
  textPath
} from './handle/drawing.ts'
import {fieldCharacter, hyperlink, instruction, simpleField} from './handle/field.ts'
import {entry, noteReference} from './handle/note.ts'
import {
  marginal,
  numberingId,
  numberingLevel,
  numberingProperties,
  outlineLevel,
  paragraph,
  paragraphProperties,
  paragraphStyle,
  section,
  titlePage
} from './handle/paragraph.ts'
import {character, lineBreak, run, runFont, runProperties, runStyle, symbol, text, toggle} from './handle/run.ts'
import {
  cellBorders,
  gridSpan,
  table,
  tableBorder,
  tableCell,
  tableHead,
  tableRow,
  tableStyle,
  verticalMerge
} from './handle/table.ts'
import type {Handler} from './state.ts'

const ignore: Handler = {open: () => 'skip'}

const children: Handler = {}

/** A file of another format that Word would read in here. */
const foreignChunk: Handler = {
  open(element, story) {
    const target = story.relationships.get(element.get('r:id') ?? '')?.target ?? ''
    const place = {part: story.part, start: element.start, end: element.tagEnd}
    story.once('unread-part', `Expected text of the document itself, not the file \`${target}\` in it`, place)
  }
}

/** What has properties and no text. */
export const properties: Handler = {
  open(_, story) {
    story.propertyDepth++
  },
  close(_, story) {
    story.propertyDepth--
  }
}

/** How each element of a document is read; one that is not here is read as what is in it. */
export const handlers: Readonly<Record<string, Handler>> = {
  // Ignore: what was set before, what is for programs, what has its text elsewhere.
  'a:graphicFrameLocks': ignore,
  'm:ctrlPr': ignore,
  'm:rPr': ignore,
  'mc:Fallback': alternative,
  'w:altChunk': foreignChunk,
  'w:binData': ignore,
  'w:cellDel': ignore,
  'w:docPartObj': ignore,
  'w:numberingChange': ignore,
  'w:pPrChange': ignore,
  'w:rPrChange': ignore,
  'w:rubyPr': ignore,
  'w:sdtEndPr': ignore,
  'w:sdtPr': ignore,
  'w:sectPrChange': ignore,
  'w:tblGrid': ignore,
  'w:tblGridChange': ignore,
  'w:tblPrChange': ignore,
  'w:tblPrEx': ignore,
  'w:tblPrExChange': ignore,
  'w:tcPrChange': ignore,
  'w:trPrChange': ignore,

  // Use children: what holds others, and marks in the text.
  'w:annotationRef': children,
  'w:bdo': children,
  'w:body': children,
  'w:fldData': children,
  'w:yearShort': children,
  'w:yearLong': children,
  'w:pgNum': children,
  'w:objectLink': children,
  'w:objectEmbed': children,
  'w:monthShort': children,
  'w:monthLong': children,
  'w:dayShort': children,
  'w:dayLong': children,
  'w:control': children,
  'w:contentPart': children,
  'w:background': children,
  'w:bookmarkEnd': children,
  'w:bookmarkStart': children,
  'w:commentRangeEnd': children,
  'w:commentRangeStart': children,
  'w:commentReference': children,
  'w:comments': children,
  'w:continuationSeparator': children,
  'w:customXml': children,
  'w:customXmlMoveToRangeStart': children,
  'w:customXmlMoveToRangeEnd': children,
  'w:customXmlMoveFromRangeStart': children,
  'w:customXmlMoveFromRangeEnd': children,
  'w:customXmlInsRangeStart': children,
  'w:customXmlInsRangeEnd': children,
  'w:customXmlDelRangeStart': children,
  'w:customXmlDelRangeEnd': children,
  'w:dir': children,
  'w:document': children,
  'w:drawing': children,
  'w:endnoteRef': children,
  'w:endnotes': children,
  'w:footnoteRef': children,
  'w:footnotes': children,
  'w:ftr': children,
  'w:hdr': children,
  'w:lastRenderedPageBreak': children,
  'w:movie': children,
  'w:moveFromRangeEnd': children,
  'w:moveFromRangeStart': children,
  'w:moveToRangeEnd': children,
  'w:moveToRangeStart': children,
  'w:object': children,
  'w:permEnd': children,
  'w:permStart': children,
  'w:pict': children,
  'w:proofErr': children,
  'w:rt': children,
  'w:ruby': children,
  'w:rubyBase': children,
  'w:sdt': children,
  'w:sdtContent': children,
  'w:separator': children,
  'w:smartTag': children,
  'w:subDoc': children,

  // Handle: paragraphs and what they are.
  'a:p': paragraph,
  'w:footerReference': marginal('footer'),
  'w:headerReference': marginal('header'),
  'w:ilvl': numberingLevel,
  'w:numId': numberingId,
  'w:numPr': numberingProperties,
  'w:outlineLvl': outlineLevel,
  'w:p': paragraph,
  'w:pPr': paragraphProperties,
  'w:pStyle': paragraphStyle,
  'w:sectPr': section,
  'w:titlePg': titlePage,

  // Handle: text.
  'a:br': lineBreak,
  'a:t': text,
  'm:t': text,
  'w:b': toggle('bold'),
  'w:br': lineBreak,
  'w:cr': lineBreak,
  'w:delText': text,
  'w:dstrike': toggle('struck'),
  'w:i': toggle('italic'),
  'w:noBreakHyphen': character('\u2011'),
  'w:ptab': character('\t'),
  'w:r': run,
  'w:rFonts': runFont,
  'w:rPr': runProperties,
  'w:rStyle': runStyle,
  'w:softHyphen': character('\u00ad'),
  'w:strike': toggle('struck'),
  'w:sym': symbol,
  'w:t': text,
  'w:tab': character('\t'),
  'w:vanish': toggle('hidden'),

  // Handle: fields, links, notes, changes.
  'w:checkBox': checkBox,
  'w:checked': checked,
  'w:comment': entry,
  'w:default': checked,
  'w:del': deletion,
  'w:delInstrText': instruction,
  'w:endnote': entry,
  'w:endnoteReference': noteReference('endnote'),
  'w:ffData': properties,
  'w:fldChar': fieldCharacter,
  'w:fldSimple': simpleField,
  'w:footnote': entry,
  'w:footnoteReference': noteReference('footnote'),
  'w:hyperlink': hyperlink,
  'w:ins': insertion,
  'w:instrText': instruction,
  'w:moveFrom': deletion,
  'w:moveTo': insertion,

  // Handle: tables.
  'w:gridSpan': gridSpan,
  'w:insideH': tableBorder,
  'w:insideV': tableBorder,
  'w:tbl': table,
  'w:tblHeader': tableHead,
  'w:tblStyle': tableStyle,
  'w:tc': tableCell,
  'w:tcBorders': cellBorders,
  'w:tr': tableRow,
  'w:vMerge': verticalMerge,

  // Handle: drawings.
  'dgm:relIds': diagram,
  'a:blip': picture('r:embed'),
  'adec:decorative': decorative,
  'mc:AlternateContent': alternatives,
  'mc:Choice': alternative,
  'v:imagedata': picture('r:id'),
  'v:shape': shape,
  'v:textpath': textPath,
  'w:txbxContent': textBox,
  'wp:docPr': drawingProperties
}
