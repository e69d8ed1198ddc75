import {access, mkdir, rename, writeFile as write} from 'node:fs/promises'
import {dirname, join, parse} from 'node:path'
import {type Output, outputs} from './formats.ts'
import type {Outcome} from './job.ts'
import {toDocumentName} from './to-document-name.ts'

/**
 * Where outcomes go, in the order of the inputs and their documents, of which `count` are in the input; resolves when there
 * is room for more, with a failure if it failed.
 */
export type Sink = (outcome: Outcome, count: number) => Promise<string | undefined>

/** Prints the output of the first document as it is; a note on standard error says that there are others. */
export const printOutput: Sink = async ({number, output}, count) => {
  if (number > 1) return undefined
  if (count > 1) {
    process.stderr.write(`dateline: the first of ${count} documents; \`--out\` or \`--ndjson\` gives them all\n`)
  }
  if (output !== undefined) await print(output.endsWith('\n') ? output : `${output}\n`)
  return undefined
}

/**
 * Prints one line for each outcome: `{id, ...}` with what the writer gave if that is JSON, else under the writer's
 * name; `{id, error}` where there is no output.
 */
export function printLine(format: Output): Sink {
  return async ({job, number, output, failure}) => {
    const id = toDocumentName(job.id, number)
    const line = output === undefined ? {id, error: failure} : {id, ...toFields(output, format)}
    await print(`${JSON.stringify(line)}\n`)
    return undefined
  }
}

/**
 * Writes the output to the job's target, those of other documents of the input beside it (`mail#2.json`); a file that is there is whole, or
 * the one from before.
 *
 * @param out Folder that all targets are below, absolute. Where it goes away meanwhile, as with a disk that is taken
 *   out, it is not made again: what was to be written has failed.
 */
export function writeFile(out: string): Sink {
  return async ({job, number, output}) => {
    if (job.target === undefined || output === undefined) return undefined
    const target = toNumbered(job.target, number)
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

/** The target with the number of the document before its extension. */
function toNumbered(target: string, number: number): string {
  const {dir, name, ext} = parse(target)
  return join(dir, `${toDocumentName(name, number)}${ext}`)
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
