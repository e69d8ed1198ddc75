/** What a file is that is no text, and how it begins. */
interface Signature {
  readonly name: string
  /** Bytes at the beginning, each as the character of that code. */
  readonly magic: string
  /** Offset of `magic`. Default: 0. */
  readonly at?: number
}

/** Formats that no reader reads, told by their first bytes; the more special before the more general. */
const signatures: ReadonlyArray<Signature> = [
  {name: 'a PDF', magic: '%PDF-'},
  {name: 'PostScript', magic: '%!PS'},
  {name: 'an old Office document or an Outlook message', magic: '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'},
  {name: 'a ZIP archive', magic: 'PK\x03\x04'},
  {name: 'an empty ZIP archive', magic: 'PK\x05\x06'},
  {name: 'a gzip archive', magic: '\x1f\x8b'},
  {name: 'a bzip2 archive', magic: 'BZh'},
  {name: 'an xz archive', magic: '\xfd7zXZ'},
  {name: 'a 7z archive', magic: '7z\xbc\xaf\x27\x1c'},
  {name: 'a RAR archive', magic: 'Rar!\x1a'},
  {name: 'a tar archive', magic: 'ustar', at: 257},
  {name: 'a PNG image', magic: '\x89PNG'},
  {name: 'a JPEG image', magic: '\xff\xd8\xff'},
  {name: 'a GIF image', magic: 'GIF8'},
  {name: 'a WebP image', magic: 'WEBP', at: 8},
  {name: 'a WAV recording', magic: 'WAVE', at: 8},
  {name: 'a TIFF image', magic: 'II*\x00'},
  {name: 'a TIFF image', magic: 'MM\x00*'},
  {name: 'an HEIF image', magic: 'ftyphei', at: 4},
  {name: 'a film', magic: 'ftyp', at: 4},
  {name: 'a film', magic: '\x1aE\xdf\xa3'},
  {name: 'a sound recording', magic: 'ID3'},
  {name: 'a sound recording', magic: 'OggS'},
  {name: 'a program', magic: '\x7fELF'},
  {name: 'a program', magic: '\xcf\xfa\xed\xfe'},
  {name: 'a WebAssembly module', magic: '\x00asm'},
  {name: 'an SQLite database', magic: 'SQLite format 3\x00'},
  {name: 'a font', magic: 'wOF'}
]

/** Bytes up to which signatures stand. */
const longest = Math.max(...signatures.map(({magic, at = 0}) => at + magic.length))

/** What a ZIP archive is, by a name that stands near its beginning. */
const archives: ReadonlyArray<readonly [name: string, mark: RegExp]> = [
  ['an Excel workbook (XLSX)', /xl\/|spreadsheetml/],
  ['a PowerPoint presentation (PPTX)', /ppt\/|presentationml/],
  ['an OpenDocument file', /opendocument/],
  ['an EPUB book', /application\/epub/]
]

/** What the first bytes of a file show it to be, with its article (`a PDF`); `undefined` for what may be a text. */
export function identifyBinary(bytes: Uint8Array): string | undefined {
  const start = latin1(bytes.subarray(0, longest))
  const known = signatures.find(({magic, at = 0}) => start.startsWith(magic, at))
  if (known?.name !== 'a ZIP archive') return known?.name
  const head = latin1(bytes)
  return archives.find(([, mark]) => mark.test(head))?.[0] ?? known.name
}

function latin1(bytes: Uint8Array): string {
  let result = ''
  for (const byte of bytes) result += String.fromCharCode(byte)
  return result
}
