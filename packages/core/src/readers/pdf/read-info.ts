import {type Told, toAuthor} from '../metadata.ts'
import type {PdfDocument} from './engine/open-document.ts'

/**
 * How sure the properties of a file are of what is in it. Titles are often left over from another document, and authors are the names of
 * accounts: whatever stands in the text is surer.
 */
const confidence = 0.2

/** What programs put in for a title: the name of the file that was printed. */
const fileName = /^Microsoft \w+ - |^untitled\b|\.(?:docx?|html?|indd|odt|pdf|pptx?|rtf|txt|xlsx?)$/i

/** What a PDF says of itself. */
export function readInfo(document: PdfDocument): Told[] {
  const value = (key: string) => document.meta(key).replaceAll(/\s+/g, ' ').trim()
  const title = value('Title')
  const told = {evidence: 'document-information', confidence}
  return [
    {field: 'title', value: fileName.test(title) ? '' : title, source: 'document-information:Title', ...told},
    {field: 'author', value: toAuthor([value('Author')]), source: 'document-information:Author', ...told}
  ]
}
