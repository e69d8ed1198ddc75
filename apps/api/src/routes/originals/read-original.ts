import {readers} from '@dateline/core'
import type {DocumentSummary} from '@dateline/store'
import {sandbox} from '../../http/security.ts'
import {findSummary} from '../documents/find-kept.ts'
import type {Route} from '../route.ts'

/** Gives back the bytes that were sent, as a file to keep: a page among them must never run on our origin. */
export const readOriginal: Route =
  ({store}) =>
  async (request, response) => {
    const document = await findSummary(store, String(request.params['id']))
    response
      .attachment(document.options.name ?? `${document.id}${toExtension(document)}`)
      .set('content-security-policy', sandbox)
      .set('etag', `"${document.original.sha256}"`)
    // Not by `set`, which would claim UTF-8 for any text.
    response.setHeader('content-type', document.original.mediaType)
    // Express compares the tag with `If-None-Match` as it sends.
    response.send(await store.documents.original(document))
  }

function toExtension({original}: DocumentSummary): string {
  return readers.find(reader => reader.mediaTypes.includes(original.mediaType))?.extensions[0] ?? ''
}
