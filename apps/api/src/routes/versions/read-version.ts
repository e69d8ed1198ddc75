import {endpoints, ProblemError, toProblem, type Version} from '@dateline/client'
import {chooseFormat} from '../../http/choose-format.ts'
import {sendWritten, writerOptions} from '../../http/send-written.ts'
import {readQuery} from '../../http/validate.ts'
import {findKept} from '../documents/find-kept.ts'
import {toParsed} from '../documents/to-document.ts'
import type {Route} from '../route.ts'

/** Reads one version of a document. */
export const readVersion: Route =
  ({store}) =>
  async (request, response) => {
    const {format} = readQuery(request, endpoints.readVersion.query)
    const writer = chooseFormat(request, format)
    const {version} = await findKept(store, String(request.params['id']), toNumber(String(request.params['number'])))
    const {number, createdAt, undone, coreVersion} = version
    response.vary('accept')
    if (writer) sendWritten(response, writer, writer.write(version.result, writerOptions))
    else response.json({number, createdAt, undone, coreVersion, ...toParsed(version)} satisfies Version)
  }

/** Numbers of versions are whole and, in the database, of 31 bits. */
function toNumber(text: string): number {
  if (/^[1-9]\d{0,8}$/.test(text)) return Number(text)
  throw new ProblemError(toProblem('version-not-found', {detail: `Expected the number of a version, not \`${text}\``}))
}
