import {zlibSync} from 'fflate'
import {buildPdf, type PdfObject} from './build-pdf.ts'

const catalog = '<< /Type /Catalog /Pages 2 0 R >>'
const font = '/Font << /F << /Type /Font /Subtype /Type1 /BaseFont /Helvetica >> >>'
const words = 'BT /F 12 Tf 72 700 Td (The harbor opens on Monday, the authority said.) Tj ET'

const page = (contents: number, more = '') =>
  `<< /Type /Page /Parent 2 0 R /Contents ${contents} 0 R /Resources << ${font} ${more} >> /MediaBox [0 0 595 842] >>`

const onePage = (contents: PdfObject, ...more: PdfObject[]) =>
  buildPdf([
    catalog,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    page(4, '/XObject << /X 5 0 R >>'),
    contents,
    ...more
  ])

const plain = (stream: string) => ({dictionary: '', stream})
const packed = (stream: Uint8Array) => ({dictionary: '/Filter /FlateDecode', stream: zlibSync(stream)})

/** Forms that each draw the next, so many of them; the last draws words. */
const nested = (count: number) =>
  Array.from({length: count}, (_, index) => ({
    dictionary:
      `/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << ${font}` +
      (index + 1 < count ? ` /XObject << /X ${index + 6} 0 R >>` : '') +
      ' >>',
    stream: index + 1 < count ? '/X Do' : words
  }))

/** Slanting lines all over the page, so many of them. */
const strokes = (count: number) =>
  Array.from({length: count}, (_, index) => {
    const [x, y] = [20 + ((index * 37) % 540), 20 + ((index * 53) % 660)]
    return `${x} ${y} m ${x + 5} ${y + 7} l S`
  }).join(' ')

/** Files that were made to hurt, by what they do. */
export const hostilePdfs: Readonly<Record<string, () => Uint8Array>> = {
  'has no pages': () => buildPdf([catalog, '<< /Type /Pages /Kids [] /Count 0 >>']),
  'has a catalog alone': () => buildPdf([catalog]),
  'has a tree of pages that goes round': () =>
    buildPdf([catalog, '<< /Type /Pages /Kids [2 0 R 3 0 R] /Count 2 >>', page(4), plain(words)]),
  'has pages that are deeper than any document needs': () =>
    buildPdf([
      catalog,
      ...Array.from({length: 3000}, (_, index) => `<< /Type /Pages /Kids [${index + 3} 0 R] /Count 1 >>`),
      page(3003),
      plain(words)
    ]),
  'says that it has a billion pages': () =>
    buildPdf([catalog, '<< /Type /Pages /Kids [3 0 R] /Count 1000000000 >>', page(4), plain(words)]),
  'has a page as large as a country': () =>
    buildPdf([
      catalog,
      '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
      page(4).replace('595 842', '1000000000 1000000000'),
      plain(words)
    ]),
  'has a page without any size': () =>
    buildPdf([catalog, '<< /Type /Pages /Kids [3 0 R] /Count 1 >>', page(4).replace('595 842', '0 0'), plain(words)]),
  'draws a form that draws itself': () =>
    onePage(plain('/X Do'), {
      dictionary: '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /XObject << /X 5 0 R >> >>',
      stream: '/X Do'
    }),
  'draws forms within two thousand forms': () => onePage(plain('/X Do'), ...nested(2000)),
  'draws ten forms of ten forms, eight times over': () =>
    onePage(
      plain('/X Do '.repeat(10)),
      ...nested(8).map((form, index) => (index < 7 ? {...form, stream: '/X Do '.repeat(10)} : form))
    ),
  'has content that is packed a thousandfold': () => onePage(packed(new Uint8Array(50_000_000).fill(0x20))),
  'has content that is packed twice': () =>
    onePage({
      dictionary: '/Filter [/FlateDecode /FlateDecode]',
      stream: zlibSync(zlibSync(new Uint8Array(50_000_000).fill(0x20)))
    }),
  'has a hundred thousand words on a page': () =>
    onePage(packed(new TextEncoder().encode(`BT /F 1 Tf ${'1 0 0 1 72 700 Tm (harbor ) Tj '.repeat(100_000)} ET`))),
  'has a map of twenty thousand strokes': () =>
    onePage(packed(new TextEncoder().encode(`${words} ${strokes(20_000)}`))),
  'has more open states than a stack holds': () => onePage(packed(new TextEncoder().encode('q '.repeat(500_000)))),
  'has arrays in arrays': () => onePage(plain(`${'['.repeat(100_000)} TJ`)),
  'has a font whose map is endless': () =>
    onePage(plain(words.replace('/F', '/G')), {
      dictionary: '',
      stream: `/CIDInit begincmap ${'1 beginbfrange <0000> <FFFF> <0000> endbfrange '.repeat(20_000)}`
    })
}
