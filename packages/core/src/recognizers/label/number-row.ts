/** Whether `text` ends as a row of a table does, with an amount: "Net sales $212,412", "Sandhavn 301 -4.5", "Loss (1,204)". */
export function isNumberRow(text: string): boolean {
  return text.length <= longest && amount.test(text) && !/[.!?:;]\s/u.test(text)
}

/** Longest row, in UTF-16 units. */
const longest = 80

/** A number that is no year and no part of an address: with a currency, a sign, decimals or thousands, or in brackets. */
const amount = /(?:^|\s)(?:[$€£¥]\s?\d[\d.,]*|[-+−]\d[\d.,]*%?|\d{1,3}(?:[.,]\d+)+%?|\d+%|\(\d{1,3}(?:[.,]\d+)*\))\s*$/u
