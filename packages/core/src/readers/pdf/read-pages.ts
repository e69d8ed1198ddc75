import {ocrPatience} from '../../options.ts'
import type {State} from '../../state.ts'
import type {Origin} from '../../tree/types.ts'
import type {PdfDocument} from './engine/open-document.ts'
import {isEngineFault} from './engine/is-engine-fault.ts'
import {createGuard} from './guard.ts'
import type {PageContent} from './page-content.ts'
import {createPictureReader} from './read-pictures.ts'
import {toPageRanges} from './to-page-ranges.ts'

/** Why reading ends before the last page: what was expected of the file. */
class EndOfReading extends Error {}

/**
 * Reads the pages of an open file one by one, as they are asked for, and adds a part for each.
 *
 * What cannot be read is reported and passed over: damaged pages, pictures, text layers that are not what is printed; with OCR,
 * pictures are read. Where a limit is reached or the engine breaks down, the pages so far are what there is.
 *
 * @throws The reason of `options.signal`, if that is aborted.
 */
export async function* readPages(document: PdfDocument, state: State): AsyncGenerator<PageContent> {
  const {limits, options} = state
  const toReadable = createSelector(document, state)
  const time = limits.readingTime * (options.ocr ? ocrPatience : 1)
  const end = performance.now() + time
  let read = 0
  let readable = 0
  try {
    for (let number = 1; number <= document.pageCount; number++, read++) {
      options.signal?.throwIfAborted()
      if (number > limits.pages) throw new EndOfReading(`Expected at most \`${limits.pages}\` pages`)
      const left = end - performance.now()
      if (left <= 0) throw new EndOfReading(`Expected pages that take at most \`${time}\` ms`)
      const page = readPage(document, number, state)
      const content = page && (await toReadable.page(page, left))
      if (!content) continue
      readable++
      yield content
    }
  } catch (error) {
    if (!(error instanceof EndOfReading)) throw error
    const pages = read === 0 ? 'no page' : `pages \`1-${read}\` of \`${document.pageCount}\``
    state.message('partly-read', `${error.message}; read ${pages}`)
  } finally {
    await toReadable.close()
  }
  // With files in it, it is a container, which says nothing itself.
  const isAll = read === document.pageCount && document.attachments.length === 0
  if (readable === 0 && isAll) reportNone(toReadable.withheld, options.ocr, state)
}

/** Says why there is no text, where it is not that nothing is printed; OCR has said by page what it could not read. */
function reportNone({unreadable, picture}: Withheld, ocr: State['options']['ocr'], state: State) {
  if (ocr || unreadable + picture === 0) return
  const reasons = [
    ...(unreadable > 0 ? [`\`${unreadable}\` with a text layer that is not what is printed`] : []),
    ...(picture > 0 ? [`\`${picture}\` of images alone`] : [])
  ]
  state.message('empty-input', `Expected text that can be read, not pages that need OCR: ${reasons.join(', ')}`)
}

/** How many pages did not pass. */
interface Withheld {
  unreadable: number
  picture: number
}

/** Lets pages pass whose text can be read, and with OCR the text of the others' pictures. */
function createSelector(document: PdfDocument, state: State) {
  const guard = createGuard(state)
  const unread: Array<{number: number; span: Origin[number]}> = []
  const pictures = state.options.ocr ? createPictureReader(document, state) : undefined
  const withheld: Withheld = {unreadable: 0, picture: 0}
  return {
    withheld,
    async page(page: PageContent, milliseconds: number): Promise<PageContent | undefined> {
      const verdict = guard(page)
      if (verdict === 'readable') return page
      if (verdict === 'blank') return undefined
      withheld[verdict]++
      if (pictures) return readPicture(() => pictures.read(page, milliseconds))
      if (verdict === 'picture') unread.push({number: page.number, span: spanOf(page)})
      return undefined
    },
    async close() {
      if (unread.length > 0) reportPictures(unread, state)
      await pictures?.close()
    }
  }
}

/** Where all of a page is. */
function spanOf({part, text, width, height}: PageContent): Origin[number] {
  return {part, start: 0, end: text.length, x0: 0, y0: 0, x1: width, y1: height}
}

/** One message for all pages that are pictures: a scan of a thousand pages has one fault, not a thousand. */
function reportPictures(pages: ReadonlyArray<{number: number; span: Origin[number]}>, state: State) {
  const numbers = pages.map(page => page.number)
  const where = pages.length === 1 ? `page \`${numbers[0]}\`` : `pages \`${toPageRanges(numbers)}\``
  const need = pages.length === 1 ? 'it needs OCR' : 'they need OCR'
  const origin = pages.map(page => page.span)
  state.message('needs-ocr', `Expected text on ${where}, not images alone: ${need}`, origin)
}

/** The text of a picture, in time. */
async function readPicture(read: () => Promise<PageContent | undefined>): Promise<PageContent | undefined> {
  try {
    return await read()
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError')
      throw new EndOfReading('Expected OCR to end in time')
    throw error
  }
}

/** The content of a page, if it is sound; the engine may give up by a fault that no call survives. */
function readPage(document: PdfDocument, number: number, state: State): PageContent | undefined {
  try {
    const page = document.page(number)
    if (page) state.addPart({name: page.part, mediaType: 'text/plain'}, page.text)
    if (page?.oversized) {
      const reason = `Expected page \`${number}\` to be no larger than paper: it was cut`
      state.message('oversized-page', reason, [spanOf(page)])
    }
    if (!page) state.message('unreadable-page', `Expected the content of page \`${number}\`, but it is damaged`)
    return page
  } catch (error) {
    if (!isEngineFault(error)) throw error
    document.drop()
    throw new EndOfReading('Expected pages that do not break the engine')
  }
}
