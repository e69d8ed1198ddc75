import type {Limits} from '../../options.ts'
import {root} from '../../tree/builders.ts'
import type {Report} from '../../state.ts'
import type {Reader} from '../reader.ts'
import {joinBytes} from '../../util/join-bytes.ts'

/** Bytes that are unpacked at a time: they give at most a thousand times as many before they are counted. */
const step = 16_384

/** Bytes up to which no ratio is suspicious. */
const harmless = 1_000_000

/** Bits of the flags (RFC 1952): extra fields, and a name. */
const flag = {extra: 4, name: 8} as const

/** Files packed by gzip, such as `.tar.gz`: one document, or an archive of many. */
export const gzip: Reader = {
  name: 'gzip',
  mediaTypes: ['application/gzip', 'application/x-gzip'],
  extensions: ['.gz', '.tgz'],
  binary: true,
  sniff: ({bytes}) => (bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8 ? 0.95 : 0),
  read({bytes}, state) {
    const name = nameIn(bytes) ?? state.options.name?.replace(/\.gz$/i, '').replace(/\.tgz$/i, '.tar')
    state.attach({
      relation: 'member',
      part: name ?? '1',
      ...(name === undefined ? {} : {name}),
      read: report => unpack(bytes, state.limits, report)
    })
    return root([])
  }
}

/** The file name that the header has. */
function nameIn(bytes: Uint8Array): string | undefined {
  const flags = bytes[3] ?? 0
  if ((flags & flag.name) === 0) return undefined
  const start = 10 + ((flags & flag.extra) > 0 ? 2 + (bytes[10] ?? 0) + 256 * (bytes[11] ?? 0) : 0)
  const end = bytes.indexOf(0, start)
  const name = end < 0 ? '' : new TextDecoder('latin1').decode(bytes.subarray(start, Math.min(end, start + 1_000)))
  return name.split(/[/\\]/).at(-1) || undefined
}

/** Unpacks within the limits; what comes before a fault or a limit is given. */
async function unpack(bytes: Uint8Array, limits: Limits, report: Report): Promise<Uint8Array> {
  const {Gunzip} = await import('fflate')
  const chunks: Uint8Array[] = []
  let size = 0
  const stream = new Gunzip(chunk => {
    chunks.push(chunk)
    size += chunk.byteLength
  })
  for (let at = 0; at < bytes.byteLength; at += step) {
    const end = Math.min(at + step, bytes.byteLength)
    try {
      stream.push(bytes.subarray(at, end), end === bytes.byteLength)
    } catch {
      report('damaged-archive', 'Unexpected end of the packed data; what came before it was read')
      break
    }
    if (size > limits.inflatedBytes || (size > harmless && size > end * limits.inflationRatio)) {
      const reason =
        size > limits.inflatedBytes
          ? `Expected at most \`${limits.inflatedBytes}\` bytes`
          : `Expected data packed at most \`${limits.inflationRatio}\` to one`
      report('archive-limit', `${reason}; the rest was left out`)
      break
    }
  }
  return joinBytes(chunks, limits.inflatedBytes)
}
