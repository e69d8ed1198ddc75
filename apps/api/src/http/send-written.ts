import type {Writer, WriterOptions} from '@dateline/core'
import type {Response} from 'express'
import {sandbox} from './security.ts'

/** An answer stands on its own: a whole page, not a fragment of one. */
export const writerOptions: WriterOptions = {document: true}

/** Answers with what `writer` wrote. */
export function sendWritten(response: Response, writer: Writer, text: string): void {
  const {mediaType} = writer
  response.set('content-type', mediaType.startsWith('text/') ? `${mediaType}; charset=utf-8` : mediaType)
  response.set('content-security-policy', sandbox)
  response.send(text)
}
