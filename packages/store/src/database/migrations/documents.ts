import {sql} from 'kysely'
import type {Migration} from 'kysely/migration'

/** Originals, documents, versions. */
export const documents: Migration = {
  async up(db) {
    await db.schema
      .createTable('original')
      .addColumn('sha256', 'text', column => column.primaryKey())
      .addColumn('size', 'integer', column => column.notNull())
      .execute()

    await db.schema
      .createTable('document')
      // The order of bytes, as in `createId`, whatever the database's own order is.
      .addColumn('id', sql`text collate "C"`, column => column.primaryKey())
      .addColumn('original', 'text', column => column.notNull().references('original.sha256'))
      .addColumn('options', 'json', column => column.notNull())
      .addColumn('options_hash', 'text', column => column.notNull())
      .addColumn('created_at', 'timestamptz', column => column.notNull())
      .addColumn('version', 'integer', column => column.notNull())
      .addColumn('media_type', 'text', column => column.notNull())
      .addColumn('headline', 'text')
      .addColumn('issuer', 'text')
      .addColumn('kind', 'text')
      .addColumn('language', 'text')
      .addColumn('date', 'text')
      .addColumn('date_inferred', 'text')
      .addUniqueConstraint('document_input', ['original', 'options_hash'])
      .execute()

    await db.schema
      .createTable('version')
      .addColumn('document', sql`text collate "C"`, column =>
        column.notNull().references('document.id').onDelete('cascade')
      )
      .addColumn('number', 'integer', column => column.notNull())
      .addColumn('undone', 'json', column => column.notNull())
      .addColumn('core_version', 'text', column => column.notNull())
      .addColumn('created_at', 'timestamptz', column => column.notNull())
      .addColumn('result', 'json', column => column.notNull())
      .addColumn('record', 'json', column => column.notNull())
      .addPrimaryKeyConstraint('version_key', ['document', 'number'])
      .execute()
  }
}
