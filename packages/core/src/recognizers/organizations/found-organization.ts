/** The name of an organization in a text, with its place. */
export interface FoundOrganization {
  value: string
  /** UTF-16 offset. */
  index: number
  /** Whether a word of it says that it is one ("Ministry", "Inc."); else it is a run of words with capitals. */
  named: boolean
}
