import type {ParsedDocument} from '@dateline/core'
import {openAll} from '@dateline/core'
import {describe, expect, it} from 'vitest'
import {toShown} from '../src/parsing/to-shown.ts'
import {textOfPart, toShownOffset, toShownOrigin, toSourcePlace} from '../src/reading/model/shown-place.ts'

const mail = [
  'From: a@port.example',
  'Subject: Harbor',
  'MIME-Version: 1.0',
  'Content-Type: multipart/mixed; boundary=b',
  '',
  '--b',
  '',
  'The harbor opens.',
  '--b',
  'Content-Type: text/html',
  '',
  '<p>The ferry sails.</p>',
  '--b--'
].join('\r\n')

describe('a source of several parts', async () => {
  const shown = toShown((await openAll(mail).next()).value as ParsedDocument)

  it('should be shown part after part', () => {
    expect(shown.text).toBe('The harbor opens.\n\n<p>The ferry sails.</p>')
    expect(shown.parts.map(({name}) => name)).toEqual(['1', '2'])
  })

  it('should be found from a place and back', () => {
    const place = {part: '2', offset: 7}
    const offset = toShownOffset(shown.parts, place) ?? 0
    expect(shown.text.slice(offset)).toBe('ferry sails.</p>')
    expect(toSourcePlace(shown.parts, offset)).toEqual(place)
    expect(toShownOffset(shown.parts, {part: '3', offset: 0})).toBeUndefined()
  })

  it('should be lit where an origin is', () => {
    const [span] = toShownOrigin(shown.parts, [{part: '2', start: 3, end: 19}])
    expect(shown.text.slice(span?.start, span?.end)).toBe('The ferry sails.')
    expect(toShownOrigin(shown.parts, [{part: '', start: 0, end: 1}])).toEqual([])
    expect(textOfPart(shown, '1')).toBe('The harbor opens.')
  })
})
