import {foldKey} from '../json/members.ts'
import {isNews} from './item-keys.ts'
import type {Reader} from '../reader.ts'

/** ninjs 1 to 3, the news in JSON of the IPTC, with the dialects of those who write it. */
export const ninjs: Reader = {
  name: 'ninjs',
  mediaTypes: ['application/vnd.iptc.ninjs+json', 'application/ninjs+json'],
  extensions: ['.ninjs', '.json'],
  structured: true,
  sniff({text}) {
    if (!/^\s*[{[]/.test(text)) return 0
    const keys = new Set([...text.matchAll(/"([\w-]{2,20})"\s*:/g)].map(([, key = '']) => foldKey(key)))
    return isNews(keys) ? 0.85 : 0
  },
  read: async (input, state) => (await import('./read-ninjs.ts')).readNinjs(input, state)
}
