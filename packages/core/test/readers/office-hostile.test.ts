import {strToU8, zipSync} from 'fflate'
import {describe, expect, it} from 'vitest'
import {assertTree, toText} from '../../src/index.ts'
import {readInput} from '../support/read-fixture.ts'
import {heapInUse} from '../support/heap-in-use.ts'

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const oasis = 'urn:oasis:names:tc:opendocument:xmlns'

/** Longest time for one document, in ms: many times what it takes. */
const patience = 20_000

/** Heap that reading one may take, in bytes. */
const mostHeap = 300_000_000

const docx = (body: string, before = '', files: Record<string, string> = {}) =>
  zipSync({
    'word/document.xml': strToU8(`${before}<w:document xmlns:w="${word}"><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)]))
  })

const odt = (body: string, before = '') =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), {level: 0}],
    'content.xml': strToU8(
      `${before}<office:document-content xmlns:office="${oasis}:office:1.0" xmlns:text="${oasis}:text:1.0" xmlns:table="${oasis}:table:1.0"><office:body><office:text>${body}</office:text></office:body></office:document-content>`
    )
  })

const laughs = `<!DOCTYPE x [<!ENTITY l0 "lol">${Array.from(
  {length: 9},
  (_, level) => `<!ENTITY l${level + 1} "${`&l${level};`.repeat(10)}">`
).join('')}]>`

const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`

/** What each of them is, the document, and what must be reported of it. */
const hostile: ReadonlyArray<readonly [what: string, bytes: Uint8Array, ruleId: string | undefined]> = [
  ['DOCX that is a bomb', docx(`<w:p>${run('x')}</w:p>`.repeat(700_000)), 'too-many-blocks'],
  ['DOCX that is one character over and over', docx(`<w:p>${run('x'.repeat(60_000_000))}</w:p>`), 'archive-limit'],
  ['DOCX with a billion laughs', docx(`<w:p>${run('&l7;')}</w:p>`, laughs), 'entity-limit'],
  ['DOCX with tables in tables', docx('<w:tbl><w:tr><w:tc>'.repeat(20_000)), 'too-deep'],
  ['DOCX with paragraphs in paragraphs', docx('<w:p><w:r><w:txbxContent>'.repeat(20_000)), 'too-deep'],
  [
    'DOCX with fields without end',
    docx(`<w:p>${'<w:r><w:fldChar w:fldCharType="begin"/></w:r>'.repeat(50_000)}</w:p><w:p>${run('x')}</w:p>`),
    undefined
  ],
  [
    'DOCX with styles and numbers that lead to each other',
    docx(`<w:p><w:pPr><w:pStyle w:val="A"/></w:pPr>${run('x')}</w:p>`.repeat(1000), '', {
      'word/styles.xml': `<w:styles xmlns:w="${word}"><w:style w:styleId="A"><w:basedOn w:val="B"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:styleId="B"><w:basedOn w:val="A"/></w:style><w:style w:type="numbering" w:styleId="L"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style></w:styles>`,
      'word/numbering.xml': `<w:numbering xmlns:w="${word}"><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="L"/></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num></w:numbering>`
    }),
    undefined
  ],
  ['ODT that is a bomb', odt('<text:p>x</text:p>'.repeat(700_000)), 'too-many-blocks'],
  ['ODT with a billion laughs', odt('<text:p>&l7;</text:p>', laughs), 'entity-limit'],
  ['ODT with lists in lists', odt('<text:list><text:list-item>'.repeat(20_000)), 'too-deep'],
  ['ODT with spaces without end', odt(`<text:p>x${'<text:s text:c="2147483647"/>'.repeat(1000)}y</text:p>`), undefined],
  ['RTF with groups in groups', strToU8(`{\\rtf1 ${'{'.repeat(200_000)}`), 'too-deep'],
  ['RTF with tables in tables', strToU8(`{\\rtf1 ${'\\intbl\\itap999999 x\\nestcell '.repeat(2_000)}}`), undefined],
  ['RTF with a binary part that is longer than the file', strToU8('{\\rtf1 x\\bin2147483647 y}'), undefined],
  ['RTF with fallbacks without end', strToU8('{\\rtf1\\uc2147483647 x\\u1055 yyyy}'), undefined],
  ['RTF with many paragraphs', strToU8(`{\\rtf1 ${'x\\par '.repeat(400_000)}}`), 'too-many-blocks']
]

/** Blocks that are kept: what is left out must take no memory. */
const limits = {blocks: 20_000}

describe('documents of word processors that are made to break readers', () => {
  it.each(hostile)(
    'should end in a message within the limits: %s',
    async (_, bytes, ruleId) => {
      const {tree, texts, messages} = await readInput(bytes, {limits})
      const rules = messages.map(message => message.ruleId)
      if (ruleId === undefined) expect(tree).toBeDefined()
      else expect(rules).toContain(ruleId)
      if (tree && tree.children.length < 1000) assertTree(tree, {source: texts, exact: true})
      if (tree) expect(toText(tree).length).toBeLessThan(60_000_000)
      expect(heapInUse()).toBeLessThan(mostHeap)
    },
    patience
  )
})
