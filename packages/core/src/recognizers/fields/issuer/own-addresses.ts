import {phraseWithin} from '../../../cues/phrase.ts'
import type {Candidate} from '../../../tree/fields.ts'
import {squash} from '../../../util/squash.ts'
import {findContactRuns, hasColumns} from '../../contacts/contact-runs.ts'
import {findNumbers, type NumberKind} from '../../contacts/find-numbers.ts'
import {isIssuersOwn, readPeople} from '../../contacts/read-people.ts'
import {candidateIn, type ReadBlock, type Reading} from '../reading.ts'

/** A web or mail address of the issuer. */
export interface OwnAddress {
  kind: NumberKind
  candidate: Candidate<string>
}

/** Letters that a host and a name must share from their start. */
const shortestKin = 4

/** Most letters before a label that begins a line: "Company website:". */
const longestStart = 12

/** The issuer's numbers among contacts, and the web address of a host that is called as it is. */
export function ownAddresses(reading: Reading): OwnAddress[] {
  const names = (reading.tree.fields?.['issuer.name'] ?? []).slice(0, 1).map(({value}) => value)
  const runs = findContactRuns(reading)
  const lines = runs.filter(run => run.sure).flatMap(run => run.blocks)
  const pointers: ReadBlock[] = []
  for (const each of reading.blocks) if (each.role === 'boilerplate' || isPointer(each, reading)) pointers.push(each)
  const depth = ({candidate: {value}}: OwnAddress) => value.split('/').length
  // Investors and media have hosts of their own.
  const isOther = ({candidate: {value}}: OwnAddress) =>
    Number(/^(?:https?:\/\/)?(?!www\.)[^/.]+\.[^/.]+\.[^/.]+$/u.test(value))
  const [url] = [
    ...urlsIn(lines, names, true, reading),
    ...[...urlsIn(pointers, names, false, reading)].toSorted((a, b) => depth(a) - depth(b) || isOther(a) - isOther(b))
  ]
  return [
    ...companyNumbers(
      runs.flatMap(run => run.blocks),
      names,
      reading
    ),
    ...(url ? [url] : [])
  ]
}

/** What stands under "Company contact". */
function companyNumbers(blocks: ReadonlyArray<ReadBlock>, names: string[], {cues}: Reading): OwnAddress[] {
  return blocks
    .filter(each => hasColumns(each.text, cues))
    .flatMap(each => readPeople([each], names, cues))
    .filter(each => isIssuersOwn(each, cues))
    .flatMap(({telephone, email, blocks: [first]}) => {
      const of = (kind: NumberKind, values: string[]) =>
        values.map(value => ({
          kind,
          candidate: first
            ? candidateIn(value, placeOf(value, first), 'label', 0.7)
            : {value, evidence: 'label', confidence: 0.7}
        }))
      return [...of('telephone', telephone), ...of('email', email)]
    })
}

function placeOf(value: string, {block, text}: ReadBlock) {
  const start = text.indexOf(value)
  return start < 0 ? {block} : {block, start, end: start + value.length}
}

function* urlsIn(
  lines: ReadonlyArray<ReadBlock>,
  names: string[],
  areContacts: boolean,
  {cues}: Reading
): Generator<OwnAddress> {
  for (const each of lines) {
    if (!/www\.|:\/\/|[\p{L}\d]\.\p{Ll}{2}/u.test(each.text)) continue
    for (const {kind, value, start, labeled} of findNumbers(each.text, cues)) {
      if (kind !== 'url') continue
      const isLabeled = areContacts && labeled && start <= longestStart
      if (!isLabeled && !names.some(name => isKin(value, squash(name)))) continue
      // A page about one thing is not the issuer's address.
      if (!isLabeled && /[^:/]\/[^/]+\/./u.test(value)) continue
      yield {kind, candidate: candidateIn(value, placeOf(value, each), 'host', 0.6)}
    }
  }
}

/** "For more information, visit www.harbour.example": the last lines point there. */
function isPointer({role, text}: ReadBlock, {cues}: Reading): boolean {
  return (
    (role === 'notes' || role === 'paragraph') && text.length <= 160 && phraseWithin(cues.contacts, text) !== undefined
  )
}

function isKin(url: string, name: string): boolean {
  const host = url.replace(/^https?:\/\//u, '').split('/')[0] ?? ''
  return host
    .split('.')
    .slice(0, -1)
    .map(squash)
    .some(
      label =>
        label.length >= shortestKin &&
        (name.startsWith(label) || label.startsWith(name.slice(0, Math.max(shortestKin, name.length))))
    )
}
