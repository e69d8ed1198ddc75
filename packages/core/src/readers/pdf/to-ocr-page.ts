import type {OcrLine, OcrWord} from '../ocr/ocr.ts'
import type {Char, PageContent, Style} from './page-content.ts'
import {plainStyle} from './plain-style.ts'

/** Sizes of two lines that are within this factor of each other are one size, measured with some error. */
const sameSize = 1.15

/** A page whose text was read off its picture: a part of its own, in the place of the text that it had. */
export function toOcrPage(page: PageContent, lines: ReadonlyArray<OcrLine>, pixelsPerPoint: number): PageContent {
  const styles = toStyles(lines.map(line => line.height / pixelsPerPoint))
  const chars: Char[] = []
  let text = ''
  for (const [place, line] of lines.entries()) {
    const style = styles[place] ?? plainStyle
    for (const word of line.words) {
      const gap = text === '' ? '' : word === line.words[0] ? '\n' : ' '
      if (gap !== '') chars.push(toGap(text.length, gap, style))
      text += gap
      chars.push(...toChars(word, line, {start: text.length, style, pixelsPerPoint}))
      text += word.text
    }
  }
  // Tags name characters of the old text.
  return {...page, part: `${page.part}/ocr`, text, chars, tags: []}
}

/** The look of each line; sizes that differ no more than errors do are one. */
function toStyles(sizes: ReadonlyArray<number>): Style[] {
  const groups: number[][] = []
  for (const size of sizes.toSorted((a, b) => a - b)) {
    const open = groups.at(-1)
    if (open?.[0] !== undefined && size <= open[0] * sameSize) open.push(size)
    else groups.push([size])
  }
  const styles = groups.map(group => ({...plainStyle, size: Math.round((group[group.length >> 1] ?? 0) * 10) / 10}))
  return sizes.map(size => styles[groups.findIndex(group => group.includes(size))] ?? plainStyle)
}

function toGap(start: number, text: string, style: Style): Char {
  const empty = {x0: 0, y0: 0, x1: 0, y1: 0}
  return {
    ...empty,
    text,
    start,
    baseline: 0,
    style,
    generated: true,
    hyphen: false,
    raised: false,
    unmapped: false,
    mark: -1
  }
}

/** The characters of a word, each with its share of the word's width and the room of its line. */
function toChars(
  word: OcrWord,
  line: OcrLine,
  {start, style, pixelsPerPoint}: {start: number; style: Style; pixelsPerPoint: number}
): Char[] {
  const letters = Array.from(word.text)
  const width = (word.x1 - word.x0) / letters.length
  let at = start
  return letters.map((text, place) => {
    const char: Char = {
      x0: (word.x0 + place * width) / pixelsPerPoint,
      y0: (line.baseline + line.depth - line.height) / pixelsPerPoint,
      x1: (word.x0 + (place + 1) * width) / pixelsPerPoint,
      y1: (line.baseline + line.depth) / pixelsPerPoint,
      text,
      start: at,
      baseline: line.baseline / pixelsPerPoint,
      style,
      generated: false,
      hyphen: false,
      raised: false,
      unmapped: false,
      mark: -1,
      confidence: word.confidence
    }
    at += text.length
    return char
  })
}
