import {writers} from '@dateline/core'
import {expect, it} from 'vitest'
import {formats} from '../src/formats.ts'

it('should offer every writer of core, in its order', () => {
  expect(Object.entries(formats)).toEqual(
    writers.map(({name, extension, mediaType}) => [name, {extension, isJson: mediaType === 'application/json'}])
  )
})
