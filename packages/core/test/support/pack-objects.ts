import {zlibSync} from 'fflate'
import {joinBytes} from '../../src/util/join-bytes.ts'

const encoder = new TextEncoder()

/**
 * A PDF whose objects but streams are packed in one, as many programs write them, and whose list of objects is cut off.
 *
 * @param pdf A PDF of plain objects.
 * @param change What is done to the packed ones.
 */
export function packObjects(pdf: Uint8Array, change = (packed: Uint8Array): Uint8Array => packed): Uint8Array {
  const objects = [...toLatin1(pdf).matchAll(/(?<number>\d+) 0 obj\n(?<content>[^]*?)\nendobj\n/g)].map(
    ({0: all, groups}) => ({
      all,
      number: groups?.['number'] ?? '',
      content: groups?.['content'] ?? ''
    })
  )
  const others = objects.filter(object => !isStream(object))
  let offset = 0
  const pairs = others.map(({number, content}) => {
    const pair = `${number} ${offset}`
    offset += content.length + 1
    return pair
  })
  const head = `${pairs.join(' ')}\n`
  const packed = change(zlibSync(toBytes(head + others.map(({content}) => content).join('\n'))))
  const dictionary = `<< /Type /ObjStm /N ${others.length} /First ${head.length} /Length ${packed.length} /Filter /FlateDecode >>`
  return joinBytes([
    encoder.encode('%PDF-1.7\n'),
    toBytes(
      objects
        .filter(isStream)
        .map(({all}) => all)
        .join('')
    ),
    encoder.encode(`${objects.length + 1} 0 obj\n${dictionary}\nstream\n`),
    packed,
    encoder.encode('\nendstream\nendobj\n')
  ])
}

function isStream({content}: {readonly content: string}): boolean {
  return content.endsWith('endstream')
}

/** One character for each byte. */
export function toLatin1(bytes: Uint8Array): string {
  return Array.from(bytes, byte => String.fromCharCode(byte)).join('')
}

function toBytes(text: string): Uint8Array {
  return Uint8Array.from(text, character => character.charCodeAt(0))
}
