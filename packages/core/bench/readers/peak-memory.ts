import {spawn} from 'node:child_process'
import {text} from 'node:stream/consumers'
import {fileURLToPath} from 'node:url'

/** The most memory that a process took, in bytes, for how many documents. */
export interface Peak {
  readonly peak: number
  readonly documents: number
}

/** Megabytes of heap that the process may have: without a limit, garbage waits as long as the machine has memory. */
const heap = 160

/** Reads damaged documents of a format in a process of their own, and asks it how much memory it took. */
export async function peakMemory(format: string): Promise<Peak> {
  const script = fileURLToPath(new URL('read-damaged.ts', import.meta.url))
  const child = spawn(process.execPath, ['--conditions=source', `--max-old-space-size=${heap}`, script, format], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const [output, code] = await Promise.all([
    text(child.stdout),
    new Promise<number | null>(resolve => child.once('close', resolve))
  ])
  if (code !== 0) throw new Error(`Expected damaged documents of \`${format}\` to be read, not an end with \`${code}\``)
  return JSON.parse(output) as Peak
}
