import {unparted} from '../../cues/unparted.ts'

/** Bullets; a dash or a star is one where space follows. */
const bullet = String.raw`(?:[\u2022\u25cf\u25cb\u25aa\u25a0\u25a1\u25e6\u2023\u2043\u30fb\uf0b7]|[\u00b7*+–—-](?=\s)|o(?=\s{2}))\s*`

/** Numbers, also of full width, in rings, in Arabic digits, and in ideographs: "１ ", "①", "一、", "（二）". */
const number = String.raw`(?:\(?\p{Nd}{1,3}[.)．）-](?!\p{Nd})|\p{Nd}{1,3}(?=\s{2}|\t|\u3000)|[\uff10-\uff19]{1,2}(?=\s)|\d{1,2}(?=\s(?![年月日時时点])\p{Script=Han}))\s+|\p{Nd}{1,3}[．、]\s*|[\u2460-\u2473]\s*|[一二三四五六七八九十]{1,3}[、．.\u3000]\s*|（[一二三四五六七八九十\p{Nd}]{1,3}）\s*|\([一二三四五六七八九十]{1,3}\)\s*`

/** Letters, also those that count in Russian, Korean and Arabic: "а)", "가.", "أ-". */
const letter = String.raw`(?:\(?(?:[a-zA-Zа-яёіїє]|[ivxIVX]{1,5}|[가나다라마바사아자차카타파하])[.)]|[أبجدهوزحطي]\s?[.)-])\s+`

/** The mark of a list item or a numbered paragraph at the start of a line, with the space after it. */
const mark = new RegExp(`^(?:(?<bullet>${bullet})|(?<number>${number})|(?<letter>${letter}))`, 'u')

/** Squares and the like that open a heading in Japanese and Korean releases: "■ 概要", "□ 추진 배경". */
const section = /^[\u25a0\u25a1\u25c6\u25c7\u25b6]\s*/u

/** Whether `text` begins with the mark of an item or a number of a paragraph. */
export function hasMark(text: string): boolean {
  return mark.test(text) || opensSection(text)
}

/** What kind of mark `text` begins with. */
export function markOf(text: string): 'bullet' | 'letter' | 'number' | 'section' | undefined {
  if (opensSection(text)) return 'section'
  const groups = mark.exec(text)?.groups
  if (!groups) return undefined
  if (groups['bullet']) return 'bullet'
  return groups['number'] ? 'number' : 'letter'
}

function opensSection(text: string): boolean {
  return section.test(text) && unparted.test(text)
}
