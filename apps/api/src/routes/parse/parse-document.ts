import {endpoints} from '@dateline/client'
import {chooseFormat} from '../../http/choose-format.ts'
import {readUpload} from '../../http/read-upload.ts'
import {sendWritten} from '../../http/send-written.ts'
import {readQuery} from '../../http/validate.ts'
import {parseOrRefuse, renderOrRefuse} from '../../parsing/parse-or-refuse.ts'
import {signalOf} from '../../parsing/signal-of.ts'
import {toExplained} from '../documents/to-document.ts'
import type {Route} from '../route.ts'

/** Parses a document and keeps nothing. */
export const parseDocument: Route = context => async (request, response) => {
  const {format, explain, undone = [], ...given} = readQuery(request, endpoints.parseDocument.query)
  const writer = chooseFormat(request, format)
  const signal = signalOf(response)
  await context.gate.run(async () => {
    const {bytes, options} = await readUpload(request, given, context.config.maxBytes)
    const work = {bytes, options: {...options, undone, explain: explain === 'true', signal}}
    response.vary('accept')
    if (!writer) {
      const result = await parseOrRefuse(context, work)
      return void response.json(toExplained(result))
    }
    sendWritten(response, writer, await renderOrRefuse(context, work, writer.name))
  })
}
