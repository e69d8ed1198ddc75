import {casesIn} from '../../test/support/fixtures.ts'
import {mutate} from '../../test/support/mutate.ts'
import {readAll} from './read-all.ts'

/** Damaged copies of the fixtures of a format. */
const mutations = 1_000

const [format = ''] = process.argv.slice(2)
// What reads characters off pictures is an engine of its own, with memory of its own.
const fixtures = casesIn(`readers/${format}`).filter(({options}) => !options.ocr)
for (let seed = 0; seed < mutations; seed++) {
  const fixture = fixtures[seed % fixtures.length]
  if (fixture) await readAll(mutate(fixture.bytes, seed), {...fixture.options, type: format})
}
// Of this, kilobytes are told.
console.log(
  JSON.stringify({peak: process.resourceUsage().maxRSS * 1024, documents: fixtures.length > 0 ? mutations : 0})
)
