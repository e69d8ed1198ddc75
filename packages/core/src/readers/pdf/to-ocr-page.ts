import type {OcrLine, OcrWord} from '../ocr/ocr.ts'
import {charFlags, Chars} from './chars.ts'
import type {PageContent, Style} from './page-content.ts'
import {plainStyle} from './plain-style.ts'

/** Sizes of two lines that are within this factor of each other are one size, measured with some error. */
const sameSize = 1.15

/** A page whose text was read off its picture: a part of its own, in the place of the text that it had. */
export function toOcrPage(page: PageContent, lines: ReadonlyArray<OcrLine>, pixelsPerPoint: number): PageContent {
  const styles = toStyles(lines.map(line => line.height / pixelsPerPoint))
  const chars = new Chars()
  // Behind each word there may be a space.
  chars.clear(lines.flatMap(line => line.words).reduce((sum, {text}) => sum + text.length + 1, 0))
  for (const [place, line] of lines.entries()) {
    const style = styles[place] ?? plainStyle
    for (const word of line.words) {
      if (chars.length > 0) addGap(chars, word === line.words[0] ? '\n' : ' ', style)
      addWord(chars, word, line, {style, pixelsPerPoint})
    }
  }
  // Tags name characters of the old text.
  return {...page, part: `${page.part}/ocr`, text: chars.toText(), chars, tags: []}
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

function addGap(chars: Chars, text: string, style: Style) {
  chars.add(text.charCodeAt(0), {style, baseline: 0, mark: -1}, [0, 0, 0, 0], charFlags.generated)
}

/** The characters of a word, each with its share of the word's width and the room of its line. */
function addWord(
  chars: Chars,
  word: OcrWord,
  line: OcrLine,
  {style, pixelsPerPoint}: {style: Style; pixelsPerPoint: number}
) {
  const letters = Array.from(word.text)
  const width = (word.x1 - word.x0) / letters.length
  const object = {style, baseline: line.baseline / pixelsPerPoint, mark: -1, confidence: word.confidence}
  letters.forEach((letter, place) => {
    const box = [
      (word.x0 + place * width) / pixelsPerPoint,
      (line.baseline + line.depth - line.height) / pixelsPerPoint,
      (word.x0 + (place + 1) * width) / pixelsPerPoint,
      (line.baseline + line.depth) / pixelsPerPoint
    ]
    chars.add(letter.codePointAt(0) ?? 0, object, box)
  })
}
