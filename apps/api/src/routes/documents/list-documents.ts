import {type DocumentPage, endpoints} from '@dateline/client'
import {readQuery} from '../../http/validate.ts'
import type {Route} from '../route.ts'

/** Lists the documents, newest first. */
export const listDocuments: Route =
  ({store}) =>
  async (request, response) => {
    const page = await store.documents.list(readQuery(request, endpoints.listDocuments.query))
    response.json(page satisfies DocumentPage)
  }
