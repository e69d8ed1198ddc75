import {resolve} from 'node:path'
import {type KnownPage, pagesIn} from '../../learn/furniture/pages.ts'
import {fixturePages} from './fixture-pages.ts'

/** The pages below `folders`; without any, the project's own. */
export function pagesOf(folders: ReadonlyArray<string>): KnownPage[] {
  return folders.length > 0 ? folders.flatMap(folder => pagesIn(resolve(folder))) : fixturePages()
}

/** Every so manieth of `pages`. */
export function everyOf(pages: ReadonlyArray<KnownPage>, every: number): KnownPage[] {
  return pages.filter((_, index) => index % every === 0)
}
