import {formatNumber} from './number-formats.ts'

/** The two kinds of notes that word processors count apart. */
export type NoteKind = 'endnote' | 'footnote'

/** How the numbers of notes are shown, unless a document says otherwise: 1, 2, 3 at the foot of pages, i, ii, iii at the end. */
const formats = {endnote: 'lowerRoman', footnote: 'decimal'} as const satisfies Record<NoteKind, string>

/** What names the note of a kind that comes as number `count`, from 1: its number as it is shown. */
export function toNoteLabel(kind: NoteKind, count: number): string {
  return formatNumber(count, formats[kind])
}
