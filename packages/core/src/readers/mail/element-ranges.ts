import {attribute, type Child, type Element} from '../html/dom.ts'

/** A stretch of an HTML part, in UTF-16 units. */
export interface Range {
  readonly start: number
  readonly end: number
}

/** What a mail program says of parts of the HTML that it writes. */
export interface ElementRanges {
  /** Other mails, quoted. */
  readonly cited: Range[]
  /** What is not shown: a summary for the list of mails, a form for other screens. */
  readonly hidden: Range[]
  /** Signatures. */
  readonly signed: Range[]
}

/** Classes and identifiers of what mail programs put around the mails that they quote. */
const quotes =
  /\b(?:gmail_quote|yahoo_quoted|moz-forward-container|protonmail_quote|OLK_SRC_BODY_SECTION|zmail_extra|tutanota_quote|quoted-plain-text)\b/

/** Classes and identifiers of the signatures that mail programs set under a mail. */
const signatures =
  /(?:^|\s)(?:x_)?(?:gmail_signature|moz-signature|zm_signature|protonmail_signature_block|AppleMailSignature|signature|ms-outlook-mobile-signature)(?:\s|$)/i

/** Styles by which an element is not shown. */
const unseen = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all|max-height\s*:\s*0(?:px)?\s*(?:;|$)/i

/** The stretches of a page below `document` that its elements tell something of. */
export function elementRanges(document: Element): ElementRanges {
  const ranges: ElementRanges = {cited: [], hidden: [], signed: []}
  visit(document, ranges)
  return ranges
}

function visit(element: Element, ranges: ElementRanges) {
  for (const child of element.children) {
    if (child.type !== 'element') continue
    // Most elements say nothing of themselves.
    if (child.attrs.length === 0) {
      visit(child, ranges)
      continue
    }
    const list = isHidden(child)
      ? ranges.hidden
      : isCited(child)
        ? ranges.cited
        : isSigned(child)
          ? ranges.signed
          : undefined
    const range = list && rangeOf(child)
    if (range) list?.push(range)
    else visit(child, ranges)
  }
}

function isHidden(element: Element): boolean {
  return attribute(element, 'hidden') !== undefined || unseen.test(attribute(element, 'style') ?? '')
}

function isCited(element: Element): boolean {
  if (element.name === 'blockquote' && attribute(element, 'type') === 'cite') return true
  return quotes.test(namesOf(element))
}

function isSigned(element: Element): boolean {
  return signatures.test(namesOf(element))
}

function namesOf(element: Element): string {
  return `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`
}

/** From the first text inside to the last. */
function rangeOf(element: Element): Range | undefined {
  const first = edge(element, 1)
  const last = edge(element, -1)
  return first && last ? {start: first.start, end: last.end} : undefined
}

function edge(element: Element, step: -1 | 1): {start: number; end: number} | undefined {
  const children: Child[] = step === 1 ? element.children : element.children.toReversed()
  for (const child of children) {
    const found = child.type === 'text' ? child : child.type === 'element' ? edge(child, step) : undefined
    if (found) return found
  }
  return undefined
}
