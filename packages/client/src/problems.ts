/** Every problem that the API answers with: a closed list; `type` of a problem is `/docs#` and its code. */
export const problems = {
  'empty-input': {status: 400, title: 'The document has no text'},
  'invalid-option': {status: 400, title: 'An option is not valid'},
  'malformed-body': {status: 400, title: 'The body of the request cannot be read'},
  unauthorized: {status: 401, title: 'An API key is needed'},
  'cross-site': {status: 403, title: 'Requests from other sites need an API key'},
  'not-found': {status: 404, title: 'There is nothing at this address'},
  'document-not-found': {status: 404, title: 'There is no such document'},
  'version-not-found': {status: 404, title: 'The document has no such version'},
  'page-not-built': {status: 404, title: 'The web page is not built'},
  'method-not-allowed': {status: 405, title: 'This address does not know the method'},
  'not-acceptable': {status: 406, title: 'There is no such format to answer with'},
  'too-large': {status: 413, title: 'The document is too large'},
  'unknown-type': {status: 415, title: 'This type of file is not known'},
  unreadable: {status: 422, title: 'The document cannot be read'},
  'memory-limit': {status: 422, title: 'Parsing took too much memory'},
  internal: {status: 500, title: 'Something went wrong in the server'},
  overloaded: {status: 503, title: 'Too many documents are being parsed'},
  unavailable: {status: 503, title: 'The database is not available'},
  'time-limit': {status: 504, title: 'Parsing took too long'}
} as const satisfies Record<string, {status: number; title: string}>

/** What went wrong, as one word. */
export type ProblemCode = keyof typeof problems
