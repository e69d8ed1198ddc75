import type {Box} from '../box.ts'
import type {Line} from '../page-content.ts'
import {markerOf} from './marker.ts'
import {rightToLeft, toLine} from './to-lines.ts'

/** Distance in sizes between a marker and what it marks: as far as a tab. */
const furthest = 6

/**
 * Puts markers that stand alone before the lines that they mark. Some programs paint all markers of a list before or after its
 * texts, and set them a tab apart.
 */
export function attachMarkers(lines: ReadonlyArray<Line>): Line[] {
  const numbers = countingNumbers(lines)
  const markers = lines.filter(line => isMarker(line) || numbers.has(line))
  if (markers.length === 0) return [...lines]
  const marked = new Map<Line, Line>()
  const left = new Set(lines.filter(line => !markers.includes(line)))
  for (const marker of markers) {
    const line = nearest(marker, left)
    if (!line) continue
    left.delete(line)
    marked.set(line, marker)
  }
  const attached = new Set(marked.values())
  return lines
    .filter(line => !attached.has(line))
    .map(line => {
      const marker = marked.get(line)
      return marker ? toLine([...marker.words, ...line.words]) : line
    })
}

function isMarker({words, style}: Line): boolean {
  // Nearly all lines end here.
  if (words.length > longestMarker / 2) return false
  const text = words.map(word => word.text).join(' ')
  return style.rotation === 0 && text.length <= longestMarker && markerOf(text)?.length === text.length
}

/** Characters of a marker at most. */
const longestMarker = 6

/** Points by which numbers of paragraphs may stand further left or right. */
const aligned = 8

/** Bare numbers below each other that count up: those of paragraphs, in the margin. */
function countingNumbers(lines: ReadonlyArray<Line>): Set<Line> {
  const bare = lines.filter(({words}) => words.length === 1 && /^\d{1,3}$/.test(words[0]?.text ?? ''))
  return new Set(
    bare.filter((line, index) => bare.some((each, at) => at !== index && (isNext(each, line) || isNext(line, each))))
  )
}

function isNext(a: Line, b: Line): boolean {
  const counts = Number(b.words[0]?.text) === Number(a.words[0]?.text) + 1
  return counts && Math.abs(a.x0 - b.x0) <= aligned && b.baseline > a.baseline
}

/** The line on the row of a marker that begins behind it. */
function nearest(marker: Line, lines: Iterable<Line>): Line | undefined {
  let best: Line | undefined
  let least = marker.style.size * furthest
  for (const line of lines) {
    if (!isLevel(marker, line)) continue
    const mirrored = rightToLeft.test(line.words[0]?.text ?? '')
    const distance = mirrored ? marker.x0 - line.x1 : line.x0 - marker.x1
    if (distance > -marker.style.size * 0.3 && distance < least) {
      best = line
      least = distance
    }
  }
  return best
}

/** Whether two lines overlap in height by most of the lower one. */
function isLevel(a: Box, b: Box): boolean {
  const overlap = Math.min(a.y1, b.y1) - Math.max(a.y0, b.y0)
  return overlap > Math.min(a.y1 - a.y0, b.y1 - b.y0) * 0.5
}
