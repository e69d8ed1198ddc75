import type {Route} from '../route.ts'
import {refuse} from './find-kept.ts'

/** Deletes a document, and its bytes unless another document uses them. */
export const deleteDocument: Route =
  ({store}) =>
  async (request, response) => {
    const id = String(request.params['id'])
    if (!(await store.documents.delete(id))) refuse(id)
    response.status(204).end()
  }
