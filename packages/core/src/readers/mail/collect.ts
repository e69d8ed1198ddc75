import {decodeContent} from '../mime/decode-content.ts'
import {valueOf} from '../mime/header.ts'
import {messageName, toFileName} from '../mime/message-name.ts'
import {readTnef} from '../mime/tnef.ts'
import {unwrapSigned} from './unwrap-signed.ts'
import type {Section} from '../mime/sections.ts'
import {encrypted} from './choose-form.ts'
import type {Relation} from '../attachment.ts'
import type {State} from '../../state.ts'

/** A text of the body: what it is in, in each form that the mail has it in, the richest last. */
export interface Choice {
  readonly forms: ReadonlyArray<ReadonlyArray<Section>>
}

/** What the sections of a mail are. */
export interface Contents {
  /** The body, one text after the other. */
  readonly body: Choice[]
  readonly files: ContainedFile[]
}

/** A file that came with a mail. */
export interface ContainedFile {
  readonly section: Section
  readonly relation: Relation
  readonly name?: string
  /** What it is, where that is not what its section is. */
  readonly mediaType?: string
  /** Its place, where it is not all of its section. */
  readonly part?: string
  /** Takes it out of what is around it. */
  readonly unwrap?: (content: Uint8Array) => Uint8Array | undefined
}

/** Media types of what is encrypted, or signed as a whole (S/MIME). */
export const signedTypes = /^application\/(?:x-)?pkcs7-mime$/

/** Media types of signatures and keys: they say who signed, which is not looked into. */
const signatures =
  /^application\/(?:(?:x-)?pkcs7-signature|pgp-signature|pgp-keys)$|^text\/x-amp-html$|^text\/watch-html$|^message\/delivery-status$|^text\/rfc822-headers$/

/** What is for other programs and is no document, by its media type and by the end of its name, with what it is called. */
const leftOut: ReadonlyArray<readonly [type: RegExp, name: RegExp, called: string]> = [
  [/^(?:text\/calendar|application\/ics)$/, /\.ics$/i, 'calendar entry'],
  [/^text\/(?:x-)?vcard$/, /\.vcf$/i, 'address card']
]

/** What is shown inside a text, or heard beside it, and has no text that is read. */
const media = /^(?:image|audio|video|font)\//

/** Sorts the sections of a mail into its body and the files that came with it. */
export function collect(root: Section, bytes: Uint8Array, state: State): Contents {
  const contents: Contents = {body: [], files: []}
  visit(root, contents, {bytes, state, isRelated: false, isDigest: false})
  return contents
}

interface Context {
  readonly bytes: Uint8Array
  readonly state: State
  /** Whether it belongs to the text beside it, as pictures do. */
  readonly isRelated: boolean
  readonly isDigest: boolean
}

function visit(section: Section, contents: Contents, context: Context): void {
  const {type, children} = section
  if (children.length === 0) return visitLeaf(section, contents, context)
  const [first, ...others] = children
  if (type.value === 'multipart/alternative') visitAlternatives(section, contents, context)
  else if (type.value === 'multipart/encrypted') reportEncrypted(context.state)
  else if (type.value === 'multipart/signed' && first) visit(first, contents, context)
  else if (type.value === 'multipart/related') {
    const start = type.parameters.get('start')?.replaceAll(/^<|>$/g, '')
    const main = children.find(each => start !== undefined && contentId(each) === start) ?? first
    if (main) visit(main, contents, context)
    for (const each of [first, ...others]) {
      if (each && each !== main) visit(each, contents, {...context, isRelated: true})
    }
  } else {
    const isDigest = type.value === 'multipart/digest'
    for (const each of children) visit(each, contents, {...context, isDigest})
  }
}

function contentId({fields}: Section): string {
  return valueOf(fields, 'content-id').replaceAll(/^<|>$/g, '')
}

/** Each of the children is the same text in another form; what they bring along beside it is kept. */
function visitAlternatives(section: Section, contents: Contents, context: Context) {
  const forms: Section[][] = []
  for (const child of section.children) {
    const inner: Contents = {body: [], files: contents.files}
    visit(child, inner, context)
    const form = inner.body.flatMap(({forms: [...each]}) => each.at(-1) ?? [])
    if (form.length > 0) forms.push(form)
  }
  if (forms.length > 0) contents.body.push({forms})
}

function visitLeaf(section: Section, contents: Contents, context: Context) {
  const {type, disposition} = section
  const {state, isRelated, isDigest} = context
  const name = nameOf(section)
  if (signatures.test(type.value)) return
  if (signedTypes.test(type.value)) return visitSigned(section, contents, context)
  if (type.value === 'application/ms-tnef' || name?.toLowerCase() === 'winmail.dat')
    return visitTnef(section, contents, context)
  if (type.value === 'message/rfc822' || type.value === 'message/global') {
    const relation = isDigest ? 'item' : 'forwarded'
    return void contents.files.push({section, relation, name: name ?? nameOfMessage(section, context)})
  }
  const isAttached = disposition.value === 'attachment' || (name !== undefined && contents.body.length > 0)
  if (!isAttached && !isRelated && isBody(section)) return void contents.body.push({forms: [[section]]})
  const called = leftOutAs(type.value, name)
  if (called !== undefined) return reportLeftOut(section.number, called, state)
  // What belongs to a page is shown in it, or says how it looks.
  const isShown = media.test(type.value) || (isRelated && isBody(section))
  if (isShown && disposition.value !== 'attachment') return
  if (isRelated && media.test(type.value)) return
  if (section.end > section.start) contents.files.push({section, relation: 'attachment', ...(name ? {name} : {})})
}

/** Text to read with the mail. Sections whose boundary never came are read as text, so that nothing is lost. */
function isBody({type}: Section): boolean {
  return /^text\/(?!calendar$|rtf$|x-vcard$|vcard$|csv$)/.test(type.value) || type.value.startsWith('multipart/')
}

/** A part that a signature is around is a mail without a header of its own. */
function visitSigned(section: Section, contents: Contents, {bytes, state}: Context) {
  if (kindOf(section) === 'certs-only') return
  const content = decodeContent(bytes.subarray(section.start, section.end), section.encoding)
  if (unwrapSigned(content))
    contents.files.push({
      section,
      relation: 'forwarded',
      name: 'signed.eml',
      mediaType: 'message/rfc822',
      unwrap: unwrapSigned
    })
  else reportEncrypted(state)
}

function kindOf({type}: Section): string {
  return type.parameters.get('smime-type')?.toLowerCase() ?? ''
}

function reportEncrypted(state: State) {
  state.message('encrypted-mail', encrypted)
}

/** The files that Outlook has packed for itself. */
function visitTnef(section: Section, contents: Contents, {bytes, state}: Context) {
  const {number, start, end, encoding} = section
  const files = readTnef(decodeContent(bytes.subarray(start, end), encoding))
  if (files.length === 0) reportTnef(section, state)
  for (const [index, {name, mediaType, content}] of files.entries()) {
    const fileName = toFileName(name)
    if (media.test(mediaType)) continue
    const part = `${number}/file/${index + 1}`
    const called = leftOutAs(mediaType, fileName)
    if (called !== undefined) {
      reportLeftOut(part, called, state)
      continue
    }
    contents.files.push({
      section,
      relation: 'attachment',
      part,
      mediaType,
      ...(fileName === undefined ? {} : {name: fileName}),
      unwrap: () => content
    })
  }
}

/** What a file that is left out is called; `undefined` for one that is not. */
function leftOutAs(mediaType: string, name = ''): string | undefined {
  return leftOut.find(([types, names]) => types.test(mediaType) || names.test(name))?.[2]
}

function reportTnef({number}: Section, state: State) {
  const reason = `Expected parts that any mail program can read, not \`winmail.dat\` in part \`${number}\`: ask for the mail as plain text or HTML`
  state.message('unread-part', reason)
}

function reportLeftOut(part: string, called: string, state: State) {
  state.message('unread-part', `Left out the ${called} in part \`${part}\``)
}

/** The file name of a section, without folders and control characters. */
function nameOf({disposition, type}: Section): string | undefined {
  return toFileName(disposition.parameters.get('filename') ?? type.parameters.get('name') ?? '')
}

/** Bytes of a mail in a mail that are looked at for its name. */
const headSample = 20_000

/** A mail in a mail is called by its subject. */
function nameOfMessage({start, end, encoding}: Section, {bytes}: Context): string {
  return messageName(decodeContent(bytes.subarray(start, Math.min(end, start + headSample)), encoding))
}
