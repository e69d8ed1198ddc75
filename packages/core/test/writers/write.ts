import type {Result} from '../../src/result.ts'
import type {Root} from '../../src/tree/types.ts'

/** A result around a tree, which is frozen: a writer must not touch it. */
export function toResult(tree: Root | undefined, url?: string): Result {
  const result: Result = {
    schemaVersion: 1,
    generator: {name: '@dateline/core', version: '0.0.0'},
    source: {
      sha256: '0'.repeat(64),
      mediaType: 'text/plain',
      reader: 'text',
      name: 'release.txt',
      ...(url === undefined ? {} : {url}),
      size: 0,
      parts: []
    },
    ...(tree ? {tree} : {}),
    repairs: [],
    messages: []
  }
  return freeze(result)
}

function freeze<T>(value: T): T {
  if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
    Object.freeze(value)
    for (const child of Object.values(value)) freeze(child)
  }
  return value
}
