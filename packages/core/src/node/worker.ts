import {parentPort} from 'node:worker_threads'
import {openAll, parse} from '../parse.ts'
import type {Result} from '../result.ts'
import {writers} from '../writers/index.ts'
import type {Writer} from '../writers/writer.ts'
import type {ParsedDocument} from '../walk-documents.ts'
import type {OpenedDocument, Rendered, RenderedDocument, RenderTask, Started, Task} from './task.ts'

/** Parses in this thread. */
export function parseTask({id, input, options}: Task): Promise<Result> {
  parentPort?.postMessage({started: id} satisfies Started)
  return parse(input, options)
}

/** Parses all documents of an input in this thread. */
export function openAllTask(task: Task): Promise<OpenedDocument[]> {
  return Array.fromAsync(documentsOf(task), ({result, bytes, settings, waiting}) => ({
    result,
    bytes,
    settings,
    waiting
  }))
}

/** Parses and writes in this thread, so that only the written text crosses to the other. */
export async function renderTask(task: RenderTask): Promise<Rendered> {
  const writer = findWriter(task.writer)
  return toRendered(await parseTask(task), writer, task)
}

/** Parses all documents of an input and writes each. */
export async function renderAllTask(task: RenderTask): Promise<RenderedDocument[]> {
  const writer = findWriter(task.writer)
  const rendered: RenderedDocument[] = []
  for await (const {result} of documentsOf(task)) {
    const {name, inside} = result.source
    rendered.push({
      ...toRendered(result, writer, task),
      ...(name === undefined ? {} : {name}),
      ...(inside ? {inside} : {})
    })
  }
  return rendered
}

/** The documents of an input; the pool hears of each, for it has its own time. */
async function* documentsOf({id, input, options}: Task): AsyncGenerator<ParsedDocument> {
  parentPort?.postMessage({started: id} satisfies Started)
  for await (const document of openAll(input, options)) {
    yield document
    parentPort?.postMessage({started: id} satisfies Started)
  }
}

function toRendered(result: Result, writer: Writer, {writerOptions}: RenderTask): Rendered {
  const readable = result.tree !== undefined
  return {output: readable ? writer.write(result, writerOptions) : '', messages: result.messages, readable}
}

function findWriter(name: string): Writer {
  const writer = writers.find(writer => writer.name === name)
  if (!writer) throw new RangeError(`Expected the name of a writer, not \`${name}\``)
  return writer
}
