import {Unzlib} from 'fflate'
import {joinBytes} from '../../../util/join-bytes.ts'

/** An object of a file that stood in a packed stream. */
export interface PackedObject {
  readonly number: number
  /** What it is, without `obj` and `endobj`. */
  readonly content: Uint8Array
  /** Where the stream stands in the file, in bytes. */
  readonly place: number
}

/** Bytes of a stream's dictionary, on each side of its type: the keys have no order. */
const furthest = 1000

/** Bytes of all objects once they are unpacked: those of a report of a thousand pages have a few million. */
const mostBytes = 50_000_000

/** Streams that are looked at: a report of a thousand pages has some hundred. */
const mostStreams = 10_000

/** Bytes that are inflated at a time: they give at most a thousand times as many before they are counted. */
const step = 16_384

/**
 * The objects in the object streams (ISO 32000-2, 7.5.7) that are whole in a file, in their order; of one number, the last. What an object
 * stream has no use of, such as predictors, is not read.
 *
 * @param text One character for each byte.
 */
export function unpackObjects(bytes: Uint8Array, text: string): PackedObject[] {
  const found = new Map<number, PackedObject>()
  const type = /\/Type\s{0,9}\/ObjStm\b/g
  let left = mostBytes
  let looks = 0
  for (let match = type.exec(text); match && looks < mostStreams; match = type.exec(text), looks++) {
    const stream = streamAt(text, match.index)
    if (!stream) continue
    // Nor do those behind it end.
    if (stream.end < 0) break
    // What is in it is none of the file's own words, and is not gone through again.
    type.lastIndex = stream.end
    const unpacked = unpack(bytes.subarray(stream.start, stream.end), stream.packed, left)
    if (!unpacked) continue
    left -= unpacked.length
    for (const {number, content} of objectsIn(unpacked, stream)) {
      found.delete(number)
      found.set(number, {number, content, place: match.index})
    }
  }
  return [...found.values()]
}

/** An object stream: where its data stand, and what its dictionary says. */
interface ObjectStream {
  readonly start: number
  /** -1 where it is cut off. */
  readonly end: number
  readonly packed: boolean
  /** How many objects it has, and where the first begins. */
  readonly count: number
  readonly first: number
}

/** The stream whose type stands at `place`; `undefined` where there is none, or it is packed in another way. */
function streamAt(text: string, place: number): ObjectStream | undefined {
  const near = text.slice(Math.max(0, place - furthest), place + furthest)
  const opens = near.lastIndexOf(' obj', Math.min(place, furthest))
  const [keyword = ''] = /stream\r?\n?/.exec(near.slice(Math.min(place, furthest))) ?? []
  const closes = near.indexOf(keyword, Math.min(place, furthest))
  const dictionary = near.slice(Math.max(0, opens), closes)
  const [count, first] = [/\/N\s+(\d{1,7})\b(?!\s+\d+\s+R)/.exec(dictionary), /\/First\s+(\d{1,9})\b/.exec(dictionary)]
  const filter = /\/Filter\s*(?:\[\s*)?\/(\w+)/.exec(dictionary)?.[1]
  const isOther = filter !== undefined && filter !== 'FlateDecode'
  if (opens < 0 || keyword === '' || !count || !first || isOther || dictionary.includes('/DecodeParms'))
    return undefined
  const start = Math.max(0, place - furthest) + closes + keyword.length
  const end = text.indexOf('endstream', start)
  return {start, end, packed: filter !== undefined, count: Number(count[1]), first: Number(first[1])}
}

/** The data of a stream; `undefined` where they are damaged, or more than `most` bytes. */
function unpack(data: Uint8Array, packed: boolean, most: number): Uint8Array | undefined {
  if (!packed) return data.length > most ? undefined : data
  const chunks: Uint8Array[] = []
  let size = 0
  const stream = new Unzlib(chunk => {
    chunks.push(chunk)
    size += chunk.length
  })
  try {
    for (let at = 0; at < data.length; at += step) {
      stream.push(data.subarray(at, at + step), at + step >= data.length)
      if (size > most) return undefined
    }
  } catch {
    return undefined
  }
  return joinBytes(chunks)
}

/** The objects of a stream: pairs of a number and an offset stand before the first. */
function objectsIn(unpacked: Uint8Array, {count, first}: ObjectStream): Array<{number: number; content: Uint8Array}> {
  const head = new TextDecoder('latin1').decode(unpacked.subarray(0, first)).trim().split(/\s+/).map(Number)
  const pairs = Math.min(count, head.length >> 1)
  const objects: Array<{number: number; content: Uint8Array}> = []
  for (let index = 0; index < pairs; index++) {
    const number = head[index * 2] ?? NaN
    const [start, next] = [head[index * 2 + 1] ?? NaN, index + 1 < pairs ? (head[index * 2 + 3] ?? NaN) : Infinity]
    if (!Number.isInteger(number) || !(start < next)) continue
    objects.push({number, content: unpacked.subarray(first + start, first + next)})
  }
  return objects
}
