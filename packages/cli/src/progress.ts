import type {WriteStream} from 'node:tty'

/** A line on a terminal that tells how far the work is; it draws nothing elsewhere. */
export interface Progress {
  /** One more is done. */
  advance(): void
  /** Prints a line of text above. */
  print(line: string): void
  /** Takes the line away. */
  end(): void
}

/** Milliseconds between two drawings. */
const interval = 100

const cellsOfBar = 24

/** From the start of the line, and nothing to its right. */
const clear = '\r\u001b[K'

/**
 * Shows progress on `stream`, if that is a terminal and there is more than one thing to do.
 *
 * @param total How many there are, where that is known.
 */
export function createProgress(stream: Pick<WriteStream, 'isTTY' | 'write'>, total?: number): Progress {
  const shown = stream.isTTY && total !== 1 && process.env['TERM'] !== 'dumb'
  const start = performance.now()
  let done = 0
  let drawn = -Infinity
  const draw = () => stream.write(clear + toBar(done, total, performance.now() - start))
  return {
    advance() {
      done++
      if (!shown || performance.now() - drawn < interval) return
      drawn = performance.now()
      draw()
    },
    print(line) {
      stream.write(`${shown ? clear : ''}${line}\n`)
      if (shown) draw()
    },
    end() {
      if (shown) stream.write(clear)
    }
  }
}

/**
 * What to show: `████████████░░░░░░░░░░░░ 51/102, 0:03 left`, or only the number where the total is not known.
 *
 * @param elapsed Milliseconds since the start.
 */
export function toBar(done: number, total: number | undefined, elapsed: number): string {
  const rate = `${Math.round((done / Math.max(elapsed, 1)) * 1000)} a second`
  if (total === undefined) return `${done} documents, ${rate}`
  const cells = Math.round((done / total) * cellsOfBar)
  const left = toClock(((total - done) * elapsed) / Math.max(done, 1))
  return `${'█'.repeat(cells)}${'░'.repeat(cellsOfBar - cells)} ${done}/${total}, ${rate}, ${left} left`
}

function toClock(milliseconds: number): string {
  const seconds = Math.ceil(milliseconds / 1000)
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`
}
