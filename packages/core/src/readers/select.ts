import type {Options} from '../options.ts'
import {readers} from './index.ts'
import type {Head, Reader} from './reader.ts'

/** The reader for an input: `options.type` decides, then what the content looks like, then the extension. */
export function select(head: Head, options: Options): Reader | undefined {
  if (options.type) return readers.find(d => d.name === options.type || d.mediaTypes.includes(options.type ?? ''))
  return readers.map(reader => ({reader, score: reader.sniff(head)})).sort((a, b) => b.score - a.score)[0]?.reader
}
