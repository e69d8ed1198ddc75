/**
 * Every `ruleId` that a repair or a message may carry, with its severity and one line about it.
 *
 * `info`: something was changed or guessed, nothing is lost. `warning`: something may be lost or wrong.
 * `error`: the input could not be read at all.
 */
export const messages = {
  // Reading
  'empty-input': {severity: 'error', summary: 'The input has no text'},
  'fields-only': {
    severity: 'warning',
    summary: 'The input has no text, only what it states beside it, such as a title'
  },
  'input-too-large': {severity: 'error', summary: 'The input is larger than the limit allows'},
  'unknown-type': {severity: 'error', summary: 'No reader knows this kind of file'},
  'encrypted-file': {severity: 'error', summary: 'The file is locked with a password'},
  'malformed-file': {severity: 'error', summary: 'The file is damaged beyond reading'},
  'unreadable-page': {severity: 'warning', summary: 'A page is damaged beyond reading and was left out'},
  'oversized-page': {
    severity: 'warning',
    summary: 'A page says that it is larger than any paper: it was read as a smaller one'
  },
  'unreadable-text': {
    severity: 'warning',
    summary: 'The text layer of a page is not what is printed there and was left out'
  },
  'read-by-ocr': {severity: 'info', summary: 'The text of a page was read off its picture'},
  'unreadable-characters': {
    severity: 'warning',
    summary: 'The text layer does not say which characters some glyphs are'
  },
  'unreadable-picture': {severity: 'warning', summary: 'OCR could not read the picture of a page'},
  'needs-ocr': {severity: 'warning', summary: 'A page has images and no text: it can be read by OCR alone'},
  'partly-read': {severity: 'warning', summary: 'Pages were left out: a limit was reached, or the file is damaged'},
  'guessed-encoding': {severity: 'info', summary: 'The encoding was not declared and was guessed from the bytes'},
  'wrong-encoding-declared': {severity: 'warning', summary: 'The bytes contradict the declared encoding'},
  'undecodable-bytes': {severity: 'warning', summary: 'Some bytes stand for no character in this encoding'},
  'too-many-blocks': {
    severity: 'warning',
    summary: 'The document has more blocks than the limit allows; the rest was left out'
  },
  'too-much-text': {
    severity: 'warning',
    summary: 'The document has more text than the limit allows; the rest was left out'
  },
  'too-deep': {
    severity: 'warning',
    summary: 'Elements are nested deeper than the limit allows; the rest was flattened'
  },
  'damaged-archive': {severity: 'warning', summary: 'The archive, or an entry of it, is not as it declares to be'},
  'archive-limit': {severity: 'warning', summary: 'An archive gives more than a limit allows; the rest was left out'},
  'encrypted-entry': {severity: 'warning', summary: 'An entry of the archive is encrypted and was not read'},
  'unsafe-path': {severity: 'warning', summary: 'An entry of the archive points outside of it and was not read'},
  'encrypted-document': {severity: 'error', summary: 'The file is encrypted, and opens with a password alone'},
  'legacy-document': {severity: 'error', summary: 'The file is of an older version of a program, and is not read'},
  'unreadable-document': {severity: 'error', summary: 'The file is damaged, or lacks the part that has its text'},
  'unknown-element': {severity: 'warning', summary: 'An element is not known; what is in it was read'},
  'unknown-symbol': {
    severity: 'warning',
    summary: 'A character of a font of signs has none in Unicode; it stands as it is'
  },
  'hidden-text': {severity: 'info', summary: 'Took out text that the document hides, or a page only has read aloud'},
  'tracked-changes': {severity: 'info', summary: 'The document has tracked changes'},
  'malformed-xml': {severity: 'warning', summary: 'The XML is not well-formed; what could be read was read'},
  'unresolved-entity': {
    severity: 'warning',
    summary: 'An entity of the XML is not defined here, and stands as it was written'
  },
  'entity-limit': {severity: 'warning', summary: 'The entities of the XML give more text than the limit allows'},
  'malformed-json': {severity: 'warning', summary: 'The JSON is not well-formed; what could be read was read'},
  'withdrawn-item': {severity: 'warning', summary: 'The sender has taken the document back, or holds it back'},
  'invalid-front-matter': {severity: 'warning', summary: 'The front matter is not valid YAML'},
  'unknown-undone': {severity: 'warning', summary: 'A repair that was to be left undone does not exist any more'},

  'malformed-mail': {severity: 'warning', summary: 'The parts of the mail are not as it declares them to be'},
  'encrypted-mail': {severity: 'warning', summary: 'The mail, or a part of it, is encrypted and was not read'},
  'unread-part': {severity: 'warning', summary: 'A part of the document is of a kind that is not read'},
  'other-form': {severity: 'info', summary: 'The body is in the mail in another form as well'},
  'quoted-mail': {severity: 'info', summary: 'Another mail is in the text of this one'},

  // Documents in documents
  'more-documents': {severity: 'info', summary: 'There are more documents in the input than the one that was parsed'},
  'no-document': {severity: 'error', summary: 'Nothing in the container can be read'},
  'too-many-documents': {severity: 'error', summary: 'The input has more documents than the limit allows'},
  'nested-too-deep': {severity: 'error', summary: 'Documents are in documents deeper than the limit allows'},
  'documents-too-large': {severity: 'error', summary: 'The documents of the input are larger than the limit allows'},
  'document-in-itself': {severity: 'error', summary: 'A document is in itself, and is not opened again'},

  // Repairs of characters
  'control-character': {severity: 'info', summary: 'Took out a control character'},
  'invisible-character': {severity: 'info', summary: 'Took out a character that has no shape and no meaning here'},
  'white-space': {severity: 'info', summary: 'Set a run of white space to one space'},
  'glued-words': {severity: 'info', summary: 'Parted two words that a page keeps apart by its styles alone'},
  'soft-hyphen': {severity: 'info', summary: 'Took out a soft hyphen, or made it one that shows'},
  ligature: {severity: 'info', summary: 'Spelled out a typographic ligature'},
  normalization: {severity: 'info', summary: 'Composed a letter and its marks (Unicode NFC)'},
  'lost-ligature': {severity: 'info', summary: 'Spelled out a ligature that the text layer has no letters for'},
  mojibake: {severity: 'info', summary: 'Restored characters that were decoded with the wrong encoding'},

  // Repairs of layout
  unwrap: {severity: 'info', summary: 'Joined two lines of one paragraph'},
  join: {severity: 'info', summary: 'Joined a paragraph that a page or column break cut in two'},
  'join-table': {severity: 'info', summary: 'Joined a table that a page or column break cut in two'},
  'repeated-header': {severity: 'info', summary: 'Marked the header of a table that stands again on a later page'},
  dehyphenate: {severity: 'info', summary: 'Joined a word that a line end cut in two'},
  cut: {severity: 'info', summary: 'Cut a block in two where another part of the document begins'},
  'page-number': {severity: 'info', summary: 'Set aside a page number'},
  'running-line': {severity: 'info', summary: 'Set aside a line that is repeated at page edges'},
  'page-furniture': {severity: 'info', summary: 'Set aside what is of the web page around the document'},
  landmark: {severity: 'info', summary: 'Set aside a part of the page that is not the document'},
  'cover-note': {severity: 'info', summary: 'Set aside what somebody wrote over the release that they send'},
  'mail-notice': {severity: 'info', summary: 'Set aside what offices, newsletters and programs say about their mails'},
  furniture: {severity: 'info', summary: 'Set aside lines that are not of the document'},

  // Recognition
  'uncertain-role': {severity: 'info', summary: 'Another role for this block is nearly as likely'},
  'uncertain-field': {severity: 'info', summary: 'A field is hardly more than a guess'},
  'no-headline': {severity: 'info', summary: 'No headline was found'},
  'year-not-stated': {severity: 'info', summary: 'A date is stated without a year'},
  'year-inferred': {severity: 'info', summary: 'The year of a date was taken from other evidence'},
  'dates-differ': {severity: 'info', summary: 'The document states different dates for its publication'},
  'language-without-cues': {
    severity: 'warning',
    summary: 'There are no cue words for this language; roles rest on layout alone'
  }
} as const satisfies Record<string, {severity: 'error' | 'info' | 'warning'; summary: string}>

/** A key of the catalog. */
export type RuleId = keyof typeof messages
