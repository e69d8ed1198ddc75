import {median} from '../median.ts'

/**
 * Milliseconds of CPU that each of `extractors` takes for each of `pages`: the median of `rounds`.
 *
 * All go through all pages in each round, in turns that change from round to round: what others do to the machine meanwhile
 * comes upon each of them. Code must have run before, or the first round is that of a compiler.
 */
export async function timeInTurns<Page>(
  extractors: ReadonlyMap<string, (page: Page) => Promise<unknown>>,
  pages: ReadonlyArray<Page>,
  rounds: number
): Promise<Map<string, number[]>> {
  const names = [...extractors.keys()]
  const times = new Map(names.map(name => [name, pages.map((): number[] => [])]))
  for (let round = 0; round < rounds; round++) {
    for (const turn of names.keys()) {
      const name = names[(turn + round) % names.length] ?? ''
      for (const [index, page] of pages.entries()) {
        const start = process.cpuUsage()
        // What cannot be read takes its time as well.
        await extractors
          .get(name)?.(page)
          .catch(() => undefined)
        const {user, system} = process.cpuUsage(start)
        times.get(name)?.[index]?.push((user + system) / 1000)
      }
    }
  }
  return new Map([...times].map(([name, ofPages]) => [name, ofPages.map(median)]))
}
