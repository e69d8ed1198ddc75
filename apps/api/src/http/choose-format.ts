import {ProblemError, toProblem} from '@dateline/client'
import {type Writer, writers} from '@dateline/core'
import type {Request} from 'express'

/** Media type of what endpoints answer with where nothing else is asked for: `undefined` stands for it below. */
const json = 'application/json'

/** What `Accept` chooses from; a writer of JSON is asked for by `?format=`. */
const mediaTypes = [json, ...writers.map(writer => writer.mediaType).filter(type => type !== json)]

/**
 * The writer that a request asks for, by `?format=` or else by `Accept`; `undefined` for the endpoint's own JSON.
 *
 * @throws {ProblemError} `not-acceptable`.
 */
export function chooseFormat(request: Request, format: string | undefined): Writer | undefined {
  if (format !== undefined) return byName(format)
  const chosen = request.accepts(mediaTypes)
  if (chosen === false) throw notAcceptable(`Expected one of ${mediaTypes.join(', ')}`)
  return chosen === json ? undefined : writers.find(writer => writer.mediaType === chosen)
}

function byName(name: string): Writer {
  const writer = writers.find(writer => writer.name === name)
  if (writer) return writer
  throw notAcceptable(`Expected one of ${writers.map(writer => writer.name).join(', ')}, not \`${name}\``)
}

function notAcceptable(detail: string): ProblemError {
  return new ProblemError(toProblem('not-acceptable', {detail}))
}
