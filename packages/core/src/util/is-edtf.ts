import {parse} from 'edtf'

/** Whether `value` is an EDTF string (ISO 8601-2), of level 2 at most. */
export function isEdtf(value: string): boolean {
  try {
    parse(value)
    return true
  } catch {
    return false
  }
}
