/** Bytes that formats give a meaning to. */
const telling = Array.from('\r\n\0 -=:;<>"\'/\\PK\x7f\xff\xfe', character => character.charCodeAt(0))

/** A copy of `bytes` with some damage: bytes changed, cut out, repeated, or the end gone. The same for the same seed. */
export function mutate(bytes: Uint8Array, seed: number): Uint8Array {
  const random = createRandom(seed)
  let result: Uint8Array = Uint8Array.from(bytes)
  const count = 1 + Math.floor(random() * 6)
  for (let round = 0; round < count; round++) result = mutateOnce(result, random)
  return result
}

function mutateOnce(bytes: Uint8Array, random: () => number): Uint8Array {
  const at = Math.floor(random() * bytes.length)
  const length = Math.floor(random() ** 3 * bytes.length)
  const kind = random()
  if (kind < 0.5)
    bytes[at] = random() < 0.5 ? Math.floor(random() * 256) : (telling[Math.floor(random() * telling.length)] ?? 0)
  else if (kind < 0.65) return concat(bytes.subarray(0, at), bytes.subarray(at + length))
  else if (kind < 0.8) return concat(bytes.subarray(0, at + length), bytes.subarray(at))
  else if (kind < 0.9) return bytes.slice(0, at)
  else bytes.copyWithin(at, Math.floor(random() * bytes.length), Math.floor(random() * bytes.length))
  return bytes
}

function concat(first: Uint8Array, second: Uint8Array): Uint8Array {
  const result = new Uint8Array(first.length + second.length)
  result.set(first)
  result.set(second, first.length)
  return result
}

/** Numbers from 0 to 1 (mulberry32). */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let value = Math.imul(state ^ (state >>> 15), state | 1)
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61)
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296
  }
}
