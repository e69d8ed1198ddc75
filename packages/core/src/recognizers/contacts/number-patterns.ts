/** Mail addresses, also with spaces round the sign. The last label is letters, so that a number glued to it stays out. */
export const emailPattern = /[\p{L}\d._%+-]+\s?@\s?[\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,24}/gu

/** Mail addresses that are hidden from programs: "press [at] harbour.example", "press(at)harbour(dot)example". */
export const hiddenEmailPattern =
  /([\p{L}\d._%+-]+)\s?[[({]\s?(?:at|ät|@|arroba|chez|собака)\s?[\])}]\s?([\p{L}\d-]+(?:(?:\.|\s?[[({]\s?(?:dot|punkt|point|punto|ponto|точка)\s?[\])}]\s?)[\p{L}\d-]+)+)/giu

/** What stands for the sign in a hidden address. */
export const hiddenSign = /[[({]\s?(?:at|ät|@|arroba|chez|собака)\s?[\])}]/iu

/** What stands for the full stop in a hidden address. */
export const hiddenStop = /\s?[[({]\s?(?:dot|punkt|point|punto|ponto|точка)\s?[\])}]\s?/giu

/** What every web address has; most texts have full stops only where sentences end. */
export const mayBeUrl = /:\/\/|www\.|\.[\p{L}\d-]/u

/** Web addresses: with a scheme or `www`, or a bare host whose last label is one that hosts have. */
export const urlPattern =
  /(?:https?:\/\/|www\.)[^\s<>()"“”]+[^\s<>()"“”.,;:!?|]|(?<![\p{L}\d@.-])(?:[\p{L}\d-]+\.)+(?:com|org|net|gov|edu|int|info|mil|biz|news|online|app|media|press|example|[a-z]{2})(?:\/(?:[^\s<>()"“”,;|]*[^\s<>()"“”,;|.:!?])?)?(?![\p{L}\d@-])/gu

/** What every telephone number has. */
export const mayBePhone = /\d[\d ()./\u00a0‐-–-]{3,}\d/

/**
 * Digits with what stands between those of one number; a plus sign begins another one. In scripts that part no words a
 * letter may stand beside them: "电话010-5550-0110转12".
 */
export const phonePattern =
  /(?:(?<![\p{Lu}\p{Ll}\d.,/-])(?:\(\+?\d|\d)|(?<![\p{Lu}\p{Ll}])\+\d)[\d ()./\u00a0‐-–-]{3,}\d(?:\s?(?:x|ext\.?|extension|доб\.?|poste|durchwahl|ramal|int\.|转|轉|内线|内線|內線|分机|分機|내선)\s?\d{1,5})?(?![\p{Lu}\p{Ll}\d])/giu

/** Labels that a scan damaged: "Te1:", "Te l.", "Fa x", "E-mai1". */
export const damagedLabels = {
  fax: /(?<![\p{L}\d])f\s?a\s?x$/iu,
  telephone: /(?<![\p{L}\d])t\s?[eé]\s?[l1|!]$/iu,
  email: /(?<![\p{L}\d])e\s?-?\s?mai[l1|!]$/iu
} as const

/**
 * Shapes that are a telephone's without a label: with a country's code, with an area in brackets, North America's, one
 * with a trunk zero, a service's, and one with a bare country's code before hyphens.
 */
export const plainPhones: ReadonlyArray<RegExp> = [
  /^(?:\+|00)[1-9]/,
  /^\(\+?\d{1,5}\)/,
  /^(?:1[ .-])?\(?\d{3}\)?[ ./-]{1,2}\d{3}[ .-]\d{4}(?!\d)/,
  /^1[ -]?\(\d{3}\)/,
  /^0\d{1,4}[ /-]{1,3}\d/,
  /^1[38]00[ -]\d{2,3}[ -]\d{3,4}$/,
  /^\d{2,3}-\d{1,3}-\d{7,8}$/
]

/** Shapes of telephone numbers that may be other numbers elsewhere: eight digits and more, in groups. */
export const barePhones: ReadonlyArray<RegExp> = [
  /^(?=(?:\D*\d){8,11}\D*$)(?!\d\d.\d\d.(?:19|20)\d\d$)\d{2,4}(?:[ .-]\d{2,4}){2,4}$/,
  /^(?!(?:19|20)\d{2})\d{4}[ -]\d{4}$/,
  /^\d{3}-\d{4}$/
]

/** Shapes of other numbers: thousands in groups, a range of years, an ISBN. */
export const otherNumbers: ReadonlyArray<RegExp> = [
  /^\d{1,3}(?:[ .,]\d{3})+$/,
  /^\d{4}\s?[-–/]\s?\d{2,4}$/,
  /^97[89][ -]\d/
]

/** Digits that `toPlainDigits` makes, or finds, plain. */
export const anyDigit = /[\d\uff10-\uff19\u0660-\u0669\u06f0-\u06f9]/

/** Digits and signs of other scripts and of full width, so that nothing moves. */
export function toPlainDigits(text: string): string {
  return text.replace(/[\uff01-\uff5e\u0660-\u0669\u06f0-\u06f9]/g, character => {
    const code = character.charCodeAt(0)
    if (code >= 0xff01) return String.fromCharCode(code - 0xfee0)
    return String(code - (code >= 0x06f0 ? 0x06f0 : 0x0660))
  })
}
