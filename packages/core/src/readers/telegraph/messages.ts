/** A stretch of a text. */
export interface Stretch {
  start: number
  end: number
}

/** One transmission: what the control characters SOH, STX, ETX and EOT (ISO 646) part it into. */
export interface Transmission extends Stretch {
  header: Stretch
  text: Stretch
  trailer: Stretch
}

const [soh, stx, etx, eot] = ['\x01', '\x02', '\x03', '\x04'] as const

/** The transmissions in a text; one that lost its control characters on the way is all text. */
export function toTransmissions(text: string): Transmission[] {
  const starts: number[] = []
  for (let at = text.indexOf(soh); at >= 0; at = text.indexOf(soh, at + 1)) starts.push(at)
  if (starts.length === 0) starts.push(0)
  return starts.map((start, index) => {
    const next = starts[index + 1] ?? text.length
    const end = text.indexOf(eot, start)
    return toTransmission(text, index === 0 ? 0 : start, end < 0 || end >= next ? next : end + 1)
  })
}

function toTransmission(text: string, start: number, end: number): Transmission {
  const inside = text.slice(start, end)
  const opened = inside.indexOf(stx)
  const from = opened < 0 ? lineEnd(inside) : opened
  const closed = inside.indexOf(etx, from)
  const to = closed < 0 ? inside.length : closed
  return {
    start,
    end,
    header: {start, end: start + from},
    text: {start: start + from, end: start + to},
    trailer: {start: start + to, end}
  }
}

/** Without STX, the header is the first line, if SOH opens it. */
function lineEnd(inside: string): number {
  if (!inside.includes(soh)) return 0
  const at = /\r\n?|\n/.exec(inside.slice(inside.indexOf(soh)))
  return at ? inside.indexOf(soh) + at.index + at[0].length : inside.length
}
