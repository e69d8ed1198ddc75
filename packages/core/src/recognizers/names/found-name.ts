/** A name in a text, with its place. */
export interface FoundName {
  value: string
  /** UTF-16 offset. */
  index: number
}
