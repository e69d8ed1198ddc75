import type {ImageLike, Page, Worker} from 'tesseract.js'
import type {GrayImage, Ocr, OcrLine, OcrOptions, OcrPaths} from './ocr.ts'

/** What pictures are made for: finer ones take longer and are read no better. */
export const dotsPerInch = 300

/** Page segmentation: find columns, blocks and lines, without looking for pages that stand on their head. */
const automatic = '3'

/** Starts an engine; it is large, and loaded here only. */
export async function openOcr({languages = ['eng'], paths}: OcrOptions): Promise<Ocr> {
  const {createWorker, OEM} = await loadTesseract()
  const {worker: workerPath, core: corePath, data: langPath} = paths ?? (await findData(languages[0] ?? 'eng'))
  const worker = await createWorker([...languages], OEM.LSTM_ONLY, {
    ...(workerPath === undefined ? {} : {workerPath, workerBlobURL: false}),
    ...(corePath === undefined ? {} : {corePath}),
    ...(langPath === undefined ? {} : {langPath}),
    gzip: true,
    // Nothing is kept on the reader's disk.
    cacheMethod: 'none'
  })
  await worker.setParameters({tessedit_pageseg_mode: automatic as never, user_defined_dpi: String(dotsPerInch)})
  return {
    recognize: (image, signal) => recognize(worker, image, signal),
    close: async () => void (await worker.terminate())
  }
}

/** What is CommonJS has its exports as a default, in Node and in bundlers. */
async function loadTesseract() {
  const {default: tesseract} = await import('tesseract.js')
  return tesseract
}

/** The data of a language in the package that brings it, with the smaller of its two models. Bundlers must not look for it. */
async function findData(language: string): Promise<OcrPaths> {
  const name = `@tesseract.js-data/${language}`
  const {default: data} = (await import(/* @vite-ignore */ name)) as {default: {langPath: string}}
  return {data: data.langPath.replace(/4\.0\.0$/, '4.0.0_best_int')}
}

/** Ends the worker where it is no longer waited for: recognizing does not stop by itself. */
async function recognize(worker: Worker, image: GrayImage, signal: AbortSignal): Promise<OcrLine[]> {
  signal.throwIfAborted()
  const {promise: aborted, reject} = Promise.withResolvers<never>()
  const abort = () => {
    void worker.terminate()
    reject(signal.reason as Error)
  }
  signal.addEventListener('abort', abort)
  try {
    const {data} = await Promise.race([worker.recognize(toPgm(image), {}, {text: false, blocks: true}), aborted])
    return toLines(data)
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

/** A picture as a file: the simplest format of grays. */
function toPgm({width, height, pixels}: GrayImage): ImageLike {
  const head = new TextEncoder().encode(`P5 ${width} ${height} 255\n`)
  const file = new Uint8Array(head.length + pixels.length)
  file.set(head)
  file.set(pixels, head.length)
  return file as ImageLike
}

function toLines({blocks}: Page): OcrLine[] {
  return (blocks ?? [])
    .flatMap(block => block.paragraphs.flatMap(paragraph => paragraph.lines))
    .map(({words, baseline, rowAttributes}) => ({
      words: words
        .filter(word => word.text.trim() !== '')
        .map(({text, confidence, bbox}) => ({text: text.trim(), confidence: confidence / 100, ...bbox})),
      baseline: (baseline.y0 + baseline.y1) / 2,
      height: rowAttributes.rowHeight,
      depth: rowAttributes.descenders
    }))
    .filter(line => line.words.length > 0)
}
