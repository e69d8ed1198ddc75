/**
 * By UTF-16 unit: 1 for each of `characters`, which have one unit each. Of all units, for what is looked for outside of a table takes far
 * longer.
 */
export function toUnitTable(characters: string): Uint8Array {
  const table = new Uint8Array(2 ** 16)
  for (const character of characters) table[character.charCodeAt(0)] = 1
  return table
}
