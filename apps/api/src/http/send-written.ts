import type {Response} from 'express'
import type {Writer} from './choose-format.ts'
import {sandbox} from './security.ts'

/** Answers with what `writer` wrote. */
export function sendWritten(response: Response, writer: Writer, text: string): void {
  const {mediaType} = writer
  response.set('content-type', mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType)
  response.set('content-security-policy', sandbox)
  response.send(text)
}
