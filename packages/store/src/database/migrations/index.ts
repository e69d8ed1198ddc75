import type {Migration} from 'kysely/migration'
import {documents} from './documents.ts'
import {links} from './links.ts'

/** Every change of the tables; they run in the order of their names, each once. A change that was published stays as it is. */
export const migrations: {readonly [name: string]: Migration} = {
  '0001-documents': documents,
  '0002-links': links
}
