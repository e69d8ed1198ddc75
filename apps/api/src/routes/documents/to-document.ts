import type {Document, Explained, Parsed} from '@dateline/client'
import {type Result, toRecord} from '@dateline/core'
import type {Kept, Version} from '@dateline/store'

/** A document with what its version says, as the API answers it. */
export function toDocument({document, version}: Kept): Document {
  return {...document, undone: version.undone, ...toParsed(version)}
}

/** What a version says. */
export function toParsed({record, result}: Pick<Version, 'record' | 'result'>): Parsed {
  return {record, repairs: result.repairs, messages: result.messages, source: result.source}
}

/** What a document says that is not kept, with the explanation where one was asked for. */
export function toExplained(result: Result): Explained {
  const {explanation} = result
  return {...toParsed({result, record: toRecord(result)}), ...(explanation ? {explanation} : {})}
}
