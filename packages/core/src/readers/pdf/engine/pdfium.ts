import type {Methods, WrappedPdfiumModule} from '@embedpdf/pdfium'
import type {PathEngine} from '../read-drawings.ts'

/** The module's own exports: pointers are byte addresses, truth is 0 or 1. */
export type Exports = PathEngine['exports'] & {readonly [name in keyof Methods]: (...values: number[]) => number}

/** The engine with the memory that it shares with us. */
export interface Pdfium extends PathEngine {
  /** To be called for each character: the wrapped functions take ten times as long. */
  readonly exports: Exports
  /** The same functions, wrapped so that they take strings. */
  readonly api: WrappedPdfiumModule
  /** Bytes for what functions give back through pointers. */
  readonly scratch: number
  /** The engine's memory as floats, and as doubles: until it grows. */
  floats(): Float32Array
  doubles(): Float64Array
  /** The float at `offset` bytes of the scratch. */
  float(offset: number): number
  /** The double at `offset` bytes of the scratch. */
  double(offset: number): number
  /** The unsigned 32-bit integer at `offset` bytes of the scratch. */
  int(offset: number): number
  /** A copy of `bytes` in the engine's memory; `free` gives it back. */
  store(bytes: Uint8Array): number
  free(pointer: number): void
  /** Whether the engine has more memory than it began with. */
  hasGrown(): boolean
  /** A copy of `length` bytes of the engine's memory. */
  load(pointer: number, length: number): Uint8Array
  /** What a function gives that fills a buffer and returns its length: called for the length, then for the content. */
  fill(call: (buffer: number, length: number) => number): Uint8Array
  /** The same as text in UTF-16. */
  text(call: (buffer: number, length: number) => number): string
  /** The same as text in UTF-8. */
  narrowText(call: (buffer: number, length: number) => number): string
}

/** What is used of Emscripten's memory; its types are not in the package. */
interface Memory {
  readonly HEAPU8: Uint8Array
  readonly HEAPU32: Uint32Array
  readonly HEAPF32: Float32Array
  readonly HEAPF64: Float64Array
  readonly wasmExports: Exports & {readonly memory: WebAssembly.Memory}
}

const scratchSize = 256

/** Bytes of a page of WebAssembly's memory. */
const pageSize = 65_536

/** Bytes of memory that the engine may have: a file of 50 MB and the largest picture in it take half of that. */
const memoryLimit = 1_000_000_000

/** Bytes of a name or an address above which it is none. */
const fillLimit = 16_000_000

/** One of the getters that the engine makes on `globalThis`. */
const knownGetter = 'writeI53ToI64'

let loading: Promise<Pdfium> | undefined

/** What was loaded last. */
let current: Pdfium | undefined

/** The engine, loaded at the first call. */
export function loadPdfium(): Promise<Pdfium> {
  loading ??= load()
  return loading
}

/** Forgets an engine that failed, so that the next document gets a sound one. One that was forgotten before leaves its successor alone. */
export function dropPdfium(engine: Pdfium): void {
  if (engine !== current) return
  loading = undefined
  current = undefined
}

async function load(): Promise<Pdfium> {
  const {init} = await import('@embedpdf/pdfium')
  const before = new Set(Object.getOwnPropertyNames(globalThis))
  const api = await init({printErr: () => undefined})
  dropGlobals(before)
  api.PDFiumExt_Init()
  limitMemory((api.pdfium as unknown as Memory).wasmExports.memory)
  current = toPdfium(api, api.pdfium as unknown as Memory)
  return current
}

/**
 * Takes away what the engine's debugging aids put beside the globals `before`, getters that complain: they would keep the memory of an
 * engine that was let go. They are written alike; others that appeared meanwhile are the host's.
 */
function dropGlobals(before: ReadonlySet<string>) {
  const known = getterOf(knownGetter)
  if (!known) return
  const source = String(known)
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    // To look at a global of the platform's would load it.
    const get = before.has(name) ? undefined : getterOf(name)
    if (get && String(get) === source) Reflect.deleteProperty(globalThis, name)
  }
}

function getterOf(name: string) {
  return Object.getOwnPropertyDescriptor(globalThis, name)?.get
}

/** Lets the engine's memory grow up to the limit; what needs more fails, and ends the engine. */
function limitMemory(memory: WebAssembly.Memory) {
  memory.grow = delta => {
    const size = memory.buffer.byteLength + delta * pageSize
    if (size > memoryLimit) throw new RangeError(`Expected at most \`${memoryLimit}\` bytes, not \`${size}\``)
    return WebAssembly.Memory.prototype.grow.call(memory, delta)
  }
}

const wide = new TextDecoder('utf-16le')
const narrow = new TextDecoder('utf-8')

// The views of the memory are replaced when it grows: the old ones are empty then.
function toPdfium(api: WrappedPdfiumModule, memory: Memory): Pdfium {
  const {wasmExports: exports} = memory
  const {malloc, free} = exports
  const sizeAtFirst = exports.memory.buffer.byteLength
  const scratch = malloc(scratchSize)
  let {HEAPF32: floats, HEAPF64: doubles} = memory
  const engine: Pdfium = {
    exports,
    memory: () => ({floats: memory.HEAPF32, integers: memory.HEAPU32}),
    api,
    scratch,
    floats() {
      if (floats.length === 0) floats = memory.HEAPF32
      return floats
    },
    doubles() {
      if (doubles.length === 0) doubles = memory.HEAPF64
      return doubles
    },
    float: offset => engine.floats()[(scratch + offset) >> 2] ?? 0,
    double: offset => engine.doubles()[(scratch + offset) >> 3] ?? 0,
    int: offset => memory.HEAPU32[(scratch + offset) >> 2] ?? 0,
    store(bytes) {
      const pointer = malloc(bytes.length)
      if (pointer === 0) throw new RangeError(`Expected memory for \`${bytes.length}\` bytes`)
      memory.HEAPU8.set(bytes, pointer)
      return pointer
    },
    free,
    hasGrown: () => exports.memory.buffer.byteLength > sizeAtFirst,
    load: (pointer, length) => memory.HEAPU8.slice(pointer, pointer + length),
    fill(call) {
      const length = call(0, 0)
      if (length <= 0 || length > fillLimit) return new Uint8Array()
      const pointer = malloc(length)
      const written = call(pointer, length)
      const bytes = engine.load(pointer, Math.min(length, written))
      free(pointer)
      return bytes
    },
    text: call => beforeNull(wide.decode(engine.fill(call))),
    narrowText: call => beforeNull(narrow.decode(engine.fill(call)))
  }
  return engine
}

function beforeNull(text: string): string {
  const end = text.indexOf('\0')
  return end < 0 ? text : text.slice(0, end)
}
