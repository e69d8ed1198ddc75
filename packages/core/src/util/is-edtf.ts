import {parse} from 'edtf'

/** Years, months and days but for the last of February: most dates that are asked about, and no grammar is needed for them. */
const plain =
  /^\d{4}(?:-(?:(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|1\d|2[0-8]))?|(?:0[13-9]|1[0-2])-(?:29|30)|(?:0[13578]|1[02])-31))?$/

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
