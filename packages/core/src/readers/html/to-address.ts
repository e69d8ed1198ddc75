import {attribute, type Element} from './dom.ts'

/** The address that the relative ones of a page are relative to: what it says itself, or `url`, where it was found. */
export function toBase(document: Element, url: string | undefined): string | undefined {
  const head = childOf(childOf(document, 'html'), 'head')
  const href = head?.children
    .filter(child => child.type === 'element' && child.name === 'base')
    .map(child => attribute(child as Element, 'href')?.trim())
    .find(each => each !== undefined)
  return href !== undefined && URL.canParse(href, url) ? new URL(href, url).href : url
}

/** The address that `url` leads to from `base`: a place in the page itself and what leads nowhere stay as they are written. */
export function toAddress(url: string, base: string | undefined): string {
  if (base === undefined || url.startsWith('#') || /^[a-z][a-z\d+.-]*:/i.test(url)) return url
  return URL.canParse(url, base) ? new URL(url, base).href : url
}

function childOf(parent: Element | undefined, name: string): Element | undefined {
  return parent?.children.find((child): child is Element => child.type === 'element' && child.name === name)
}
