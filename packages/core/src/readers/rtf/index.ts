import type {Reader} from '../reader.ts'

/** Rich Text Format (1.9.1), as word processors, newsrooms and mail programs write it: each word in the file's own text. */
export const rtf: Reader = {
  name: 'rtf',
  mediaTypes: ['application/rtf', 'text/rtf', 'text/richtext'],
  extensions: ['.rtf'],
  binary: true,
  sniff: ({text}) => (/^\uFEFF?\s*\{\\rtf/.test(text) ? 1 : 0),
  async read(input, state) {
    const {fromRtf} = await import('./from-rtf.ts')
    return fromRtf(input.bytes, state)
  }
}
