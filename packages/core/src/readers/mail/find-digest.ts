/** A mail in the text of another: where its header begins and ends, among the blocks. */
interface Place {
  readonly from: number
  readonly to: number
}

/** What stands before each mail of a digest, and behind its list of contents (RFC 1153, 5). */
const ruler = /^-{30}$/
const firstRuler = /^-{70}$/

/** Fewest mails between such rulers that make a digest, where the first one has not its own. */
const fewestMails = 2

/** A line of a header that is not told of its mail. */
const headerLine = /^[A-Z][\w-]*: \S/

/** Blocks between a ruler and the header behind it: "Message: 1". */
const mostBetween = 1

/**
 * The places of the blocks of a digest, as mailing lists send them, that are of the list: what it says of itself and its contents,
 * rulers, and the headers of its mails. What is left are the texts of the mails, one after the other.
 *
 * @returns Nothing where the text is no digest.
 */
export function findDigest(mails: ReadonlyArray<Place>, texts: ReadonlyArray<string>): Set<number> | undefined {
  const begins = mails.map(mail => rulerBefore(mail, texts)).filter(place => place !== undefined)
  const isHeaded = begins.some(place => firstRuler.test(texts[place] ?? ''))
  if (begins.length < mails.length || begins.length < (isHeaded ? 1 : fewestMails)) return undefined
  const aside = new Set<number>()
  const add = (from: number, to: number) => {
    for (let index = from; index < to; index++) aside.add(index)
  }
  add(0, begins[0] ?? 0)
  for (const [index, {to}] of mails.entries()) add(begins[index] ?? to, to + (isHeader(texts[to]) ? 1 : 0))
  // Behind the last mail stands what the list says of itself.
  const last = mails.at(-1)?.to ?? texts.length
  const end = texts.findIndex((text, place) => place >= last && ruler.test(text))
  if (end >= 0) add(end, texts.length)
  return aside
}

function rulerBefore({from}: Place, texts: ReadonlyArray<string>): number | undefined {
  for (let index = from; index >= 0 && index >= from - 1 - mostBetween; index--) {
    if (ruler.test(texts[index] ?? '') || firstRuler.test(texts[index] ?? '')) return index
  }
  return undefined
}

function isHeader(text = ''): boolean {
  return text !== '' && text.split('\n').every(line => headerLine.test(line))
}
