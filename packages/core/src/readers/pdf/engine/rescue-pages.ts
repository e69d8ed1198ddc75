import {joinBytes} from '../../../util/join-bytes.ts'
import {type PackedObject, unpackObjects} from './unpack-objects.ts'

/** Bytes before the type of a page in which its object begins: its keys have no order. */
const furthest = 4000

/** Pages that are looked for. */
const pageLimit = 10_000

/**
 * A damaged file with a list of the pages that are left in it behind its end, for engines know pages by such a list alone: many programs
 * write it last, so that it is missing where a file was cut off. So is the list of packed objects: they stand before it once more,
 * unpacked.
 *
 * @returns `undefined` where there is no page.
 */
export function rescuePages(bytes: Uint8Array): Uint8Array | undefined {
  // One character for each byte, so that places are the same.
  const text = new TextDecoder('latin1').decode(bytes)
  const packed = unpackObjects(bytes, text)
  const pages = pagesOf(text, packed)
  if (pages.length === 0) return undefined
  const encoder = new TextEncoder()
  const objects = withoutReplaced(packed, text).flatMap(({number, content}) => [
    encoder.encode(`${number} 0 obj\n`),
    content,
    encoder.encode('\nendobj\n')
  ])
  return joinBytes([bytes, encoder.encode('\nendobj\n'), ...objects, encoder.encode(toEnd(pages))])
}

/** The numbers of pages, in the order in which they first stand in the file. */
function pagesOf(text: string, packed: ReadonlyArray<PackedObject>): number[] {
  const decoder = new TextDecoder('latin1')
  const isPage = ({content}: PackedObject) => page.test(decoder.decode(content))
  const places = new Map(packed.filter(isPage).map(({number, place}) => [number, place]))
  for (const {index} of text.matchAll(new RegExp(page, 'g'))) {
    const number = objectAt(text, index)
    if (number !== undefined && index < (places.get(number) ?? Infinity)) places.set(number, index)
  }
  return [...places]
    .toSorted((a, b) => a[1] - b[1])
    .slice(0, pageLimit)
    .map(([number]) => number)
}

/** The type of a page. */
const page = /\/Type\s{0,9}\/Page(?![A-Za-z])/

/** Without those that stand again behind their stream, as they were changed later. */
function withoutReplaced(packed: ReadonlyArray<PackedObject>, text: string): PackedObject[] {
  if (packed.length === 0) return []
  const last = new Map<number, number>()
  for (const {0: opening, index} of text.matchAll(/\b\d{1,7} \d{1,5} obj\b/g))
    last.set(Number.parseInt(opening, 10), index)
  return packed.filter(({number, place}) => (last.get(number) ?? -1) < place)
}

/** A list of pages, and what leads to it. */
function toEnd(pages: ReadonlyArray<number>): string {
  const kids = pages.map(number => `${number} 0 R`).join(' ')
  // Numbers of objects that no file has: those of the format end there.
  const [catalog, list] = [8_388_606, 8_388_605]
  return (
    `${list} 0 obj\n<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>\nendobj\n` +
    `${catalog} 0 obj\n<< /Type /Catalog /Pages ${list} 0 R >>\nendobj\n` +
    `trailer\n<< /Root ${catalog} 0 R >>\nstartxref\n0\n%%EOF\n`
  )
}

/** The number of the object that a place is in. */
function objectAt(text: string, place: number): number | undefined {
  const before = text.slice(Math.max(0, place - furthest), place)
  const start = before.lastIndexOf(' obj')
  if (start < 0 || before.includes('endobj', start)) return undefined
  const found = /(?<number>\d{1,7}) \d{1,5}$/.exec(before.slice(Math.max(0, start - 14), start))
  return found ? Number(found.groups?.['number']) : undefined
}
