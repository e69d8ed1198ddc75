/** Where the bytes of documents are kept, by their SHA-256 (hexadecimal). */
export interface Originals {
  /** Keeps `bytes`; once this has resolved they are on disk, and were read back and found to be the same. */
  put(sha256: string, bytes: Uint8Array): Promise<void>
  /**
   * The bytes.
   *
   * @throws {Error} If they are not there, or are not what was put.
   */
  get(sha256: string): Promise<Uint8Array>
  /** Takes them away, if they are there. */
  delete(sha256: string): Promise<void>
}
