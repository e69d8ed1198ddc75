/** What ends a sentence, and what may stand behind that. */
const ends = '.!?。！？؟۔…।'
const closing = /["'”’»)\]」』）】\s]/

/** Whether `text` ends as a sentence does, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  let at = text.length - 1
  while (at >= 0) {
    if (closing.test(text.charAt(at))) at--
    else if (text.endsWith('-0-', at + 1)) at -= 3
    else break
  }
  return at >= 0 && ends.includes(text.charAt(at))
}
