import {type DocumentRecord, type Result, toRecord} from '@dateline/core'
import {formatDate, isYearless} from '../model/format-date.ts'

/** Words between quotation marks, and below them where they are from. */
export function toQuotation(result: Result, words: string): string {
  return `“${words.replace(/\s+/g, ' ').trim()}”\n— ${toCitation(result)}`
}

/** Who published what and when: `Embassy of …, “President …” (May 17, year not stated; dateline Port Avel, VNA)`. */
export function toCitation(result: Result): string {
  const record = toRecord(result)
  const title = record.headline ?? record.title ?? result.source.name
  const parts = [record.issuer.name, title && `“${title}”`].filter(Boolean).join(', ')
  const facts = [toDate(record), record.identifier, record.dateline?.agency, result.source.url].filter(Boolean)
  return facts.length > 0 ? `${parts} (${facts.join('; ')})` : parts
}

function toDate({date, dateInferred}: DocumentRecord): string | null {
  if (date && !isYearless(date)) return formatDate(date)
  return dateInferred ? `${formatDate(dateInferred.value)}, inferred` : date && formatDate(date)
}
