/** Bytes before the type of a page in which its object begins: its keys have no order. */
const furthest = 4000

/** Pages that are looked for. */
const pageLimit = 10_000

/**
 * A damaged file with a list of the pages that are left in it behind its end, for engines know pages by such a list alone: many programs
 * write it last, so that it is missing where a file was cut off. Pages in packed objects are not found.
 *
 * @returns `undefined` where there is no page.
 */
export function rescuePages(bytes: Uint8Array): Uint8Array | undefined {
  // One character for each byte, so that places are the same.
  const text = new TextDecoder('latin1').decode(bytes)
  const pages = new Set<number>()
  for (const {index} of text.matchAll(/\/Type\s{0,9}\/Page(?![A-Za-z])/g)) {
    const number = objectAt(text, index)
    if (number !== undefined) pages.add(number)
    if (pages.size === pageLimit) break
  }
  if (pages.size === 0) return undefined
  const kids = [...pages].map(number => `${number} 0 R`).join(' ')
  // Numbers of objects that no file has: those of the format end there.
  const [catalog, list] = [8_388_606, 8_388_605]
  const end = new TextEncoder().encode(
    `\nendobj\n${list} 0 obj\n<< /Type /Pages /Count ${pages.size} /Kids [${kids}] >>\nendobj\n` +
      `${catalog} 0 obj\n<< /Type /Catalog /Pages ${list} 0 R >>\nendobj\n` +
      `trailer\n<< /Root ${catalog} 0 R >>\nstartxref\n0\n%%EOF\n`
  )
  const rescued = new Uint8Array(bytes.length + end.length)
  rescued.set(bytes)
  rescued.set(end, bytes.length)
  return rescued
}

/** The number of the object that a place is in. */
function objectAt(text: string, place: number): number | undefined {
  const before = text.slice(Math.max(0, place - furthest), place)
  const start = before.lastIndexOf(' obj')
  if (start < 0 || before.includes('endobj', start)) return undefined
  const found = /(?<number>\d{1,7}) \d{1,5}$/.exec(before.slice(Math.max(0, start - 14), start))
  return found ? Number(found.groups?.['number']) : undefined
}
