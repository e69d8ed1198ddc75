import type {Cues} from '../../cues/cues.ts'
import {isPhrase, phraseAtStart} from '../../cues/phrase.ts'
import {personName} from '../fields/person-name.ts'
import {looseLabel, speakerLabel} from './speaker-label.ts'

/** Turns that make a conversation, in which a name and a colon is a label. */
const fewestTurns = 4

/** Turns of a conversation in which a person who speaks once is believed too. */
const manyTurns = 6

interface Loose {
  label: string
  name: string
}

/**
 * The labels of speakers in the texts of a document, in their order; `undefined` where a text begins with none. Beside
 * those that are labels by their looks (`speakerLabel`): the family name of somebody named before (`PRESIDENT ADA
 * ORTEGA:`, then `ORTEGA:`), and names that come again as labels (`Ada Ortega:`, `郭嘉昆：`).
 */
export function findTurns(texts: ReadonlyArray<string>, cues: Cues): Array<string | undefined> {
  const labels: Array<string | undefined> = []
  for (const text of texts) labels.push(speakerLabel(text, cues))
  const sure = confirmed(labels, cues)
  const loose: Array<Loose | undefined> = []
  for (const [index, text] of texts.entries())
    loose.push(sure[index] === undefined ? looseLabel(text, cues) : undefined)
  if (loose.every(isUndefined)) return sure
  const accepted = acceptedNames(sure, loose, cues)
  for (const [index, other] of loose.entries()) if (other && accepted.has(other.name)) sure[index] ??= other.label
  return sure
}

/** Without words in capitals that stand alone in the document: "UNLEASHING THE HARBOUR: ..." is a heading. */
function confirmed(labels: Array<string | undefined>, cues: Cues): Array<string | undefined> {
  if (labels.every(isUndefined)) return labels
  const turns = labels.filter(label => label !== undefined)
  if (turns.length >= fewestTurns) return labels
  return labels.map((label, index) =>
    label === undefined || index === 0 || !isCapitals(label, cues) || turns.indexOf(label) !== turns.lastIndexOf(label)
      ? label
      : undefined
  )
}

function isUndefined(label: unknown): boolean {
  return label === undefined
}

/** Capitals alone, without a title and not known for a label. */
function isCapitals(label: string, cues: Cues): boolean {
  const name = label.replace(/\s?[:：]$/u, '')
  return /^[\p{Lu}\s’'-]+$/u.test(name) && !isPhrase(cues.speakers, name) && phraseAtStart(cues.titles, name) === ''
}

function acceptedNames(
  sure: ReadonlyArray<string | undefined>,
  loose: ReadonlyArray<Loose | undefined>,
  cues: Cues
): Set<string> {
  const labels = sure.filter(label => label !== undefined)
  const words = new Set(labels.flatMap(label => label.match(/[\p{L}\p{M}’'-]{3,}/gu) ?? []).map(lower))
  const counts = new Map<string, number>()
  for (const {name} of loose.filter(each => each !== undefined)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const short = [...counts.keys()].filter(name => words.has(lower(name)) && !isPhrase(cues.titles, name))
  const again = [...counts].filter(([, count]) => count > 1).map(([name]) => name)
  const turns = labels.length + again.reduce((sum, name) => sum + (counts.get(name) ?? 0), 0)
  const distinct = new Set([...labels, ...again]).size
  // Data has words before colons that come again as well, but no names and no questions.
  const spoken = labels.length > 1 || again.some(name => isName(name, cues))
  if (!spoken || turns < fewestTurns || distinct < 2) return new Set(short)
  const once = turns >= manyTurns ? [...counts.keys()].filter(name => isName(name, cues)) : []
  return new Set([...short, ...again, ...once])
}

function lower(text: string): string {
  return text.toLowerCase()
}

function isName(name: string, cues: Cues): boolean {
  return personName(name, cues)?.value === name
}
