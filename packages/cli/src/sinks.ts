import {access, mkdir, rename, writeFile as write} from 'node:fs/promises'
import {dirname} from 'node:path'
import {type Output, outputs} from './formats.ts'
import type {Outcome} from './job.ts'

/** Where outcomes go, in the order of the inputs; resolves when there is room for more, with a failure if it failed. */
export type Sink = (outcome: Outcome) => Promise<string | undefined>

/** Prints the output as it is. */
export const printOutput: Sink = async ({output}) => {
  if (output !== undefined) await print(output.endsWith('\n') ? output : `${output}\n`)
  return undefined
}

/**
 * Prints one line for each outcome: `{id, ...}` with what the writer gave if that is JSON, else under the writer's
 * name; `{id, error}` where there is no output.
 */
export function printLine(format: Output): Sink {
  return async ({job: {id}, output, failure}) => {
    const line = output === undefined ? {id, error: failure} : {id, ...toFields(output, format)}
    await print(`${JSON.stringify(line)}\n`)
    return undefined
  }
}

/**
 * Writes the output to the job's target; a file that is there is whole, or the one from before.
 *
 * @param out Folder that all targets are below, absolute. Where it goes away meanwhile, as with a disk that is taken
 *   out, it is not made again: what was to be written has failed.
 */
export function writeFile(out: string): Sink {
  return async ({job: {target}, output}) => {
    if (target === undefined || output === undefined) return undefined
    try {
      if (!(await isThere(out))) return `Expected the folder \`${out}\` to write to, but it is gone`
      await mkdir(dirname(target), {recursive: true})
      await write(`${target}.part`, output)
      await rename(`${target}.part`, target)
      return undefined
    } catch (error) {
      return error instanceof Error ? error.message : String(error)
    }
  }
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false
  )
}

function toFields(output: string, format: Output): object {
  return outputs[format].isJson ? (JSON.parse(output) as object) : {[format]: output}
}

/** Rejects with the stream's error, such as `EPIPE`. */
function print(text: string): Promise<void> {
  return new Promise((resolve, reject) => {
    process.stdout.write(text, error => (error ? reject(error) : resolve()))
  })
}
