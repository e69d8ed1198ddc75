import type {Reader} from '../reader.ts'

/** The address by which a JSON Feed says that it is one. */
const version = /"version"\s*:\s*"https?:\\?\/\\?\/(?:www\.)?jsonfeed\.org\\?\/version/

/** JSON Feed 1 and 1.1: the first of its items, the others as documents of their own. */
export const jsonFeed: Reader = {
  name: 'json-feed',
  mediaTypes: ['application/feed+json'],
  extensions: ['.json'],
  structured: true,
  sniff: ({text}) => (/^\s*\{/.test(text) && version.test(text) ? 1 : /^\s*\{/.test(text) ? looseSign(text) : 0),
  read: async (input, state) => (await import('./read-json-feed.ts')).readJsonFeed(input, state)
}

/** `version` may stand behind the items, beyond the head. */
function looseSign(text: string): number {
  return /"items"\s*:\s*\[/.test(text) && /"content_(?:html|text)"\s*:/.test(text) ? 0.9 : 0
}
