import type {Kysely} from 'kysely'
import type {Tables} from '../database/schema.ts'
import {isId} from '../util/create-id.ts'
import type {Documents, Link} from './types.ts'

/** Which document came in which, in `database`. */
export function linkDocuments(database: Kysely<Tables>): Pick<Documents, 'link' | 'links'> {
  return {
    async link(id, inside) {
      if (id === inside.parent) return
      await database
        .insertInto('link')
        .values({document: id, ...inside})
        .onConflict(conflict => conflict.doNothing())
        .execute()
    },
    async links(id) {
      if (!isId(id)) return {parents: [], documents: []}
      const [parents, documents] = await Promise.all([
        linked(database, 'parent').where('link.document', '=', id).orderBy('link.parent').execute(),
        linked(database, 'document').where('link.parent', '=', id).orderBy('link.position').execute()
      ])
      return {parents: parents.map(toLink), documents: documents.map(toLink)}
    }
  }
}

/** Links, with the document at the end `end`. */
function linked(database: Kysely<Tables>, end: 'document' | 'parent') {
  return database
    .selectFrom('link')
    .innerJoin('document', 'document.id', `link.${end}`)
    .select(['document.id', 'document.options', 'document.headline', 'link.relation', 'link.part'])
}

type Row = Awaited<ReturnType<ReturnType<typeof linked>['execute']>>[number]

function toLink({id, options, headline, relation, part}: Row): Link {
  return {id, relation, part, name: options.name ?? null, headline}
}
