/**
 * `parts` one after the other. One that is alone is not copied.
 *
 * @param most Bytes of the result at most; what is over it is left out.
 */
export function joinBytes(parts: ReadonlyArray<ArrayLike<number>>, most?: number): Uint8Array {
  const [only] = parts
  if (parts.length === 1 && only instanceof Uint8Array) return only.subarray(0, most)
  const result = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    result.set(part, at)
    at += part.length
  }
  return result.subarray(0, most)
}
