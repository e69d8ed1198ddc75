import type {Writer} from './writer.ts'

/** The result as it is, as JSON. */
export const tree: Writer = {
  name: 'tree',
  extension: '.json',
  mediaType: 'application/json',
  write: result => `${JSON.stringify(result, undefined, 2)}\n`
}
