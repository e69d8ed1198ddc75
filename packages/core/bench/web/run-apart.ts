import {fork} from 'node:child_process'
import {once} from 'node:events'
import {join} from 'node:path'

/** An extractor that runs in a process of its own; see `run.ts`. */
export interface Apart {
  /** Goes through all pages; milliseconds of CPU for each. */
  run(): Promise<ReadonlyArray<number>>
  stop(): void
}

/** Starts the extractor of this name on every so manieth page below `folders`. */
export function startApart(name: string, every: number, folders: ReadonlyArray<string>): Apart {
  const child = fork(join(import.meta.dirname, 'run.ts'), [name, String(every), ...folders], {
    execArgv: ['--conditions=source', '--no-warnings']
  })
  return {
    async run() {
      child.send('run')
      const [times] = (await once(child, 'message')) as [number[]]
      return times
    },
    stop: () => void child.kill()
  }
}
