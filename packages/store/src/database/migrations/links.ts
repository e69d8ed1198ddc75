import {sql} from 'kysely'
import type {Migration} from 'kysely/migration'

/** Which document came in which. */
export const links: Migration = {
  async up(db) {
    await db.schema
      .createTable('link')
      .addColumn('parent', sql`text collate "C"`, column =>
        column.notNull().references('document.id').onDelete('cascade')
      )
      .addColumn('document', sql`text collate "C"`, column =>
        column.notNull().references('document.id').onDelete('cascade')
      )
      // Among the documents in the parent, from 1.
      .addColumn('position', 'integer', column => column.notNull())
      .addColumn('relation', 'text', column => column.notNull())
      .addColumn('part', 'text', column => column.notNull())
      .addPrimaryKeyConstraint('link_key', ['parent', 'document'])
      .execute()
    await db.schema.createIndex('link_document').on('link').column('document').execute()
  }
}
