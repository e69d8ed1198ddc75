/** Whether `error` came from inside of the engine: a trap of WebAssembly, or memory that it did not get. */
export function isEngineFault(error: unknown): boolean {
  return error instanceof WebAssembly.RuntimeError || error instanceof RangeError
}
