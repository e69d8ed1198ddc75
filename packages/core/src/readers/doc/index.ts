import {root} from '../../tree/builders.ts'
import {isCompound, openCompound} from '../compound/index.ts'
import type {Reader} from '../reader.ts'

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

/** Documents of Word 97 to 2003, and encrypted ones of later versions: not read, with a word on what to do. */
export const doc: Reader = {
  name: 'doc',
  mediaTypes: ['application/msword'],
  extensions: ['.doc', '.dot'],
  binary: true,
  sniff: ({whole}) => (faultOf(whole) ? 0.95 : 0),
  read({bytes}, state) {
    const [, ruleId, reason] = faultOf(bytes) ?? [
      '',
      'legacy-document',
      'Expected a document of Word 97 to 2003, which is not read: save it as DOCX'
    ]
    state.message(ruleId, reason)
    return root([])
  }
}

function faultOf(bytes: Uint8Array) {
  if (!isCompound(bytes)) return
  const names = new Set(openCompound(bytes)?.children.map(({name}) => name))
  return known.find(([stream]) => names.has(stream))
}
