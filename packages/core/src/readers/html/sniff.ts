import type {Head} from '../reader.ts'

/** A page: a doctype, or an element that only pages have, after comments and declarations. */
const page = /^\s*(?:<!--[\s\S]*?-->\s*|<\?xml[^>]*>\s*)*<(?:!doctype\s+html|(?:html|head|body|title|meta)[\s>])/i

/** A part of a page. */
const fragment = /^\s*(?:<!--[\s\S]*?-->\s*)*<(?:article|div|h[1-6]|main|p|section|table|ul|ol|span)(?:\s[^>]*)?>/i

/** Signs of Markdown, which has HTML in it too. */
const markdown = /^#{1,6} |\]\(|\*\*\S/m

/** How much a head looks like HTML. */
export function sniff(head: Head): number {
  if (page.test(head.text)) return 1
  if (!fragment.test(head.text) || markdown.test(head.text)) return 0
  return /<\/[a-z][a-z0-9]*\s*>/i.test(head.text) ? 0.7 : 0.2
}
