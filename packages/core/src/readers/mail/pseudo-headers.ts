import {forwardPrefixes, forwardWords, labels, replyPrefixes, wroteWords} from './quoting-words.ts'

/** What a line of a quoted mail's header says. */
export interface HeaderLine {
  readonly label: keyof typeof labels
  readonly value: string
}

const patterns = Object.entries(labels).map(
  ([label, words]) =>
    [label as keyof typeof labels, new RegExp(`^\\*?(?:${words})\\*?\\s*[:：]\\*?\\s*(.*)$`, 'iu')] as const
)

/** Longest line of a header, in UTF-16 units; recipients take many. */
const longestLine = 2_000

/** Longest label, in UTF-16 units, with the marks around it. */
const longestLabel = 40

/** What a line says, if it is one of a header. */
export function toHeaderLine(line: string): HeaderLine | undefined {
  if (line.length > longestLine || !/[:：]/.test(line.slice(0, longestLabel))) return undefined
  for (const [label, pattern] of patterns) {
    const value = pattern.exec(line)?.[1]
    if (value !== undefined) return {label, value: value.trim()}
  }
  return undefined
}

const address = /[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+/

/**
 * Whether lines are the header of a quoted mail. A memorandum has such lines too: so there must be an address, a line over
 * them that says so (`isMarked`), or when it was sent and to whom, in the words of mail programs.
 */
export function isHeader(lines: ReadonlyArray<HeaderLine>, isMarked: boolean): boolean {
  const of = (label: HeaderLine['label']) => lines.find(line => line.label === label)
  const from = of('from')
  if (!from || from.value === '' || !(of('subject') ?? of('date') ?? of('sent'))) return false
  if (lines.length < (isMarked ? 2 : 3)) return false
  return isMarked || address.test(from.value) || (of('sent') !== undefined && of('to') !== undefined)
}

/** `---------- Forwarded message ----------`, `-----Original Message-----`. */
const ruled = /^[-–—_=*>\s]{2,}\s*\p{L}[^\n]{2,70}?\s*[-–—_=*<\s]{2,}:?$/u

/** Longest line that announces a quoted mail, in UTF-16 units. */
const longestMark = 100

/** Whether a line announces a quoted mail, where a header follows: it is set off by rulers, or ends with a colon. */
export function isMark(line: string): boolean {
  if (line.length > longestMark || line.length < 3) return false
  return /[:：]$/.test(line) || (/^[-–—_=*>\s]{2}/.test(line) && (ruled.test(line) || isRuler(line)))
}

/** `________________________________`, which one program sets over a header. */
export function isRuler(line: string): boolean {
  return /^[-_=*]{5,}$/.test(line)
}

/** Whether a line says that what follows is sent on. */
export function isForwardMark(line: string): boolean {
  return forwardWords.test(line)
}

/** Longest line before a quotation that says whose it is, in UTF-16 units. */
const longestAttribution = 300

/** Whether a text before a quotation says when who wrote it. */
export function isAttribution(text: string): boolean {
  if (text.length > longestAttribution) return false
  return (/[:：]\s*$/u.test(text) && /\d|@/.test(text)) || (wroteWords.test(text) && /\d|@|[:：]\s*$/u.test(text))
}

const forwarded = new RegExp(`^\\s*(?:\\[[^\\]]{1,40}\\]\\s*)?(?:${forwardPrefixes})\\s*(?:\\[\\d+\\])?[:：]`, 'iu')
const replied = new RegExp(`^\\s*(?:\\[[^\\]]{1,40}\\]\\s*)?(?:${replyPrefixes})\\s*(?:\\[\\d+\\])?[:：]`, 'iu')

/** What a subject says of its mail. */
export function subjectKind(subject: string): 'forward' | 'plain' | 'reply' {
  return forwarded.test(subject) ? 'forward' : replied.test(subject) ? 'reply' : 'plain'
}

const prefix = new RegExp(
  `^\\s*(?:\\[[^\\]]{1,40}\\]\\s*)?(?:${forwardPrefixes}|${replyPrefixes})\\s*(?:\\[\\d+\\]|\\(\\d+\\))?[:：]\\s*`,
  'iu'
)

/** A subject without what programs and lists put before it. */
export function toTitle(subject: string): string {
  let title = subject.trim()
  for (let rest = title.replace(prefix, ''); rest !== title && rest !== ''; rest = title.replace(prefix, ''))
    title = rest
  return title
}
