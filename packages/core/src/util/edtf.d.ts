/** What we use of `edtf`, which comes without types. */
declare module 'edtf' {
  /** @throws {Error} If `value` is no EDTF string. */
  export function parse(value: string): unknown
}
