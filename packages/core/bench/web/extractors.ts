import type {KnownPage} from '../../learn/furniture/pages.ts'
import {extract} from './extract.ts'
import {peers} from './peers.ts'
import type {Extract} from './score.ts'

/** What makes of a page what is to be scored. */
export type Extractor = (page: KnownPage) => Promise<Extract>

/** Those that are compared. */
export const extractors: Readonly<Record<string, Extractor>> = {
  Dateline: page => extract(page),
  ...Object.fromEntries(Object.entries(peers).map(([name, peer]) => [name, toExtractor(peer)]))
}

function toExtractor(peer: (typeof peers)[string]): Extractor {
  return async ({bytes, truth}) => peer(new TextDecoder().decode(bytes), truth.url)
}
