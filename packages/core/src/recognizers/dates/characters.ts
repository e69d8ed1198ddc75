/** White space, by its UTF-16 code. */
export function isSpace(code: number): boolean {
  return (
    code === 0x20 ||
    (code >= 9 && code <= 13) ||
    code === 0xa0 ||
    code === 0x30_00 ||
    (code >= 0x20_00 && code <= 0x20_0f) ||
    code === 0x20_2f
  )
}

/** Han, kana or Hangul: scripts in which a number may touch a word. */
export function isEastAsian(code: number): boolean {
  return (
    (code >= 0x30_05 && code <= 0x30_07) ||
    (code >= 0x30_41 && code <= 0x30_ff) ||
    (code >= 0x34_00 && code <= 0x9f_ff) ||
    isHangul(code) ||
    // The circle that is written for a zero.
    code === 0x25_cb
  )
}

/** A syllable of Hangul. */
export function isHangul(code: number): boolean {
  return code >= 0xac_00 && code <= 0xd7_a3
}

/** Signs among the letters, from Latin to Arabic and Devanagari. */
const signs = new Set([0xd7, 0xf7, 0x6_0c, 0x6_1b, 0x6_1f, 0x6_6a, 0x6_6b, 0x6_6c, 0x6_6d, 0x6_d4, 0x9_64, 0x9_65])

/** A letter or a mark on one, of a script that parts its words. */
export function isLetter(code: number): boolean {
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
  if (code < 0xc0) return code === 0xb5
  if (code < 0x20_00) return !signs.has(code)
  // Full-width Latin letters apart, nothing above is of such a script but presentation forms of Arabic.
  return (
    (code >= 0x2c_00 && code <= 0x2d_ff) || (code >= 0xfb_50 && code <= 0xfd_ff) || (code >= 0xfe_70 && code <= 0xfe_fc)
  )
}
