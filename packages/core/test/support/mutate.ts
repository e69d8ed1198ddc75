import {createRandom} from '../../learn/create-random.ts'
import {joinBytes} from '../../src/util/join-bytes.ts'

type Random = () => number

/** Places that one mutation changes at most. */
const mostPlaces = 12

/** Bytes that one change removes, repeats or moves at most. */
const longest = 200

/** Numbers that file formats stumble over, as they are written. */
const numbers = ['0', '-1', '65535', '65536', '2147483647', '2147483648', '4294967295', '99999999999999999999', '1e9']

const changes: ReadonlyArray<(bytes: Uint8Array, random: Random) => Uint8Array> = [
  function flip(bytes, random) {
    const result = bytes.slice()
    const at = Math.floor(random() * bytes.length)
    result[at] = (result[at] ?? 0) ^ (1 << Math.floor(random() * 8))
    return result
  },
  function set(bytes, random) {
    const result = bytes.slice()
    result[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
    return result
  },
  (bytes, random) => splice(bytes, random, []),
  function repeat(bytes, random) {
    const from = Math.floor(random() * bytes.length)
    return splice(bytes, random, bytes.subarray(from, from + Math.floor(random() * longest)), 0)
  },
  function cut(bytes, random) {
    return random() < 0.2 ? bytes.slice(0, Math.floor(random() * bytes.length)) : bytes
  },
  /** Another number in the place of one that is there: an offset, a length, a count, the name of an object. */
  function renumber(bytes, random) {
    const text = new TextDecoder('latin1').decode(bytes)
    const found = [...text.matchAll(/\d+/g)]
    const chosen = found[Math.floor(random() * found.length)]
    if (!chosen) return bytes
    const other = random() < 0.5 ? numbers : found.slice(0, 50).map(([digits]) => digits)
    const digits = new TextEncoder().encode(other[Math.floor(random() * other.length)])
    return joinBytes([bytes.subarray(0, chosen.index), digits, bytes.subarray(chosen.index + chosen[0].length)])
  }
]

/** Changes a file at some places, by chance: the same for the same seed. */
export function mutate(bytes: Uint8Array, seed: number): Uint8Array {
  const random = createRandom(seed)
  // A copy, and no Buffer of Node's: a slice of such a one is no copy.
  let result: Uint8Array = Uint8Array.from(bytes)
  for (let left = 1 + Math.floor(random() * mostPlaces); left > 0 && result.length > 0; left--) {
    result = changes[Math.floor(random() * changes.length)]?.(result, random) ?? result
  }
  return result
}

function splice(bytes: Uint8Array, random: Random, put: ArrayLike<number>, removed = Math.floor(random() * longest)) {
  const at = Math.floor(random() * bytes.length)
  return joinBytes([bytes.subarray(0, at), put, bytes.subarray(at + removed)])
}
