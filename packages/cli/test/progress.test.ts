import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest'
import {createProgress, toBar} from '../src/progress.ts'

function createStream(isTTY: boolean) {
  const written: string[] = []
  return {isTTY, written, write: (text: string) => written.push(text) > 0}
}

describe('createProgress', () => {
  beforeEach(() => vi.stubEnv('TERM', 'xterm'))
  afterEach(() => vi.unstubAllEnvs())

  it('should draw on a terminal, and leave nothing behind', () => {
    const stream = createStream(true)
    const progress = createProgress(stream, 2)
    progress.advance()
    progress.print('dateline: a.txt: no')
    progress.end()
    expect(stream.written).toEqual([
      expect.stringMatching(/█░* 1\/2, /),
      '\r\u001b[Kdateline: a.txt: no\n',
      expect.stringMatching(/█░* 1\/2, /),
      '\r\u001b[K'
    ])
  })

  it('should draw nothing elsewhere', () => {
    const stream = createStream(false)
    const progress = createProgress(stream, 2)
    progress.advance()
    progress.print('dateline: a.txt: no')
    progress.end()
    expect(stream.written).toEqual(['dateline: a.txt: no\n'])
  })

  it('should draw nothing on a terminal that cannot go back on a line', () => {
    vi.stubEnv('TERM', 'dumb')
    const stream = createStream(true)
    createProgress(stream, 2).advance()
    expect(stream.written).toEqual([])
  })

  it('should draw nothing for a single document', () => {
    const stream = createStream(true)
    const progress = createProgress(stream, 1)
    progress.advance()
    progress.end()
    expect(stream.written).toEqual([])
  })
})

describe('toBar', () => {
  it('should tell how far the work is', () => {
    expect(toBar(51, 102, 3000)).toBe('████████████░░░░░░░░░░░░ 51/102, 17 a second, 0:03 left')
  })

  it('should count where the total is not known', () => {
    expect(toBar(51, undefined, 3000)).toBe('51 documents, 17 a second')
  })
})
