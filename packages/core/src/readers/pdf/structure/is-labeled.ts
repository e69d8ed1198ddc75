/** A label of some words with its colon, and its value behind it. */
const labeled = /^\p{Lu}[^\s:：]*(?:\s[^\s:：]+){0,2}[:：]\s\S/u

/** Longest label with its value, in characters: a sentence may begin with a word and a colon. */
const longest = 60

/** Whether a line is a label with its value, "Tel: 555 0142": two below each other say two things. */
export function isLabeled(text: string): boolean {
  return text.length <= longest && labeled.test(text)
}

/** A mail address, or that of a page, and nothing else. */
const address = /^(?:\S+@\S+\.\p{L}{2,}|(?:https?:\/\/|www\.)\S+)$/u

/** Whether a line is an address alone below a label with its value, or below a short line that ends with a number. */
export function isAddressBelow(before: string, text: string): boolean {
  return address.test(text) && (isLabeled(before) || (before.length <= longest && /\d$/u.test(before)))
}
