import {decode, parse, type Result, writers} from '@dateline/core'
import type {Answers, Reading, Request, Response, Task} from './protocol.ts'

/** The side of a worker's scope that is used here; the page's own types stand in the way of the library's. */
interface Port {
  addEventListener(type: 'message', listener: (event: MessageEvent<Request>) => void): void
  postMessage(response: Response): void
}

const port = globalThis as unknown as Port

/** Where the build puts the files of OCR. */
const paths = {
  worker: new URL('/ocr/worker.min.js', location.origin).href,
  core: new URL('/ocr/core', location.origin).href,
  data: new URL('/ocr/data', location.origin).href
}

port.addEventListener('message', event => void answer(event.data))

async function answer({id, task}: Request) {
  try {
    port.postMessage({id, value: await perform(task)})
  } catch (error) {
    port.postMessage({id, error: error instanceof Error ? error.message : String(error)})
  }
}

async function perform(task: Task): Promise<Answers[keyof Answers]> {
  if (task.kind === 'write') return write(task.format, task.result)
  const {ocr, ...settings} = task.settings
  const result = await parse(task.bytes, {...settings, ...(ocr ? {ocr: {paths}} : {})})
  return {result, text: toSourceText(task.bytes, result)} satisfies Reading
}

function toSourceText(bytes: Uint8Array, result: Result): string {
  const part = result.source.parts[0]
  return part?.charset ? decode(bytes, part.charset).text : ''
}

/** A file of its own is a whole page, where the format has such a thing. */
function write(format: string, result: Result): string {
  const writer = writers.find(({name}) => name === format)
  if (!writer) throw new RangeError(`Expected the name of a writer, not \`${format}\``)
  return writer.write(result, {document: true})
}
