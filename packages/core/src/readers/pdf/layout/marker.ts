/** What a line begins with that counts or points out. */
export interface Marker {
  readonly kind: 'bullet' | 'letter' | 'number'
  /** As it is printed: `(a)`, `•`, `2.1`. */
  readonly text: string
  /** Characters up to the text that it marks. */
  readonly length: number
  /** What it counts to: 3 for `3.`, `c)` and `iii`. `undefined` for a bullet. */
  readonly count?: number
}

/** Signs that point out; those of symbol fonts have codes of the private area, and that of TeX the code of a circumflex. */
const bullet =
  /^[\u2022\u2023\u2043\u204c\u204d\u2219\u25a0\u25a1\u25aa\u25ab\u25b6\u25b8\u25ba\u25c6\u25c7\u25cb\u25cf\u25e6\u2605\u2610-\u2612\u2713\u2714\u27a2\u27a4\u30fb\uf0a7\uf0a8\uf0b7\uf0d8\uf0fc·]\s*|^[–—*o+\u0088\u02c6-]\s+/u

/** `3.`, `(3)`, `3)`, `2.1`, `2.1.`, also in digits of other scripts. Brackets are those of references, which are cited with them. */
const number =
  /^(?:\(?(?<value>\p{Nd}{1,3})(?:[.)．、]|[.)]\))|(?<levels>\p{Nd}{1,2}(?:\.\p{Nd}{1,2})+)\.?)(?:\s+|$|(?=\p{Lu}\p{Ll}))/u

/** `a.`, `(a)`, `iv)`. */
const letter = /^(?:\((?<closed>[a-z]|[ivx]{1,5}|[A-Z])\)|(?<open>[a-z]|[ivx]{1,5}|[A-Z]|[IVX]{1,5})[.)])(?:\s+|$)/u

/** The marker that `text` begins with. */
export function markerOf(text: string): Marker | undefined {
  const pointed = bullet.exec(text)
  if (pointed) return {kind: 'bullet', text: pointed[0].trim(), length: pointed[0].length}
  const counted = number.exec(text)
  if (counted) {
    const {value, levels} = counted.groups ?? {}
    const last = value ?? levels?.split('.').at(-1) ?? ''
    return {kind: 'number', text: counted[0].trim(), length: counted[0].length, count: toNumber(last)}
  }
  const lettered = letter.exec(text)
  if (!lettered) return undefined
  const sign = (lettered.groups?.['closed'] ?? lettered.groups?.['open'] ?? '').toLowerCase()
  return {kind: 'letter', text: lettered[0].trim(), length: lettered[0].length, count: toCount(sign)}
}

/** The value of digits of any script. */
function toNumber(digits: string): number {
  return Number(
    Array.from(digits, digit => {
      const code = digit.codePointAt(0) ?? 0
      // The digits of a script follow each other, and the first is the one that the one before is no digit.
      let zero = code
      while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero--
      return code - zero
    }).join('')
  )
}

/** What letters count to; a Roman number where they can be one and are no single letter but `i`. */
function toCount(sign: string): number {
  const roman = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x', 'xi', 'xii', 'xiii', 'xiv', 'xv'].indexOf(
    sign
  )
  if (sign.length > 1 || sign === 'i') return roman + 1
  return sign.charCodeAt(0) - 96
}
