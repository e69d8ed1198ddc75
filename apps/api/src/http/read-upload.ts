import {inputOptionsSchema, ProblemError, toProblem} from '@dateline/client'
import type {InputOptions} from '@dateline/store'
import {parse as parseType} from 'content-type'
import type {Request} from 'express'
import {collect, tooLarge} from './collect.ts'
import {readMultipart} from './read-multipart.ts'

/** A document as it was sent. */
export interface Upload {
  readonly bytes: Uint8Array
  /** Name of the file, where it was told. */
  readonly name?: string | undefined
  /** Value of its `Content-Type`. */
  readonly type?: string | undefined
}

/** Options as a query has them: what is so anyway is the same as nothing, and asks for no other document. */
type Given = Omit<InputOptions, 'ocr'> & {readonly ocr?: boolean}

/** Types that say nothing: what browsers and curl send for a text or a file that they know nothing of. */
const emptyTypes = ['', 'application/octet-stream', 'application/x-www-form-urlencoded', 'text/plain']

/**
 * The document in a request and the options that belong to it: those of the query, then those that the upload tells.
 *
 * @throws {ProblemError} `malformed-body`, `too-large`, `unknown-type`.
 */
export async function readUpload(request: Request, {changes, ocr, ...given}: Given, limit: number) {
  refuseEncoded(request)
  const upload = await read(request, limit)
  const asked = {...(changes === 'all' ? {changes} : {}), ...(ocr ? {ocr} : {})}
  return {bytes: upload.bytes, options: {...toOptions(upload), ...given, ...asked}}
}

/** To inflate is to trust the sender with our memory, and nobody needs it. */
function refuseEncoded(request: Request) {
  const encoding = request.get('content-encoding') ?? 'identity'
  if (encoding === 'identity') return
  throw new ProblemError(toProblem('unknown-type', {detail: `Expected no content encoding, not \`${encoding}\``}))
}

async function read(request: Request, limit: number): Promise<Upload> {
  const type = request.get('content-type')
  if (parseType(type ?? '').type === 'multipart/form-data') return readMultipart(request, limit)
  if (Number(request.get('content-length') ?? 0) > limit) throw tooLarge(limit)
  return {bytes: await collect(request, limit), type}
}

/** What the upload tells of itself is a hint: what makes no sense is left out. */
function toOptions({name, type = ''}: Upload): InputOptions {
  const parsed = parseType(type)
  const charset = parsed.parameters['charset']?.toLowerCase()
  return {
    ...(isOption('name', name) ? {name} : {}),
    ...(!emptyTypes.includes(parsed.type) && isOption('type', parsed.type) ? {type: parsed.type} : {}),
    // UTF-8 is tried first in any case.
    ...(charset !== 'utf-8' && isOption('charset', charset) ? {charset} : {})
  }
}

function isOption(key: keyof InputOptions, value: string | undefined): value is string {
  return value !== undefined && inputOptionsSchema.shape[key].safeParse(value).success
}
