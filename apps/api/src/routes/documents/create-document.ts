import {endpoints} from '@dateline/client'
import type {Kept} from '@dateline/store'
import {readUpload} from '../../http/read-upload.ts'
import {readQuery} from '../../http/validate.ts'
import {parseOrRefuse} from '../../parsing/parse-or-refuse.ts'
import {signalOf} from '../../parsing/signal-of.ts'
import type {Route, RouteContext} from '../route.ts'
import {correct, type Correction, isSameSet} from './correct.ts'
import {toDocument} from './to-document.ts'

/** Parses a document and keeps it; one that is kept already is answered as it is. */
export const createDocument: Route = context => async (request, response) => {
  const {undone, ...given} = readQuery(request, endpoints.createDocument.query)
  const signal = signalOf(response)
  await context.gate.run(async () => {
    const input = await readUpload(request, given, context.config.maxBytes)
    const known = await context.store.documents.find(input)
    const {created, ...kept} = known
      ? {...(await update(context, known, {input, undone: undone ?? known.version.undone, signal})), created: false}
      : await create(context, {input, undone: undone ?? [], signal})
    response
      .status(created ? 201 : 200)
      .location(`/v1/documents/${kept.document.id}`)
      .json(toDocument(kept))
  })
}

/** Sent again, a document stays as it is; a new version is made where other repairs are undone now. */
async function update(context: RouteContext, known: Kept, correction: Correction): Promise<Kept> {
  return isSameSet(correction.undone, known.version.undone) ? known : correct(context, known, correction)
}

async function create(context: RouteContext, {input, undone, signal}: Correction) {
  const result = await parseOrRefuse(context, {bytes: input.bytes, options: {...input.options, undone, signal}})
  return context.store.documents.create(input, result, undone)
}
