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

/** The body of a mail in one of its forms, read when it is asked for: of several forms most are not needed. */
export interface Form {
  readonly parts: ReadonlyArray<TextPart>
  /** How much text it shows, in UTF-16 units. */
  readonly size: () => number
  readonly read: () => Body
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

function readText(text: string, options: TextOptions, state: State): Body {
  if (options.mediaType === 'text/html') return readHtmlText(text, options.part, state)
  const {part, flowed = false, delSp = false} = options
  if (/^-----BEGIN PGP MESSAGE-----/m.test(text)) state.message('encrypted-mail', encrypted)
  return readPlainText(text, {part, flowed, delSp})
}

/** The form of a body that is read in any case. */
export function formOf(parts: ReadonlyArray<TextPart>, body: Body): Form {
  return {parts, size: () => sizeOf(body), read: () => body}
}

/** The form of a body that is a text. */
export function toForm(text: string, options: TextOptions, state: State): Form {
  const {part: name, mediaType} = options
  const parts = [{name, mediaType}]
  let body: Body | undefined
  const read = () => (body ??= readText(text, options, state))
  return {parts, size: () => (mediaType === 'text/html' ? sizeOf(read()) : sizeOfText(text)), read}
}

/** The richest form that is complete; a message says where the others are. Forms come from the plainest to the richest. */
export function chooseForm(forms: ReadonlyArray<Form>, state: State): Body {
  const [only] = forms
  if (only && forms.length === 1) return only.read()
  const counts = forms.map(form => form.size())
  const most = Math.max(...counts)
  const best = forms.findLast((_, index) => (counts[index] ?? 0) >= most * completeShare)
  if (!best) return {tree: root([]), cited: new Set(), signed: new Set()}
  const others = forms.filter(form => form !== best).flatMap(({parts}) => parts)
  state.message(
    'other-form',
    `Read the body from ${listOf(best.parts)}; the same is in ${listOf(others)} in another form`
  )
  return best.read()
}

function listOf(parts: ReadonlyArray<TextPart>): string {
  return parts.map(({name, mediaType}) => `\`${name}\` (${mediaType})`).join(', ')
}

/** Addresses. */
const address = /https?:\/\/\S+/g

/** White space that is not shown, or as one space. */
const gaps = /\s{2,}/g

/** UTF-16 units that are shown. */
function sizeOf({tree}: Body): number {
  return toBlocks(tree).reduce((size, block) => (block.role === 'furniture' ? size : size + toText(block).length), 0)
}

/** The same of a plain text, without the addresses that it prints where HTML has a link. */
function sizeOfText(text: string): number {
  const shown = text.includes('://') ? text.replaceAll(address, '') : text
  return shown.replaceAll(gaps, ' ').length
}
