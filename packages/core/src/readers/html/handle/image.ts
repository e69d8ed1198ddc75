import {image as imageNode} from '../../../tree/builders.ts'
import {attribute, type Element} from '../dom.ts'
import type {Handle} from '../state.ts'
import {toAddress} from '../to-address.ts'

/** Attributes that scripts take the address from once a picture comes into view: what stands in `src` until then is another. */
const lazySources = ['data-src', 'data-lazy-src', 'data-original', 'data-lazy']

/** Attributes that have the addresses of a picture in several sizes. */
const sets = ['srcset', 'data-srcset', 'data-lazy-srcset']

/** An image that says something: not one that is declared decoration, nor one that only counts visits. */
export const image: Handle = (element, state) => {
  const alt = attribute(element, 'alt')?.trim()
  const sizes = [attribute(element, 'width'), attribute(element, 'height')]
  if (alt === '' || sizes.some(size => size === '0' || size === '1')) return
  const url = sourceOf(element)
  if (url === undefined) return
  const title = attribute(element, 'title') ?? null
  state.builder.add(imageNode(toAddress(url, state.base), alt ?? null, title))
}

/** Where a picture is, as it is shown once the page is loaded. */
function sourceOf(element: Element): string | undefined {
  const told = [...lazySources, 'src'].map(name => attribute(element, name)?.trim())
  return told.find(isAddress) ?? largestOf(element) ?? largestOfPicture(element)
}

/** A picture that stands in the markup is a placeholder, or too small to say something. */
function isAddress(url: string | undefined): url is string {
  return url !== undefined && url !== '' && !/^(?:data|about|blob):/i.test(url)
}

/** The largest of the pictures that an element has addresses of. */
function largestOf(element: Element): string | undefined {
  const all = sets.flatMap(name => toCandidates(attribute(element, name) ?? ''))
  return all.toSorted((a, b) => b.size - a.size).find(({url}) => isAddress(url))?.url
}

function largestOfPicture({parent}: Element): string | undefined {
  if (parent?.name !== 'picture') return undefined
  const sources = parent.children.filter(
    (child): child is Element => child.type === 'element' && child.name === 'source'
  )
  return sources.map(largestOf).find(each => each !== undefined)
}

/** The candidates of `srcset`: an address, with a comma in it perhaps, and its width or density. */
function toCandidates(set: string): Array<{url: string; size: number}> {
  return set.split(/,\s+|(?<=\s[\d.]+[wx]),/).map(each => {
    const [url = '', descriptor = ''] = each.trim().split(/\s+/)
    return {url, size: Number.parseFloat(descriptor) || 1}
  })
}
