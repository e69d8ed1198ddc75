import type {Options} from '@dateline/core'
import type {ParseOptions} from './program.ts'

/** What core wants to know of all inputs alike. */
export function toCoreOptions({type, url, received, undo, explain, changes, ocr}: ParseOptions): Options {
  return {
    ...(type === undefined ? {} : {type}),
    ...(url === undefined ? {} : {url}),
    ...(received === undefined ? {} : {received}),
    ...(undo.length === 0 ? {} : {undone: undo}),
    ...(explain ? {explain} : {}),
    ...(changes === undefined ? {} : {changes}),
    ...(ocr ? {ocr} : {})
  }
}
