import {type DBSchema, type IDBPDatabase, openDB} from 'idb'

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
