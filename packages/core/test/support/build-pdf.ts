/** An object of a PDF: its dictionary or array, and its stream if it has one. */
export type PdfObject = string | {readonly dictionary: string; readonly stream: Uint8Array | string}

/** A PDF of these objects, numbered from 1; the first is the catalog. */
export function buildPdf(objects: ReadonlyArray<PdfObject>): Uint8Array {
  const chunks: Uint8Array[] = []
  const offsets: number[] = []
  let size = 0
  const write = (content: Uint8Array | string) => {
    const chunk = typeof content === 'string' ? new TextEncoder().encode(content) : content
    chunks.push(chunk)
    size += chunk.length
  }
  write('%PDF-1.7\n')
  for (const [index, body] of objects.entries()) {
    offsets.push(size)
    write(`${index + 1} 0 obj\n`)
    if (typeof body === 'string') write(`${body}\n`)
    else {
      const stream = typeof body.stream === 'string' ? new TextEncoder().encode(body.stream) : body.stream
      write(`<< ${body.dictionary} /Length ${stream.length} >>\nstream\n`)
      write(stream)
      write('\nendstream\n')
    }
    write('endobj\n')
  }
  const start = size
  const lines = offsets.map(offset => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')
  write(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${lines}`)
  write(`trailer\n<< /Root 1 0 R /Size ${objects.length + 1} >>\nstartxref\n${start}\n%%EOF\n`)
  const file = new Uint8Array(size)
  let at = 0
  for (const chunk of chunks) {
    file.set(chunk, at)
    at += chunk.length
  }
  return file
}
