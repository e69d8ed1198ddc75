import {isEdtf} from '../../util/is-edtf.ts'

/** A day in a web address, parted by one sign or none; a number that goes on in letters is that of something else. */
const expression = /(?<![\d\p{L}])((?:19|20)\d{2})([/_-]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?![\d\p{L}])/u

/** The day that stands in a web address ("/2021/09/15/", "2021-09-15-strike-ends", "20210915"); `undefined` if none does. */
export function dateInAddress(url: string): string | undefined {
  const [, year, , month, day] = expression.exec(url) ?? []
  const value = `${year}-${month}-${day}`
  return year && isEdtf(value) ? value : undefined
}
