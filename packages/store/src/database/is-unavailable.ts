/** What connecting says to a server that is not there, what a connection says that breaks, and Postgres when it stops or starts. */
const codes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
  '57P01',
  '57P02',
  '57P03'
])

/** The same from the driver, which has no code for it. */
const words =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/

/** Whether `error` says that the database is not there, at least not now. */
export function isUnavailable(error: unknown): boolean {
  if (!(error instanceof Error)) return false
  if (words.test(error.message)) return true
  // A file that is not there is an `ENOENT` as well.
  const connecting = !('syscall' in error) || error.syscall !== 'open'
  return 'code' in error && typeof error.code === 'string' && codes.has(error.code) && connecting
}
