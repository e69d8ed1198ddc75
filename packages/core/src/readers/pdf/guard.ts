import type {State} from '../../state.ts'
import type {Origin} from '../../tree/types.ts'
import {judgeTextLayer} from '../text-layer/judge-text-layer.ts'
import type {PageContent} from './page-content.ts'

/** Characters of a text layer that its record shows. */
const shown = 80

/** Part of a page that its images must cover to be what is printed on it; a logo is less. */
const imageCover = 0.3

/**
 * Tells pages whose text may be published from others, which it reports: pages of images alone, and text layers that are not
 * what is printed. The characters of the latter go into a repair, and undoing it publishes them.
 */
export function createGuard(state: State): (page: PageContent) => boolean {
  return page => {
    if (page.text.trim() === '') {
      reportImages(page, state)
      return false
    }
    const fault = judgeTextLayer(page.text, {unmapped: unmappedShare(page)})
    if (!fault) return true
    const percent = Math.round(fault.share * 100)
    const origin: Origin = [{part: `page/${page.number}`, start: 0, end: page.text.length, ...boxOf(page)}]
    state.message(
      'unreadable-text',
      `Expected the text of page \`${page.number}\`, not ${fault.found} (\`${percent} %\`)`,
      origin
    )
    return !state.repair('unreadable-text', origin, toSample(page.text), '')
  }
}

function reportImages(page: PageContent, state: State) {
  const area = page.images.reduce((sum, {x0, y0, x1, y1}) => sum + Math.abs((x1 - x0) * (y1 - y0)), 0)
  if (area < page.width * page.height * imageCover) return
  state.message('needs-ocr', `Expected text on page \`${page.number}\`, not images alone: it needs OCR`, [
    {part: `page/${page.number}`, start: 0, end: page.text.length, ...boxOf(page)}
  ])
}

function boxOf({width, height}: PageContent) {
  return {x0: 0, y0: 0, x1: width, y1: height}
}

/** Share of characters that no font names. */
function unmappedShare({chars}: PageContent): number {
  const printed = chars.filter(char => !char.generated && char.text.trim() !== '')
  return printed.length === 0 ? 0 : printed.filter(char => char.unmapped).length / printed.length
}

function toSample(text: string): string {
  const line = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\p{Cc}/gu, '\uFFFD')
    .trim()
  return line.length > shown ? `${line.slice(0, shown)}…` : line
}
