import type {Operation} from '@dateline/client'
import {correctDocument} from './documents/correct-document.ts'
import {createDocument} from './documents/create-document.ts'
import {deleteDocument} from './documents/delete-document.ts'
import {listDocuments} from './documents/list-documents.ts'
import {readDocument} from './documents/read-document.ts'
import {readOriginal} from './originals/read-original.ts'
import {parseDocument} from './parse/parse-document.ts'
import {parseDocuments} from './parse/parse-documents.ts'
import type {Route} from './route.ts'
import {listVersions} from './versions/list-versions.ts'
import {readVersion} from './versions/read-version.ts'

/** The handler of every operation of the contract. */
export const routes: {readonly [operation in Operation]: Route} = {
  parseDocument,
  parseDocuments,
  createDocument,
  listDocuments,
  readDocument,
  correctDocument,
  deleteDocument,
  listVersions,
  readVersion,
  readOriginal
}
