import {allOf} from '../../cues/all-of.ts'
import {phraseAtStart, phraseWithin} from '../../cues/phrase.ts'
import type {Step} from '../../step.ts'
import type {Candidate} from '../../tree/fields.ts'
import type {Role} from '../../tree/roles.ts'
import {findDates} from '../dates/find-dates.ts'
import {identifierIn, labeled, numberWithin} from './identifier-pattern.ts'
import {addCandidates, candidateIn, type ReadBlock, type Reading, toReading} from './reading.ts'

/** A number after what a document calls itself needs no sign: "Comunicado 045", "Press Release 2021-14". */
const alone = /^[\s:：–—-]*(?<value>\d{1,4}(?:[/-]\d{1,4})?)[\s.]*$/u

/** What parts a line: "Berlin, 28.10.2021, 058/21". */
const parts = /[^,;|·•]+/gu

/** Numbers of books, journals and accounts: "ISSN 1234-5678". */
const ofOthers = /^(?:e?ISSN|ISBN|DOI|IBAN)(?![\p{L}])/iu

/** Roles that are looked at in a way of their own, and the text, which refers to other documents too. */
const ownWay: ReadonlySet<Role> = new Set(['identifier', 'kind', 'paragraph'])

/** What a line of kind and number is taken for, and how long it is at most: "Press Release HB/OP/7790 |". */
const likeKinds: ReadonlyArray<Role> = ['byline', 'letterhead', 'subheadline']
const longestKind = 60

/** The number or symbol of the document: a line of its own, beside what the document calls itself or a date, or labeled. */
export const identifier: Step = {
  name: 'identifier',
  transform(tree, state) {
    const reading = toReading(tree, state)
    const {of, furnished} = reading
    addCandidates(tree, 'identifier', [
      ...of('identifier')
        .filter(({text}) => !ofOthers.test(text))
        .map(each => ofRole(each, reading)),
      ...of('kind').flatMap(each => besideKind(each, reading)),
      ...of('date').flatMap(each => besideDate(each, reading)),
      ...of(...likeKinds)
        .filter(({text}) => text.length <= longestKind && beginsWithKind(text, reading))
        .flatMap(each => besideKind(each, reading)),
      ...furnished.filter(({role}) => !ownWay.has(role)).flatMap(withLabel)
    ])
  }
}

/** All of the line, or the number in it if more is on the line: "n. 318 del 5 luglio 2022". */
function ofRole(each: ReadBlock, reading: Reading): Candidate<string> {
  const whole = identifierIn(each.text)
  if (whole) return candidateIn(whole, each, 'role', 0.9)
  const found = numberWithin(withoutDates(each.text, reading))
  return found ? within(found.value, found.index, each, 'role', 0.85) : candidateIn(each.text, each, 'role', 0.8)
}

/** "Press release No. 45/2025". */
function besideKind(each: ReadBlock, reading: Reading): Array<Candidate<string>> {
  const text = withoutDates(each.text, reading)
  const found = numberWithin(text)
  if (found) return [within(found.value, found.index, each, 'label', 0.8)]
  for (const phrases of Object.values(reading.cues.kinds)) {
    const kind = phraseWithin(phrases, text)
    const after = kind ? kind.index + kind.phrase.length : 0
    const value = kind && alone.exec(text.slice(after))?.groups?.['value']
    if (value) return [within(value, text.indexOf(value, after), each, 'label', 0.7)]
  }
  return []
}

function beginsWithKind(text: string, {cues}: Reading): boolean {
  return phraseAtStart(allOf(cues.kinds), text) !== ''
}

/** "Berlin, 28.10.2021, 058/21": what is left of the line. */
function besideDate(each: ReadBlock, reading: Reading): Array<Candidate<string>> {
  const text = withoutDates(each.text, reading)
  if (text === each.text) return []
  return [...text.matchAll(parts)].flatMap(({0: part, index}) => {
    const value = identifierIn(part)
    return value ? [within(value, index + part.indexOf(value), each, 'date', 0.7)] : []
  })
}

/** "Ref.: 20250204IPR26689", wherever it stands: a page's footer too. */
function withLabel(each: ReadBlock): Array<Candidate<string>> {
  const value = labeled(each.text.trim())
  return value ? [within(value, each.text.indexOf(value), each, 'reference', 0.6)] : []
}

function within(value: string, start: number, {block}: ReadBlock, evidence: string, confidence: number) {
  return candidateIn(value, {block, start, end: start + value.length}, evidence, confidence)
}

/** `text` with spaces for its dates: their numbers are not the document's. */
function withoutDates(text: string, {language, cues}: Reading): string {
  return findDates(text, language, cues).reduce(
    (rest, {index, text: date}) => rest.slice(0, index) + ' '.repeat(date.length) + rest.slice(index + date.length),
    text
  )
}
