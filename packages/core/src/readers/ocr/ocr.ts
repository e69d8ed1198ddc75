/** A picture in 256 grays, row by row from the top left. */
export interface GrayImage {
  readonly width: number
  readonly height: number
  readonly pixels: Uint8Array
}

/** A box in pixels from the top left of a picture. */
interface PixelBox {
  readonly x0: number
  readonly y0: number
  readonly x1: number
  readonly y1: number
}

/** A word that was read off a picture. */
export interface OcrWord extends PixelBox {
  readonly text: string
  /** How sure it is, from 0 to 1. */
  readonly confidence: number
}

/** Words on one line, in the order of reading. */
export interface OcrLine {
  readonly words: ReadonlyArray<OcrWord>
  /** Pixels from the top of the picture to the baseline, in the middle of the line. */
  readonly baseline: number
  /** Pixels from where its tallest letters would begin to where its deepest would end, whether it has such or not. */
  readonly height: number
  /** How much of that is below the baseline. */
  readonly depth: number
}

/** Where the files of the engine are, where it cannot find them itself: addresses, or paths in Node. */
export interface OcrPaths {
  /** The script of its worker. */
  readonly worker?: string
  /** Folder of its WebAssembly. */
  readonly core?: string
  /** Folder of `<language>.traineddata.gz`. */
  readonly data?: string
}

/** Options of OCR. */
export interface OcrOptions {
  /** Languages by their names in Tesseract. Default: `['eng']`, the one whose data comes with the package. */
  readonly languages?: ReadonlyArray<string>
  /** Default: those of the packages, which Node finds; a browser has to be told. */
  readonly paths?: OcrPaths
}

/** An engine that reads pictures, in a worker of its own. */
export interface Ocr {
  /**
   * Reads a picture.
   *
   * @throws The reason of `signal`, if that is aborted.
   */
  recognize(image: GrayImage, signal: AbortSignal): Promise<OcrLine[]>
  close(): Promise<void>
}
