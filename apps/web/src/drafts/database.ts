import {type DBSchema, type IDBPDatabase, openDB} from 'idb'
import type {ToldSettings} from '../parsing/protocol.ts'

/** A document that was opened on this device and is not in the library. */
export interface Draft {
  readonly id: string
  readonly name: string
  readonly bytes: Uint8Array
  /** Ids of repairs that the reader took back. */
  readonly undone: ReadonlyArray<string>
  /** Whether its pages are read off their pictures. */
  readonly ocr?: boolean
  /** When it was opened: milliseconds since 1970. */
  readonly opened: number
  /** What it is parsed with besides its name, where another document told it. */
  readonly settings?: ToldSettings
  /** Id of the draft that it came in: a mail, an archive. */
  readonly parent?: string
}

interface Schema extends DBSchema {
  drafts: {key: string; value: Draft}
}

let database: Promise<IDBPDatabase<Schema>> | undefined

/** The database of this device, opened once. */
export function openDatabase(): Promise<IDBPDatabase<Schema>> {
  return (database ??= openDB<Schema>('dateline', 1, {
    upgrade: opened => void opened.createObjectStore('drafts', {keyPath: 'id'})
  }))
}
