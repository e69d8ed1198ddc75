import {setFlagsFromString} from 'node:v8'
import {runInNewContext} from 'node:vm'

/**
 * Bytes of the heap that are held: garbage is collected first, for when the engine does that by itself depends on how much memory the
 * machine has and what else runs on it.
 */
export function heapInUse(): number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  collect()
  return process.memoryUsage().heapUsed
}
