/** Fields that number pages. */
const pageNumbers: ReadonlySet<string> = new Set(['NUMPAGES', 'PAGE', 'PAGEREF', 'SECTIONPAGES'])

/** What the instruction of a field says of its result. */
export interface Instruction {
  /** Address that it links to; `''` for none, or for a place in the document. */
  url: string
  isPageNumber: boolean
}

/** Reads a field's instruction, as Word writes it: `HYPERLINK "https://..."`, `PAGE`. Nothing that it names is fetched or run. */
export function readInstruction(text: string): Instruction {
  const name = (text.trim().split(/\s/, 1)[0] ?? '').toUpperCase()
  return {url: name === 'HYPERLINK' ? addressOf(text) : '', isPageNumber: pageNumbers.has(name)}
}

function addressOf(text: string): string {
  return /HYPERLINK\s+(?:"([^"]*)"|([^\\"\s]\S*))/i.exec(text)?.slice(1).join('') ?? ''
}
