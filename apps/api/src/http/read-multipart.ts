import type {Readable} from 'node:stream'
import {ProblemError, toProblem} from '@dateline/client'
import busboy from 'busboy'
import type {Request} from 'express'
import {collect} from './collect.ts'
import type {Upload} from './read-upload.ts'

/** Name of the part that has the document. */
const partName = 'file'

/**
 * The one `file` of a form.
 *
 * @throws {ProblemError} `malformed-body`, `too-large`.
 */
export async function readMultipart(request: Request, limit: number): Promise<Upload> {
  const {promise, resolve, reject} = Promise.withResolvers<Upload>()
  const form = createForm(request)
  let upload: Promise<Upload> | undefined
  form.on('file', (name: string, stream: Readable, info) => {
    if (name !== partName || upload)
      return reject(malformed(`Expected one part \`${partName}\`, not \`${name}\` as well`))
    upload = collect(stream, limit).then(bytes => ({bytes, name: info.filename, type: info.mimeType}))
    upload.catch(reject)
  })
  form.on('field', name =>
    reject(malformed(`Expected one part \`${partName}\` with a file name, not the field \`${name}\``))
  )
  form.on('error', error => reject(malformed(error instanceof Error ? error.message : String(error))))
  form.on('close', () => (upload ? resolve(upload) : reject(malformed(`Expected a part \`${partName}\``))))
  request.on('error', reject).pipe(form)
  return promise.finally(() => request.unpipe(form))
}

function createForm(request: Request) {
  try {
    return busboy({headers: request.headers, defParamCharset: 'utf8'})
  } catch (cause) {
    throw malformed(cause instanceof Error ? cause.message : String(cause))
  }
}

function malformed(detail: string): ProblemError {
  return new ProblemError(toProblem('malformed-body', {detail}))
}
