import {parentPort} from 'node:worker_threads'
import {parse} from '../parse.ts'
import type {Result} from '../result.ts'
import {writers} from '../writers/index.ts'
import type {Writer} from '../writers/writer.ts'
import type {Rendered, RenderTask, Started, Task} from './task.ts'

/** Parses in this thread. */
export function parseTask({id, input, options}: Task): Promise<Result> {
  parentPort?.postMessage({started: id} satisfies Started)
  return parse(input, options)
}

/** Parses and writes in this thread, so that only the written text crosses to the other. */
export async function renderTask(task: RenderTask): Promise<Rendered> {
  const writer = findWriter(task.writer)
  const result = await parseTask(task)
  const readable = result.tree !== undefined
  return {
    output: readable ? writer.write(result, task.writerOptions) : '',
    messages: result.messages,
    readable
  }
}

function findWriter(name: string): Writer {
  const writer = writers.find(writer => writer.name === name)
  if (!writer) throw new RangeError(`Expected the name of a writer, not \`${name}\``)
  return writer
}
