import {root} from '../../tree/builders.ts'
import {isCompound, openCompound} from '../compound/index.ts'
import type {Reader} from '../reader.ts'
import {rootOf} from '../xml/root-of.ts'

/** What documents of older programs have among their streams, with what to say of them. */
const known: ReadonlyArray<
  readonly [stream: string, ruleId: 'encrypted-document' | 'legacy-document', reason: string]
> = [
  ['EncryptedPackage', 'encrypted-document', 'Expected a document that opens without a password'],
  [
    'WordDocument',
    'legacy-document',
    'Expected a document of Word 2007 or later, not of Word 97 to 2003: open it in Word or LibreOffice, and save it as DOCX'
  ]
]

/** The same of documents that are one XML, by the namespace of the root. */
const knownXml: Readonly<Record<string, string>> = {
  'http://schemas.microsoft.com/office/word/2003/wordml':
    'Expected a document of Word 2007 or later, not XML of Word 2003: open it in Word or LibreOffice, and save it as DOCX',
  'http://schemas.microsoft.com/office/2006/xmlPackage':
    'Expected a document of Word in its archive, not as one XML: open it in Word or LibreOffice, and save it as DOCX'
}

/** Documents of Word 97 to 2003, and encrypted ones of later versions: not read, with a word on what to do. */
export const doc: Reader = {
  name: 'doc',
  mediaTypes: ['application/msword'],
  extensions: ['.doc', '.dot'],
  binary: true,
  sniff: ({whole, text}) => (faultOf(whole, text) ? 0.95 : 0),
  read({bytes}, state) {
    const head = new TextDecoder().decode(bytes.subarray(0, headLength))
    const [, ruleId, reason] = faultOf(bytes, head) ?? [
      '',
      'legacy-document',
      'Expected a document of Word 97 to 2003, which is not read: save it as DOCX'
    ]
    state.message(ruleId, reason)
    return root([])
  }
}

/** Bytes that the root of an XML is looked for in. */
const headLength = 4096

function faultOf(bytes: Uint8Array, head: string) {
  const reason = head.includes('schemas.microsoft.com/office/') ? knownXml[rootOf(head)?.uri ?? ''] : undefined
  if (reason !== undefined) return ['', 'legacy-document', reason] as const
  if (!isCompound(bytes)) return undefined
  const names = new Set(openCompound(bytes)?.children.map(({name}) => name))
  return known.find(([stream]) => names.has(stream))
}
