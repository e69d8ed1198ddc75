import {endpoints} from '@dateline/client'
import {chooseFormat} from '../../http/choose-format.ts'
import {sendWritten, writerOptions} from '../../http/send-written.ts'
import {readQuery} from '../../http/validate.ts'
import type {Route} from '../route.ts'
import {findKept} from './find-kept.ts'
import {toDocument} from './to-document.ts'

/** Reads a document: with its record and all, or in the format that is asked for. */
export const readDocument: Route =
  ({store}) =>
  async (request, response) => {
    const {format, version} = readQuery(request, endpoints.readDocument.query)
    const writer = chooseFormat(request, format)
    const kept = await findKept(store, String(request.params['id']), version)
    response.vary('accept')
    if (writer) sendWritten(response, writer, writer.write(kept.version.result, writerOptions))
    else response.json(await toDocument(kept, store))
  }
