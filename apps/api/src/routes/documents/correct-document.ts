import {endpoints} from '@dateline/client'
import {validate} from '../../http/validate.ts'
import {signalOf} from '../../parsing/signal-of.ts'
import type {Route} from '../route.ts'
import {correct} from './correct.ts'
import {findKept} from './find-kept.ts'
import {toDocument} from './to-document.ts'

/** Makes a version of a document in which these repairs are not made. */
export const correctDocument: Route = context => async (request, response) => {
  const {undone} = validate(endpoints.correctDocument.body, request.body)
  const signal = signalOf(response)
  await context.gate.run(async () => {
    const kept = await findKept(context.store, String(request.params['id']))
    const bytes = await context.store.documents.original(kept.document)
    const input = {bytes, options: kept.document.options}
    const corrected = await correct(context, kept, {input, undone, signal})
    response.json(await toDocument(corrected, context.store))
  })
}
