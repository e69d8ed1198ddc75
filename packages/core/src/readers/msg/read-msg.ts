import type {State} from '../../state.ts'
import {root} from '../../tree/builders.ts'
import type {Root} from '../../tree/types.ts'
import type {Attachment} from '../attachment.ts'
import {type CompoundEntry, openCompound} from '../compound/index.ts'
import {declaredCharset} from '../html/declared-charset.ts'
import {chooseForm, type Form, formOf, toForm} from '../mail/choose-form.ts'
import {decodeText} from '../mail/decode-text.ts'
import {type Circumstance, toMailTree} from '../mail/to-mail-tree.ts'
import {toFileName} from '../mime/message-name.ts'
import {decompressRtf} from './decompress-rtf.ts'
import {htmlOfRtf} from './html-of-rtf.ts'
import {type Properties, toCodePage, toProperties} from './properties.ts'
import {tags} from './tags.ts'
import {toHeaderFields} from './to-fields.ts'
import {toFile} from './to-file.ts'

/** Name of the storages of attachments begins so. */
const attachmentPrefix = '__attach_version1.0_'

/** Name of the storage of a mail in a mail. */
const embedded = '__substg1.0_3701000d'

/** Streams of short properties begin with more in a mail that is a file than in one that is in another. */
const headerLengths = {file: 32, inner: 24} as const

/** How something is attached, where that is not by its bytes ([MS-OXCMSG] 2.2.2.9): an object of another program. */
const methods = {object: 6} as const

/** Reads a mail of Outlook. */
export async function readMsg(bytes: Uint8Array, state: State): Promise<Root> {
  const storage = openCompound(bytes)
  if (!storage) {
    state.message('malformed-mail', 'Expected the directory of a compound file')
    return root([])
  }
  const known = toProperties(storage, headerLengths.file)
  const codePage =
    toCodePage(known.number(tags.messageCodePage)) ?? toCodePage(known.number(tags.internetCodePage)) ?? 'windows-1252'
  const properties = toProperties(storage, headerLengths.file, codePage)
  const body = chooseForm(await readForms(properties, state), state)
  const fields = toHeaderFields(storage, properties, codePage)
  const files = storage.children.filter(({name}) => name.startsWith(attachmentPrefix))
  return toMailTree({body, fields, attach: more => attachFiles(files, codePage, more, state)}, state)
}

/** The body in each form that the mail has it in, the plainest first. */
async function readForms(properties: Properties, state: State): Promise<Form[]> {
  const forms: Form[] = []
  const plain = properties.text(tags.body)
  if (plain.trim() !== '') {
    const name = properties.nameOf(tags.body)
    state.addPart({name, mediaType: 'text/plain'}, plain)
    forms.push(toForm(plain, {part: name, mediaType: 'text/plain'}, state))
  }
  const richest = (await readHtml(properties, state)) ?? (await readRtf(properties, state))
  return richest ? [...forms, richest] : forms
}

/** Rich text, or the HTML that is in it where the mail was written in that. */
async function readRtf(properties: Properties, state: State): Promise<Form | undefined> {
  const packed = properties.bytes(tags.compressedRtf)
  const content = packed && decompressRtf(packed, state.limits.inflatedBytes)
  if (!content) return undefined
  const html = htmlOfRtf(content)
  if (html !== undefined && html.trim() !== '') {
    const part = {name: properties.nameOf(tags.compressedRtf), mediaType: 'text/html'}
    state.addPart(part, html)
    return toForm(html, {part: part.name, mediaType: part.mediaType}, state)
  }
  const {fromRtf} = await import('../rtf/from-rtf.ts')
  const name = properties.nameOf(tags.compressedRtf)
  const tree = fromRtf(content, state, name)
  return formOf([{name, mediaType: 'application/rtf'}], {tree, cited: new Set(), signed: new Set()})
}

async function readHtml(properties: Properties, state: State): Promise<Form | undefined> {
  const name = properties.nameOf(tags.html)
  const content = properties.bytes(tags.html)
  const given = content ? undefined : properties.text(tags.html)
  if (!content && !given) return undefined
  const part = {name, mediaType: 'text/html'}
  const decoded = content ? await decodeHtml(content, properties, state) : {text: given ?? ''}
  state.addPart({...part, ...('charset' in decoded ? {charset: decoded.charset} : {})}, decoded.text)
  return toForm(decoded.text, {part: name, mediaType: 'text/html'}, state)
}

function decodeHtml(content: Uint8Array, properties: Properties, state: State) {
  const bytes = content.subarray(0, 4096)
  const declared = () => declaredCharset({bytes, text: new TextDecoder('latin1').decode(bytes), whole: content})
  return decodeText(content, toCodePage(properties.number(tags.internetCodePage)) ?? '', declared, state)
}

function attachFiles(files: ReadonlyArray<CompoundEntry>, codePage: string, circumstances: Circumstance, state: State) {
  for (const file of files) {
    const properties = toProperties(file, 8, codePage)
    const inner = file.children.find(({name}) => name.toLowerCase() === embedded)
    const name = toFileName(
      properties.text(tags.longFileName) || properties.text(tags.fileName) || properties.text(tags.displayName)
    )
    if (inner && properties.number(tags.method) !== methods.object) {
      state.attach(toForwarded(file, inner, name, circumstances))
    } else if (!properties.has(tags.data)) reportAbsent(properties, name ?? file.name, state)
    else if (!isPicture(properties)) state.attach(toAttachment(file, properties, name, circumstances))
  }
}

/** A mail in the mail, which has a header of its own. */
function toForwarded(
  file: CompoundEntry,
  inner: CompoundEntry,
  name: string | undefined,
  {told: _, ...circumstance}: Circumstance
): Attachment {
  return {
    relation: 'forwarded',
    part: file.name,
    name: `${(name ?? 'message').replace(/\.msg$/i, '')}.msg`,
    mediaType: 'application/vnd.ms-outlook',
    ...circumstance,
    read: () => toFile(inner, headerLengths)
  }
}

function toAttachment(
  file: CompoundEntry,
  properties: Properties,
  name: string | undefined,
  circumstance: Circumstance
): Attachment {
  const mediaType = properties.text(tags.mediaType)
  return {
    relation: 'attachment',
    part: file.name,
    ...(name === undefined ? {} : {name}),
    ...(mediaType === '' ? {} : {mediaType}),
    ...circumstance,
    read: () => properties.bytes(tags.data) ?? new Uint8Array()
  }
}

/** What is only named in the mail, or is of another program. */
function reportAbsent(properties: Properties, name: string, state: State) {
  const place = properties.text(tags.longPath) || properties.text(tags.path)
  const reason =
    place === ''
      ? `Expected the content of \`${name}\` in the mail`
      : `Expected the content of \`${name}\` in the mail, not at \`${place}\``
  state.message('unread-part', reason)
}

/** Pictures that the body shows are no documents. */
function isPicture(properties: Properties): boolean {
  const mediaType = properties.text(tags.mediaType)
  const isShown = properties.text(tags.contentId) !== '' || properties.number(tags.isHidden) === 1
  return isShown && (mediaType === '' || /^(?:image|audio|video)\//.test(mediaType))
}
