/** Whether each UTF-16 unit is a letter or a digit, once it was asked about: 1 if not, 2 if it is. */
const known = new Uint8Array(2 ** 16)

/** Whether a UTF-16 unit is a letter or a digit; no half of a pair is one. */
export function isWordUnit(unit: number): boolean {
  if (known[unit] === 0) known[unit] = /[\p{L}\p{N}]/u.test(String.fromCharCode(unit)) ? 2 : 1
  return known[unit] === 2
}
