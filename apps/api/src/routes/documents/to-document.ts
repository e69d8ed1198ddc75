import type {Document, Explained, Parsed, ParsedDocuments} from '@dateline/client'
import {type Result, toRecord} from '@dateline/core'
import type {Kept, Store, Version} from '@dateline/store'

/** A document with what its version says and what is linked to it, as the API answers it. */
export async function toDocument({document, version}: Kept, {documents}: Store): Promise<Document> {
  const links = await documents.links(document.id)
  return {...document, undone: version.undone, ...links, ...toParsed(version)}
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

/** What all documents of an input say. */
export function toParsedDocuments(results: ReadonlyArray<Result>): ParsedDocuments {
  return {
    documents: results.map(result => ({...toExplained(result), record: result.tree ? toRecord(result) : null}))
  }
}
