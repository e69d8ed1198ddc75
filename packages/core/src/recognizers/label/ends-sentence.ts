/** Whether `text` ends as a sentence does, closing quotes and brackets aside. */
export function endsSentence(text: string): boolean {
  return /[.!?。！？؟۔…।](?:["'”’»)\]」』）】]|-0-|\s)*$/u.test(text)
}
