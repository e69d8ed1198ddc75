import type {Result} from '../result.ts'
import {toRecord} from '../writers/record/index.ts'

const writers = [
  {name: 'record', write: (result: Result) => `${JSON.stringify(toRecord(result), undefined, 2)}\n`},
  {name: 'tree', write: (result: Result) => `${JSON.stringify(result, undefined, 2)}\n`}
]

/**
 * The writer of that name.
 *
 * @throws {RangeError} If there is none.
 */
export function findWriter(name: string) {
  const writer = writers.find(writer => writer.name === name)
  if (!writer) throw new RangeError(`Expected the name of a writer, not \`${name}\``)
  return writer
}
