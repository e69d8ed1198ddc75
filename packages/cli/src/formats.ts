/** What can be written, with the extension of its files. */
export const formats = {record: '.json', tree: '.json', markdown: '.md', html: '.html', text: '.txt'} as const

/** Name of a writer. */
export type Format = keyof typeof formats
