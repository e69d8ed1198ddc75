import {expect, it} from 'vitest'
import {joinBytes} from '../src/util/join-bytes.ts'

it('should put bytes one after the other, up to as many as are wanted', () => {
  const parts = [new Uint8Array([1, 2]), [3], new Uint8Array([4, 5])]
  expect([...joinBytes(parts)]).toEqual([1, 2, 3, 4, 5])
  expect([...joinBytes(parts, 4)]).toEqual([1, 2, 3, 4])
  expect([...joinBytes(parts, 9)]).toEqual([1, 2, 3, 4, 5])
  expect([...joinBytes(parts.slice(0, 1), 1)]).toEqual([1])
  expect([...joinBytes([])]).toEqual([])
})
