import {keepPreviousData, useQuery} from '@tanstack/react-query'
import {ask} from '../parsing/client.ts'
import {createDeskModel} from './model/desk-model.ts'
import type {DeskSource} from './source.ts'

/** Parses a document in the worker; while a repair is undone, the last reading stays. */
export function useReading({key, bytes, settings, undone}: DeskSource) {
  return useQuery({
    queryKey: ['reading', key, [...undone].sort(), settings.ocr === true],
    queryFn: async ({signal}) =>
      createDeskModel(await ask({kind: 'parse', bytes, settings: {...settings, undone}}, signal)),
    placeholderData: (previous, query) => (query?.queryKey[1] === key ? keepPreviousData(previous) : undefined),
    staleTime: Number.POSITIVE_INFINITY
  })
}
