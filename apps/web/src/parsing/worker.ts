import {openAll, type ParsedDocument, type Result, writers} from '@dateline/core'
import type {Answers, Reading, Request, Response, Task, Unpacked} from './protocol.ts'
import {toShown} from './to-shown.ts'

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
  const documents = openAll(task.bytes, {...settings, ...(ocr ? {ocr: {paths}} : {})})
  if (task.kind === 'unpack') return unpack(documents)
  const first = (await documents.next()).value as ParsedDocument
  return {result: first.result, ...toShown(first), waiting: first.waiting} satisfies Reading
}

async function unpack(documents: AsyncIterable<ParsedDocument>): Promise<Unpacked[]> {
  const unpacked: Unpacked[] = []
  let number = 0
  for await (const {result, bytes, settings} of documents) {
    number++
    // The first is the input itself, or what is shown of a container.
    if (number === 1 || !result.tree) continue
    const {name, url, received} = settings
    const given = Object.entries({url, received, type: result.source.reader})
    unpacked.push({
      name: name ?? result.source.inside?.part ?? `Document ${number}`,
      bytes,
      settings: Object.fromEntries(given.filter(([, value]) => value !== undefined))
    })
  }
  return unpacked
}

/** A file of its own is a whole page, where the format has such a thing. */
function write(format: string, result: Result): string {
  const writer = writers.find(({name}) => name === format)
  if (!writer) throw new RangeError(`Expected the name of a writer, not \`${format}\``)
  return writer.write(result, {document: true})
}
