import {strToU8, zipSync} from 'fflate'
import {generateRelease} from '../generate-release.ts'
import type {ReaderSample} from './reader-sample.ts'

/** Bytes of XML, or of RTF, of each document. */
const size = 5_000_000

/** Bytes of the release whose lines are set over and over. */
const releaseSize = 200_000

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const oasis = 'urn:oasis:names:tc:opendocument:xmlns'

/** Documents of word processors, with as much markup to their text as these write. */
export function officeSamples(): ReaderSample[] {
  const lines = generateRelease(1, releaseSize)
    .text.split(/\n+/)
    .filter(line => line.trim() !== '')
  return [
    {name: 'DOCX of 5 MB of XML', type: 'docx', bytes: toDocx(lines)},
    {name: 'ODT of 5 MB of XML', type: 'odt', bytes: toOdt(lines)},
    {name: 'RTF of 5 MB', type: 'rtf', bytes: strToU8(`{\\rtf1\\ansi\\uc1\n${repeat(lines, toRtfLine)}}`)}
  ]
}

/** What `toLine` makes of the lines, one after the other, until there is enough. */
function repeat(lines: ReadonlyArray<string>, toLine: (line: string, index: number) => string): string {
  const result: string[] = []
  for (let length = 0, index = 0; length < size; index++) {
    const line = toLine(lines[index % lines.length] ?? '', index)
    result.push(line)
    length += line.length
  }
  return result.join('\n')
}

function toDocx(lines: ReadonlyArray<string>): Uint8Array {
  const styles = `<w:styles xmlns:w="${word}"><w:style w:type="paragraph" w:styleId="Heading2"><w:name w:val="heading 2"/></w:style></w:styles>`
  const body = repeat(lines, (line, index) => {
    const identifier = (index * 7919).toString(16).padStart(8, '0').toUpperCase()
    const middle = line.length >> 1
    const run = (text: string, more = '') =>
      `<w:r w:rsidRPr="${identifier}"><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/>${more}<w:sz w:val="24"/></w:rPr><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`
    const style = index % 12 === 0 ? '<w:pStyle w:val="Heading2"/>' : '<w:spacing w:after="120" w:line="276"/>'
    return `<w:p w:rsidR="${identifier}" w:rsidRDefault="${identifier}"><w:pPr>${style}<w:jc w:val="both"/></w:pPr>${run(line.slice(0, middle))}${run(line.slice(middle), index % 3 === 0 ? '<w:b/>' : '')}</w:p>`
  })
  return zipSync({
    '[Content_Types].xml': strToU8('<Types/>'),
    'word/document.xml': strToU8(`<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`),
    'word/styles.xml': strToU8(styles)
  })
}

function toOdt(lines: ReadonlyArray<string>): Uint8Array {
  const styles =
    '<style:style style:name="T1" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>'
  const body = repeat(lines, (line, index) => {
    const middle = line.length >> 1
    return `<text:p text:style-name="P${index % 20}">${escape(line.slice(0, middle))}<text:span text:style-name="T1">${escape(line.slice(middle))}</text:span></text:p>`
  })
  const namespaces = ['office:office', 'style:style', 'text:text', 'fo:xsl-fo-compatible']
    .map(each => each.split(':'))
    .map(([prefix, name]) => `xmlns:${prefix}="${oasis}:${name}:1.0"`)
    .join(' ')
  return zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), {level: 0}],
    'content.xml': strToU8(
      `<office:document-content ${namespaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`
    )
  })
}

function toRtfLine(line: string, index: number): string {
  const text = line.replaceAll(/[\\{}]/g, '\\$&').replaceAll(/[^\n -~]/g, each => `\\u${each.charCodeAt(0)}?`)
  return `\\pard\\plain\\ltrpar\\ql\\sl276\\slmult1 {\\rtlch\\fcs1\\af0 \\ltrch\\fcs0\\${index % 3 === 0 ? 'b' : 'b0'}\\f0\\fs24\\insrsid${index} ${text}}\\par`
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
