import type {State} from '../../state.ts'
import type {Origin} from '../../tree/types.ts'
import {judgeTextLayer} from '../text-layer/judge-text-layer.ts'
import {charFlags} from './chars.ts'
import type {PageContent} from './page-content.ts'

/** Characters of a text layer that its record shows. */
const shown = 80

/** Part of a page that its images must cover to be what is printed on it; a logo is less. */
const imageCover = 0.3

/** What a page is to its readers: text, a picture of text, something that only looks like text, or nothing. */
export type Verdict = 'blank' | 'picture' | 'readable' | 'unreadable'

/**
 * Tells pages whose text may be published from others: pages of images alone, and text layers that are not what is printed. The
 * characters of the latter are reported and go into a repair; undoing it publishes them.
 */
export function createGuard(state: State): (page: PageContent) => Verdict {
  return page => {
    if (page.text.trim() === '') return isPicture(page) ? 'picture' : 'blank'
    const fault = judgeTextLayer(page.text, {unmapped: unmappedShare(page)})
    if (!fault) return 'readable'
    const percent = Math.round(fault.share * 100)
    const origin: Origin = [{part: page.part, start: 0, end: page.text.length, ...boxOf(page)}]
    state.message(
      'unreadable-text',
      `Expected the text of page \`${page.number}\`, not ${fault.found} (\`${percent}%\`)`,
      origin
    )
    return state.repair('unreadable-text', origin, toSample(page.text), '') ? 'unreadable' : 'readable'
  }
}

function isPicture({images, width, height}: PageContent): boolean {
  const area = images.reduce((sum, {x0, y0, x1, y1}) => sum + Math.abs((x1 - x0) * (y1 - y0)), 0)
  return area >= width * height * imageCover
}

function boxOf({width, height}: PageContent) {
  return {x0: 0, y0: 0, x1: width, y1: height}
}

/** Share of characters that no font names. */
function unmappedShare({chars}: PageContent): number {
  let printed = 0
  let unmapped = 0
  for (let index = 0; index < chars.length; index++) {
    if (chars.is(index, charFlags.generated)) continue
    printed++
    if (chars.is(index, charFlags.unmapped)) unmapped++
  }
  return unmapped / Math.max(1, printed)
}

function toSample(text: string): string {
  const line = text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/\p{Cc}/gu, '\uFFFD')
    .trim()
  return line.length > shown ? `${line.slice(0, shown)}…` : line
}
