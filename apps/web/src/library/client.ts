import {createClient} from '@dateline/client'

/** The API behind this page. */
export const client = createClient({baseUrl: ''})
