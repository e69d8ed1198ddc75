import type {PDFDocumentProxy, RenderTask} from 'pdfjs-dist'

/** Pixels of a canvas above which it is painted coarser: a phone gives no more. */
const mostPixels = 16_000_000

/** Pixels of the canvas for one of the screen; more is not seen. */
const finest = 2

/**
 * Paints a page into a canvas that has `width` pixels of the screen.
 *
 * @returns What stops it.
 */
export function paintPage(
  document: PDFDocumentProxy,
  number: number,
  canvas: HTMLCanvasElement,
  width: number
): () => void {
  let task: RenderTask | undefined
  let stopped = false
  const paint = async () => {
    const page = await document.getPage(number)
    if (stopped) return
    const usual = page.getViewport({scale: 1})
    const wanted = (width / usual.width) * Math.min(finest, devicePixelRatio)
    const most = Math.sqrt(mostPixels / (usual.width * usual.height))
    const viewport = page.getViewport({scale: Math.min(wanted, most)})
    // Painted apart, so that the old picture stays until the new one is there.
    const picture = new OffscreenCanvas(Math.ceil(viewport.width), Math.ceil(viewport.height))
    const context = picture.getContext('2d') as unknown as CanvasRenderingContext2D
    task = page.render({canvas: null, canvasContext: context, viewport})
    await task.promise
    canvas.width = picture.width
    canvas.height = picture.height
    canvas.getContext('2d')?.drawImage(picture, 0, 0)
    canvas.dataset['painted'] = 'true'
  }
  // A page that cannot be painted stays white; one that is no longer asked for ends with an error too.
  paint().catch(() => undefined)
  return () => {
    stopped = true
    task?.cancel()
  }
}
