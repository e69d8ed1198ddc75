import type {BlockExplanation} from '@dateline/core'
import {useQuery} from '@tanstack/react-query'
import {ask} from '../parsing/client.ts'
import type {DeskSource} from './source.ts'

/** Why each block of a document has its role, by the block's id; asked for when the first block is chosen. */
export function useExplanation({key, bytes, settings, undone}: DeskSource, wanted: boolean) {
  return useQuery({
    queryKey: ['explanation', key, [...undone].sort(), settings.ocr === true],
    queryFn: async ({signal}): Promise<ReadonlyMap<string, BlockExplanation>> => {
      const {result} = await ask({kind: 'parse', bytes, settings: {...settings, undone, explain: true}}, signal)
      return new Map(result.explanation?.blocks.map(block => [block.id, block]))
    },
    enabled: wanted,
    staleTime: Number.POSITIVE_INFINITY
  })
}
