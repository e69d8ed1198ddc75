/** Single characters with space between them, three or more: "新 闻 稿", "보 도 자 료", "N E W S". */
const spread = /^\S(?:\s+\S){2,}$/u

/** `text` without the space between its characters, if it is set out in single ones. */
export function closeUp(text: string): string {
  return spread.test(text) ? text.replace(/\s+/gu, '') : text
}
