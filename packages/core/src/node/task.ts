import type {Options} from '../options.ts'
import type {Inside, Message} from '../result.ts'
import type {ParsedDocument} from '../walk-documents.ts'
import type {WriterOptions} from '../writers/writer.ts'

/** What the pool hands to a worker. */
export interface Task {
  /** Told back when the work begins, so that waiting in the queue is not counted as work. */
  readonly id: number
  readonly input: Uint8Array
  readonly options: Options
}

/** A document as it comes from a worker: its texts stay there. */
export type OpenedDocument = Omit<ParsedDocument, 'texts'>

/** A task whose result is to be written where it is parsed. */
export interface RenderTask extends Task {
  /** Name of a writer. */
  readonly writer: string
  readonly writerOptions: WriterOptions
}

/** What a worker tells the pool besides results. */
export interface Started {
  readonly started: number
}

/** A document that was parsed and written. */
export interface Rendered {
  /** What the writer gave; `''` where the input could not be read at all. */
  output: string
  messages: Message[]
  /** Whether there is a document; else a message with `fatal: true` says why not. */
  readable: boolean
}

/** One of the documents of an input, parsed and written. */
export interface RenderedDocument extends Rendered {
  /** Its own file name. */
  name?: string
  /** Where it was, if it came in another document or a container. */
  inside?: Inside
}
