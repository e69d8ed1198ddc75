import {endpoints} from '@dateline/client'
import type {Kept} from '@dateline/store'
import {readUpload} from '../../http/read-upload.ts'
import {readQuery} from '../../http/validate.ts'
import {openOrRefuse} from '../../parsing/parse-or-refuse.ts'
import {signalOf} from '../../parsing/signal-of.ts'
import type {Route, RouteContext} from '../route.ts'
import {correct, type Correction, isSameSet} from './correct.ts'
import {keepInner, toInput} from './keep-inner.ts'
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
      .json(await toDocument(kept, context.store))
  })
}

/** Sent again, a document stays as it is; a new version is made where other repairs are undone now. */
async function update(context: RouteContext, known: Kept, correction: Correction): Promise<Kept> {
  return isSameSet(correction.undone, known.version.undone) ? known : correct(context, known, correction)
}

/** Keeps the first document of the input, and all that are in it. */
async function create(context: RouteContext, {input, undone, signal}: Correction) {
  const work = {bytes: input.bytes, options: {...input.options, undone, signal}}
  const [first, ...others] = await openOrRefuse(context, work)
  const kept = await context.store.documents.create(toInput(first, input), first.result, undone)
  await keepInner([first, ...others], {id: kept.document.id, sent: input}, context)
  return kept
}
