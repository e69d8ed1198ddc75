import {ProblemError} from '@dateline/client'

/** What the API's refusal means for a reader of this page, by the problem's code. */
const sentences: Readonly<Record<string, string>> = {
  'document-not-found': 'The document is not in the library any more.',
  'too-large': 'The document is larger than the library takes.',
  'empty-input': 'The document has no text.',
  unauthorized: 'The library asks for a key that this page does not have.',
  overloaded: 'The library is busy with other documents. Try again in a moment.',
  unavailable: 'The library’s database does not answer. Try again in a moment.',
  'time-limit': 'The library needed too long to read the document.'
}

const silent = 'The library does not answer. Check the connection and try again.'

/** An error of the library as a sentence; no answer at all is the usual one. */
export function toSentence(error: unknown): string {
  // A problem without a type is the answer of something in between.
  if (!(error instanceof ProblemError) || error.problem.type === 'about:blank') return silent
  const {code, title, detail} = error.problem
  return sentences[code] ?? `${title}${detail ? `: ${detail}` : ''}.`
}
