/** The command line makes no sense; the message is one sentence that helps. */
export class UsageError extends Error {
  override readonly name = 'UsageError' as const
}
