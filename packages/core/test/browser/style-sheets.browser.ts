import {afterEach, beforeEach, describe, expect, it} from 'vitest'
import {styleCases} from '../support/style-cases.ts'

/** As wide as a desktop's screen, which pages are read for. */
const width = 1280

/** What the cases say of browsers, asked of one. */
describe('what a browser does not show', () => {
  let frame: HTMLIFrameElement

  beforeEach(() => {
    frame = document.createElement('iframe')
    frame.style.width = `${width}px`
    document.body.append(frame)
  })

  afterEach(() => frame.remove())

  it.each(styleCases)('should be what the case of $name says', async ({head, body, unshown}) => {
    const loaded = new Promise(resolve => {
      frame.addEventListener('load', resolve, {once: true})
    })
    frame.srcdoc = `<!doctype html><head>${head}</head><body>${body}</body>`
    await loaded
    const page = frame.contentDocument
    const isUnshown = (element: Element) => frame.contentWindow?.getComputedStyle(element).display === 'none'
    const all = [...(page?.body.querySelectorAll('*') ?? [])].filter(element => isUnshown(element))
    const outermost = all.filter(element => !all.some(other => other !== element && other.contains(element)))
    expect(outermost.map(({id}) => id)).toEqual(unshown)
  })
})
