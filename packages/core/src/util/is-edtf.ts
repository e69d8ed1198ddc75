import {parse} from 'edtf'

/** Calendar dates that are in every month: most dates that are asked about, and no grammar is needed for them. */
const plain = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])$/

/** Whether `value` is an EDTF string (ISO 8601-2), of level 2 at most. */
export function isEdtf(value: string): boolean {
  if (plain.test(value)) return true
  try {
    parse(value)
    return true
  } catch {
    return false
  }
}
