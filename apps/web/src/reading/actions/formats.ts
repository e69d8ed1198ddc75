/** A form that a document can be taken away in; `writer` is the name that core knows it by. */
export interface Format {
  readonly writer: string
  readonly title: string
  readonly about: string
  readonly extension: string
  readonly mediaType: string
}

/** The forms, the most asked for first. */
export const formats: ReadonlyArray<Format> = [
  {writer: 'markdown', title: 'Markdown', about: '.md', extension: '.md', mediaType: 'text/markdown'},
  {writer: 'html', title: 'HTML', about: '.html', extension: '.html', mediaType: 'text/html'},
  {writer: 'text', title: 'Plain text', about: '.txt', extension: '.txt', mediaType: 'text/plain'},
  {writer: 'record', title: 'Fields and blocks', about: '.json', extension: '.json', mediaType: 'application/json'},
  {
    writer: 'tree',
    title: 'All: tree and repairs',
    about: '.json',
    extension: '.tree.json',
    mediaType: 'application/json'
  }
]
