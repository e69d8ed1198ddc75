import type {Cues} from '../../cues/cues.ts'
import {isPhrase, phraseAtEnd, phraseAtStart} from '../../cues/phrase.ts'
import type {ReadBlock, Reading} from '../fields/reading.ts'
import {findNumbers} from './find-numbers.ts'

/** Blocks that stand together and tell whom to ask. */
export interface ContactRun {
  blocks: ReadBlock[]
  /** Whether the blocks have the role; else a label that stands before them says so. */
  sure: boolean
}

/** Longest line that is part of a contact, where its role does not say so. */
const longestLine = 120

/** Lines of a contact that tell nothing we read: accounts, hours, a photographer. */
const mostStrayLines = 4

/** Longest line of labels of columns with all that stands under them. */
const longestColumns = 400

/** Most lines after a label. */
const mostLines = 40

/** The runs of readings: the issuer's numbers, its name and the contacts are all looked for in them. */
const known = new WeakMap<Reading, ReadonlyArray<ContactRun>>()

/** The runs of blocks that tell whom to ask, in reading order; in what is not the document's text a label begins them. */
export function findContactRuns(reading: Reading): ReadonlyArray<ContactRun> {
  const before = known.get(reading)
  if (before) return before
  const found = contactRuns(reading)
  known.set(reading, found)
  return found
}

function contactRuns({furnished, cues}: Reading): ContactRun[] {
  const runs: ContactRun[] = []
  let index = 0
  while (index < furnished.length) {
    const each = furnished[index] as ReadBlock
    const sure = each.role === 'contact'
    const length = sure || isContactLabel(each, cues) ? runLength(furnished, index, cues) : 0
    if (length > 0) runs.push({blocks: furnished.slice(index, index + length), sure})
    index += Math.max(1, length)
  }
  return runs.filter(run => run.sure || run.blocks.some(each => findNumbers(each.text, cues).length > 0))
}

/** "Press contact:", "Ansprechpartnerin", or a line that begins so and has a number. */
function isContactLabel({text, role, block}: ReadBlock, cues: Cues): boolean {
  if (block.landmark === 'navigation' || role === 'headline') return false
  // Labels of columns and what stands across them, in one line.
  if (role === 'boilerplate' && hasColumns(text, cues)) return true
  if (text.length > longestLine) return false
  if (isPhrase(cues.contacts, text)) return true
  const label = phraseAtStart(cues.contacts, text)
  const [first] = label === '' ? [] : findNumbers(text, cues)
  // "media.harbour.example" is no label.
  return first !== undefined && first.end > label.length && (first.labeled || first.start >= label.length)
}

function runLength(all: ReadonlyArray<ReadBlock>, start: number, cues: Cues): number {
  let end = start + 1
  let strays = 0
  for (let index = end; index < all.length && index - start < mostLines; index++) {
    const each = all[index] as ReadBlock
    const near = all[index - 1]
    if (each.role === 'contact' || isPart(each, cues)) {
      end = index + 1
      strays = 0
    } else if (each.text.length > longestLine || ++strays > mostStrayLines || near?.role === 'end-mark') break
  }
  return end - start
}

function isPart({text, role}: ReadBlock, cues: Cues): boolean {
  if (text.length > longestLine || ['headline', 'date', 'end-mark', 'kind'].includes(role)) return false
  return findNumbers(text, cues).length > 0 || isPhrase(cues.contacts, text) || /^\s*\d{9,12}\s*$/.test(text)
}

/** Whether a line has the labels of several columns: "Company contact: Press contact: ...". */
export function hasColumns(text: string, cues: Cues): boolean {
  return text.length <= longestColumns && text.split(':').filter(part => phraseAtEnd(cues.contacts, part)).length > 1
}
