import {endpoints} from '@dateline/client'
import {readUpload} from '../../http/read-upload.ts'
import {readQuery} from '../../http/validate.ts'
import {openOrRefuse} from '../../parsing/parse-or-refuse.ts'
import {signalOf} from '../../parsing/signal-of.ts'
import {toParsedDocuments} from '../documents/to-document.ts'
import type {Route} from '../route.ts'

/** Parses all documents of an input and keeps nothing. */
export const parseDocuments: Route = context => async (request, response) => {
  const {explain, undone = [], ...given} = readQuery(request, endpoints.parseDocuments.query)
  const signal = signalOf(response)
  await context.gate.run(async () => {
    const {bytes, options} = await readUpload(request, given, context.config.maxBytes)
    const work = {bytes, options: {...options, undone, explain: explain === 'true', signal}}
    const documents = await openOrRefuse(context, work)
    response.json(toParsedDocuments(documents.map(({result}) => result)))
  })
}
