import type {Reader} from '../reader.ts'
import {xmlCharset} from '../xml/decode-xml.ts'
import {rootOf} from '../xml/root-of.ts'
import {names} from './names.ts'

/** XML that agencies and press offices have made for themselves: told by elements that are named for a headline and a text. */
export const newsXml: Reader = {
  name: 'news-xml',
  mediaTypes: ['application/xml'],
  extensions: ['.xml'],
  structured: true,
  declaredCharset: xmlCharset,
  sniff({text}) {
    if (!rootOf(text) || !/^\s*<\?xml|\sxmlns/.test(text)) return 0
    return mentions(text, names.headline) && mentions(text, names.body) ? 0.6 : 0
  },
  read: async (input, state) => (await import('./read-news-xml.ts')).readNewsXml(input, state)
}

function mentions(text: string, words: ReadonlyArray<string>): boolean {
  return new RegExp(`<(?:[\\w-]+:)?(?:${words.join('|')})[\\s/>]`, 'i').test(text)
}
