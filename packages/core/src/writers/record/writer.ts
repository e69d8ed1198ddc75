import type {Writer} from '../writer.ts'
import {toRecord} from './index.ts'

/** The record, as JSON. */
export const record: Writer = {
  name: 'record',
  extension: '.json',
  mediaType: 'application/json',
  write: result => `${JSON.stringify(toRecord(result), undefined, 2)}\n`
}
