import company from './company-release.txt?url'
import embassy from './embassy-release.md?url'
import harbor from './harbor-release.pdf?url'
import ministry from './ministry-page.html?url'
import mail from './office-mail.eml?url'
import statement from './statement.txt?url'

/** A document to try the desk with; all names in it are invented. */
export interface Sample {
  readonly name: string
  readonly title: string
  /** What is to be seen in it. */
  readonly about: string
  readonly url: string
}

/** The samples, the most telling one first. */
export const samples: ReadonlyArray<Sample> = [
  {
    name: 'embassy-release.md',
    title: 'An embassy’s press release',
    about: 'carries an agency’s report of a speech; page breaks cut three paragraphs in two',
    url: embassy
  },
  {
    name: 'harbor-release.pdf',
    title: 'A port’s release in PDF',
    about: 'letterhead, running heads and page numbers; a page break cuts a sentence',
    url: harbor
  },
  {
    name: 'office-mail.eml',
    title: 'A mail from a press office',
    about: 'the release in its text, a signature, and a PDF that came with it',
    url: mail
  },
  {
    name: 'company-release.txt',
    title: 'A company’s announcement',
    about: 'plain text with hard line ends, a dateline, contacts, boilerplate and an end mark',
    url: company
  },
  {
    name: 'ministry-page.html',
    title: 'A ministry’s web page',
    about: 'the release between a menu and a footer, with a list and a table',
    url: ministry
  },
  {
    name: 'statement.txt',
    title: 'A statement in a council',
    about: 'a short speech with its salutations, to be checked against delivery',
    url: statement
  }
]
