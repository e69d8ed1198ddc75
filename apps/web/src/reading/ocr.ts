import type {Result} from '@dateline/core'

/** Rules of what pages say that have no text to be read. */
const rules: ReadonlySet<string> = new Set(['needs-ocr', 'unreadable-text', 'read-by-ocr', 'unreadable-picture'])

/** Whether a document has pages that OCR may read, or has read. */
export function hasPictures({messages}: Result): boolean {
  return messages.some(({ruleId}) => rules.has(ruleId))
}
