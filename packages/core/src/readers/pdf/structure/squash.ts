/** Letters and digits of a text in lower case, to compare titles that are set in several places. */
export function squash(text: string): string {
  return text.toLowerCase().replaceAll(/[^\p{L}\p{Nd}]/gu, '')
}
