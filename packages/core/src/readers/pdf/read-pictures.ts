import type {State} from '../../state.ts'
import {dotsPerInch, openOcr} from '../ocr/open-ocr.ts'
import type {Ocr, OcrLine} from '../ocr/ocr.ts'
import {judgeTextLayer} from '../text-layer/judge-text-layer.ts'
import type {PdfDocument} from './engine/open-document.ts'
import type {PageContent} from './page-content.ts'
import {toOcrPage} from './to-ocr-page.ts'

/** Pixels of a page's picture: A3 at the usual resolution. What is larger is painted coarser. */
const mostPixels = 18_000_000

/** Points of an inch. */
const pointsPerInch = 72

/** Mean certainty below which what was read is noise: a language or a hand that the engine does not know. */
const leastSure = 0.6

/** Reads pages off their pictures. */
export interface PictureReader {
  /**
   * The page with what could be read; nothing where that was little, which is reported.
   *
   * @param milliseconds Time that it may take.
   * @throws {DOMException} `TimeoutError`, if that is over; the reason of `options.signal`, if that is aborted.
   */
  read(page: PageContent, milliseconds: number): Promise<PageContent | undefined>
  close(): Promise<void>
}

/** A reader of pictures that starts its engine with the first page that needs it. */
export function createPictureReader(document: PdfDocument, state: State): PictureReader {
  const {ocr, signal} = state.options
  let engine: Promise<Ocr> | undefined
  return {
    async read(page, milliseconds) {
      const over = AbortSignal.timeout(Math.ceil(milliseconds))
      const scale = toScale(page)
      const image = document.paint(page.number, Math.round(page.width * scale), Math.round(page.height * scale))
      if (!image) return report(page, state, 'its picture could not be painted')
      engine ??= openOcr(typeof ocr === 'object' ? ocr : {})
      const lines = await (await engine).recognize(image, signal ? AbortSignal.any([signal, over]) : over)
      const read = toOcrPage(page, lines, scale)
      const sure = toCertainty(lines)
      if (read.text === '') return report(page, state, 'no words were found')
      const fault = judgeTextLayer(read.text)
      if (fault) return report(page, state, `found ${fault.found}`)
      if (sure < leastSure) return report(page, state, `only \`${toPercent(sure)}\` sure`)
      state.addPart({name: read.part, mediaType: 'text/plain'}, read.text)
      state.message('read-by-ocr', `Read page \`${page.number}\` by OCR, \`${toPercent(sure)}\` sure`, [
        {part: read.part, start: 0, end: read.text.length, x0: 0, y0: 0, x1: page.width, y1: page.height}
      ])
      return read
    },
    close: async () => (await engine)?.close()
  }
}

/** Pixels of a point: as many as are read best, but no more than there may be. */
function toScale({width, height}: PageContent): number {
  return Math.min(dotsPerInch / pointsPerInch, Math.sqrt(mostPixels / (width * height)))
}

function report({number, part, width, height}: PageContent, state: State, why: string): undefined {
  state.message('unreadable-picture', `Expected text in the picture of page \`${number}\`, but ${why}`, [
    {part, start: 0, end: 0, x0: 0, y0: 0, x1: width, y1: height}
  ])
}

/** The mean over all words, by their length. */
function toCertainty(lines: ReadonlyArray<OcrLine>): number {
  const words = lines.flatMap(line => line.words)
  const letters = words.reduce((sum, word) => sum + word.text.length, 0)
  return letters === 0 ? 0 : words.reduce((sum, word) => sum + word.confidence * word.text.length, 0) / letters
}

function toPercent(share: number): string {
  return `${Math.round(share * 100)}%`
}
