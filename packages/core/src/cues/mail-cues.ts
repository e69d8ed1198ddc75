/**
 * What mail programs, mail servers and newsletters set around the text of a mail, in the words of one language. Mails of one language have
 * these in others, so that they are looked for in all languages at once.
 */
export interface MailCues {
  /** What nothing but a notice about a mail says: "if you are not the intended recipient". */
  readonly notices: ReadonlyArray<string>
  /** What a mail calls itself: "this e-mail". */
  readonly selves: ReadonlyArray<string>
  /** What a notice says of its mail: "confidential"; beside what the mail calls itself it makes one. */
  readonly matters: ReadonlyArray<string>
  /** How to see a mail and how to get no more of them: "browser"; beside what the mail calls itself it makes a foot or head. */
  readonly ways: ReadonlyArray<string>
  /** What stands over a notice: "Disclaimer". */
  readonly titles: ReadonlyArray<string>
  /** What nothing but the foot or the head of a newsletter says: "you are receiving this". */
  readonly footers: ReadonlyArray<string>
  /** What programs of sites say, with links, below a text that they put into a feed: "appeared first on". */
  readonly syndication: ReadonlyArray<string>
  /** Labels of links in such a foot or head: "unsubscribe". */
  readonly links: ReadonlyArray<string>
  /** What the foot of a mailing list names, below a ruler: "mailing list". */
  readonly lists: ReadonlyArray<string>
  /** What somebody writes over a release that is sent along: "please find below". */
  readonly covers: ReadonlyArray<string>
  /** Beginnings of the line in which a program names itself, or a list says how to leave it: "sent from my", "to unsubscribe". */
  readonly programs: ReadonlyArray<string>
}
