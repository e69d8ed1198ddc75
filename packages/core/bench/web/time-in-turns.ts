import {median} from '../median.ts'

/** Rounds before those that count: the engine compiles its code and then improves upon it. */
const warming = 2

/**
 * The milliseconds that each of `runners` took for each page, in the median of `rounds`.
 *
 * All go through all pages in each round, in turns that change from round to round: what others do to the machine meanwhile
 * comes upon each of them.
 */
export async function timeInTurns(
  runners: ReadonlyMap<string, () => Promise<ReadonlyArray<number>>>,
  rounds: number
): Promise<Map<string, number[]>> {
  const names = [...runners.keys()]
  const times = new Map(names.map(name => [name, [] as Array<ReadonlyArray<number>>]))
  for (let round = 0; round < warming + rounds; round++) {
    for (const turn of names.keys()) {
      const name = names[(turn + round) % names.length] ?? ''
      const found = await runners.get(name)?.()
      if (found && round >= warming) times.get(name)?.push(found)
    }
  }
  return new Map([...times].map(([name, found]) => [name, mediansOf(found)]))
}

function mediansOf(rounds: ReadonlyArray<ReadonlyArray<number>>): number[] {
  return (rounds[0] ?? []).map((_, page) => median(rounds.map(times => times[page] ?? 0)))
}
