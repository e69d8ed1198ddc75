import {join} from 'node:path'
import {describe, expect, it} from 'vitest'
import {parse, toRecord} from '../src/index.ts'
import {casesIn} from './support/fixtures.ts'

describe('whole documents', () => {
  it.each(casesIn('documents'))('should give every key of the record of $name', async ({folder, bytes, options}) => {
    const record = toRecord(await parse(bytes, options))
    await expect(`${JSON.stringify(record, undefined, 2)}\n`).toMatchFileSnapshot(join(folder, 'record.json'))
  })
})
