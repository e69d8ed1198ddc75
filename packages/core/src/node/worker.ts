import {parentPort} from 'node:worker_threads'
import {parse} from '../parse.ts'
import type {Result} from '../result.ts'
import {findWriter} from './find-writer.ts'
import type {Rendered, RenderTask, Started, Task} from './task.ts'

/** Parses in this thread. */
export function parseTask({id, input, options}: Task): Promise<Result> {
  parentPort?.postMessage({started: id} satisfies Started)
  return parse(input, options)
}

/** Parses and writes in this thread, so that only the written text crosses to the other. */
export async function renderTask(task: RenderTask): Promise<Rendered> {
  const result = await parseTask(task)
  const readable = result.tree !== undefined
  return {
    output: readable ? findWriter(task.writer).write(result) : '',
    messages: result.messages,
    readable
  }
}
