import {description, frame, image, textBox} from './handle/drawing.ts'
import {list, listItem} from './handle/list.ts'
import {annotation, note, noteBody} from './handle/note.ts'
import {headerRows, table, tableCell, tableRow} from './handle/table.ts'
import {character, field, heading, lineBreak, link, pageField, paragraph, span} from './handle/text.ts'
import {change, changedRegion, deletion} from './handle/change.ts'
import type {Handler} from './state.ts'

const ignore: Handler = {open: () => 'skip'}

const children: Handler = {}

/** How each element of a text is read; one that is not here is read as what is in it. */
export const handlers: Readonly<Record<string, Handler>> = {
  // Ignore: what has no text of the document.
  'dc:creator': ignore,
  'dc:date': ignore,
  'draw:object': ignore,
  'draw:object-ole': ignore,
  'meta:creator-initials': ignore,
  'meta:date-string': ignore,
  'office:automatic-styles': ignore,
  'office:binary-data': ignore,
  'office:change-info': ignore,
  'office:event-listeners': ignore,
  'office:font-face-decls': ignore,
  'office:forms': ignore,
  'office:master-styles': ignore,
  'office:meta': ignore,
  'office:scripts': ignore,
  'office:settings': ignore,
  'office:styles': ignore,
  'style:style': ignore,
  'text:note-citation': ignore,
  'text:page-continuation': ignore,
  'text:sequence-decls': ignore,
  'text:table-of-content-source': ignore,
  'text:variable-decls': ignore,
  'text:user-field-decls': ignore,

  // Use children: what holds others, and marks in the text.
  'draw:g': children,
  'office:body': children,
  'office:text': children,
  'table:table-header-columns': children,
  'text:bookmark': children,
  'text:bookmark-end': children,
  'text:bookmark-start': children,
  'text:change-end': children,
  'text:change-start': children,
  'text:index-body': children,
  'text:index-title': children,
  'text:numbered-paragraph': children,
  'text:section': children,
  'text:soft-page-break': children,
  'text:table-of-content': children,

  // Handle: text.
  'text:a': link,
  'text:h': heading,
  'text:line-break': lineBreak,
  'text:p': paragraph,
  'text:page-count': pageField,
  'text:page-number': pageField,
  'text:ruby-base': field,
  'text:s': character(' '),
  'text:span': span,
  'text:tab': character('\t'),

  // Handle: lists, tables, notes, drawings, changes.
  'draw:custom-shape': textBox,
  'draw:frame': frame,
  'draw:image': image,
  'draw:text-box': textBox,
  'office:annotation': annotation,
  'svg:desc': description,
  'svg:title': description,
  'table:covered-table-cell': tableCell(true),
  'table:table': table,
  'table:table-cell': tableCell(),
  'table:table-header-rows': headerRows,
  'table:table-row': tableRow,
  'text:change': change,
  'text:changed-region': changedRegion,
  'text:deletion': deletion,
  'text:list': list,
  'text:list-header': children,
  'text:list-item': listItem,
  'text:meta': field,
  'text:note': note,
  'text:note-body': noteBody
}

/** A field of any other kind shows its text where it stands. */
export function handlerOf(name: string): Handler {
  return handlers[name] ?? (name.startsWith('text:') ? field : children)
}
