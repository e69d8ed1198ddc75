import type {VersionList} from '@dateline/client'
import {refuse} from '../documents/find-kept.ts'
import type {Route} from '../route.ts'

/** Lists the versions of a document, newest first. */
export const listVersions: Route =
  ({store}) =>
  async (request, response) => {
    const id = String(request.params['id'])
    const versions = (await store.documents.versions(id)) ?? refuse(id)
    response.json({versions} satisfies VersionList)
  }
