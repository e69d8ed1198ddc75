/**
 * What can be written: the extension of its files, and whether its text is JSON.
 *
 * A copy of what core's writers say of themselves, held to them by a test: to load them only to read a command line
 * would double the time to start, since the threads that write load them as well.
 */
export const formats = {
  record: {extension: '.json', isJson: true},
  tree: {extension: '.json', isJson: true},
  markdown: {extension: '.md', isJson: false},
  html: {extension: '.html', isJson: false},
  text: {extension: '.txt', isJson: false}
} as const

/** Name of a writer. */
export type Format = keyof typeof formats

/** What can be printed: what writers give, and the explanation. */
export const outputs = {...formats, explanation: {extension: '.txt', isJson: false}} as const

/** Name of a writer, or `explanation`. */
export type Output = keyof typeof outputs
