import * as textUnits from '../../util/unit-at.ts'
import {toCharacterReference, toReferenceStart} from './character-reference.ts'

// Imports are looked up at each step of a loop, constants are not; see `CONTRIBUTING.md`.
const {unitAt} = textUnits

/** What a stretch of text is made of, in its order, each with its place in the source. */
export interface TextSink {
  /** Characters that are shown as they are. */
  onText(value: string, start: number, end: number): void
  /** A run of ASCII white space. */
  onSpace(start: number, end: number): void
  /** Other white space, or white space that a character reference stands for. */
  onBlank(value: string, start: number, end: number): void
}

/** Other white space: shown as it is, but nothing at the edge of a line. */
const blank = /[^\S\t\n\f\r ]+/y

/**
 * Words with single spaces between: text that needs no thought. A tag ends it, or it would be looked for to the end of the page; so does
 * its thousandth word, for each takes a little of the stack.
 */
const plain = /[^\s&<\0]+(?: [^\s&<\0]+){0,1000}/y

/**
 * Takes the text between two offsets of `source` apart, its character references decoded.
 *
 * @param options.raw Whether ampersands stand for themselves. Default: `false`.
 */
export function scanText(
  source: string,
  [start, end]: readonly [start: number, end: number],
  sink: TextSink,
  {raw = false}: {raw?: boolean} = {}
): void {
  const last = raw ? end : toReferenceStart(source, end)
  let index = raw ? start : toReferenceStart(source, start)
  while (index < last) {
    // Most texts are nothing but the space between two tags.
    const space = toSpaceEnd(source, index, last)
    if (space > index) {
      sink.onSpace(index, space)
      index = space
      continue
    }
    let next = toRunEnd(plain, source, index, last)
    // Where the text ends within the run, a space at its end waits for what follows.
    if (next === last && source[next - 1] === ' ' && next > index) next--
    if (next === index) index = scanOther(source, index, last, sink, raw)
    else {
      sink.onText(source.slice(index, next), index, next)
      index = next
    }
  }
}

/** The end of the run of ASCII white space at `index`, which is shown as one space; `index`, if there is none. */
function toSpaceEnd(source: string, index: number, end: number): number {
  let next = index
  while (next < end && isSpace(unitAt(source, next))) next++
  return next
}

function isSpace(unit: number): boolean {
  return unit === 0x20 || unit === 0x0a || unit === 0x09 || unit === 0x0d || unit === 0x0c
}

/** Takes other white space, a character reference, or a character that stands for itself; gives the offset after it. */
function scanOther(source: string, index: number, end: number, sink: TextSink, raw: boolean): number {
  const other = toRunEnd(blank, source, index, end)
  if (other > index) {
    sink.onBlank(source.slice(index, other), index, other)
    return other
  }
  const itself = source[index] ?? ''
  const reference = raw || itself !== '&' ? undefined : toCharacterReference(source, index)
  if (reference) {
    const {value} = reference
    if (/\S/.test(value)) sink.onText(value, index, reference.end)
    else sink.onBlank(value.replaceAll(/[\t\n\f\r]/g, ' '), index, reference.end)
    return reference.end
  }
  // A null character is dropped, as browsers do.
  if (itself !== '\0') sink.onText(itself, index, index + 1)
  return index + 1
}

/** The end of the run of `pattern` at `index`; `index`, if there is none. */
function toRunEnd(pattern: RegExp, source: string, index: number, end: number): number {
  pattern.lastIndex = index
  return pattern.test(source) ? Math.min(pattern.lastIndex, end) : index
}
