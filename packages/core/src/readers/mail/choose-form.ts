import type {State} from '../../state.ts'
import {root} from '../../tree/builders.ts'
import {toBlocks} from '../../tree/walk.ts'
import {toText} from '../../tree/to-text.ts'
import type {Body} from './arrange.ts'
import {readHtmlText} from './read-html-text.ts'
import {readPlainText} from './read-plain-text.ts'

/** A text of a mail. */
export interface TextPart {
  readonly name: string
  readonly mediaType: string
}

/** The body of a mail in one of its forms. */
export interface Form {
  readonly parts: ReadonlyArray<TextPart>
  readonly body: Body
}

/** How a text is set. */
export interface TextOptions {
  readonly part: string
  /** `text/html`; others are plain text. */
  readonly mediaType: string
  /** Whether lines that end with a space go on in the next (RFC 3676). */
  readonly flowed?: boolean
  /** Whether that space is no part of the text. */
  readonly delSp?: boolean
}

/** Share of the text of the longest form that a richer form must have to be read instead. */
const completeShare = 0.75

/** What is said of a mail that needs a key. */
export const encrypted = 'Expected a mail that can be read without a key'

/** Reads a text of a mail. */
export function readText(text: string, options: TextOptions, state: State): Body {
  if (options.mediaType === 'text/html') return readHtmlText(text, options.part, state)
  const {part, flowed = false, delSp = false} = options
  if (/^-----BEGIN PGP MESSAGE-----/m.test(text)) state.message('encrypted-mail', encrypted)
  return readPlainText(text, {part, flowed, delSp})
}

/** The richest form that is complete; a message says where the others are. Forms come from the plainest to the richest. */
export function chooseForm(forms: ReadonlyArray<Form>, state: State): Body {
  const [only] = forms
  if (only && forms.length === 1) return only.body
  const counts = forms.map(({body}) => sizeOf(body))
  const most = Math.max(...counts)
  const best = forms.findLast((_, index) => (counts[index] ?? 0) >= most * completeShare)
  if (!best) return {tree: root([]), cited: new Set(), signed: new Set()}
  const others = forms.filter(form => form !== best).flatMap(({parts}) => parts)
  state.message(
    'other-form',
    `Read the body from ${listOf(best.parts)}; the same is in ${listOf(others)} in another form`
  )
  return best.body
}

function listOf(parts: ReadonlyArray<TextPart>): string {
  return parts.map(({name, mediaType}) => `\`${name}\` (${mediaType})`).join(', ')
}

/** Addresses, which plain text prints where HTML has a link. */
const address = /https?:\/\/\S+/g

/** UTF-16 units of the text that is shown, addresses aside. */
function sizeOf({tree}: Body): number {
  let size = 0
  for (const block of toBlocks(tree)) {
    if (block.role === 'furniture') continue
    const text = toText(block)
    size += text.includes('://') ? text.replaceAll(address, '').length : text.length
  }
  return size
}
