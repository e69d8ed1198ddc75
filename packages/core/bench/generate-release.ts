import {type ReleaseLanguage, releaseWords, type ReleaseWords} from './release-words.ts'
import {createRandom} from '../learn/create-random.ts'

/** A release in three formats with the same words. */
export interface Release {
  text: string
  markdown: string
  html: string
}

/** Names of the formats. */
export type Format = keyof Release

/** Width that lines of plain text are wrapped at, as those of mail are. */
const width = 72

/**
 * Blocks of the body, in the order in which they come again and again: a heading for nine paragraphs, as releases have in the middle, and
 * three items, of which they have one. Paragraphs have the 300 characters that they have there.
 */
const rhythm = [
  'prose',
  'quotation',
  'prose',
  'prose',
  'heading',
  'prose',
  'quotation',
  'prose',
  'prose',
  'list'
] as const

/** A block of the release: of a list, each item. */
interface Part {
  type: (typeof rhythm)[number]
  lines: ReadonlyArray<string>
}

/**
 * Makes up a release: letterhead, label, headline, byline, dateline, paragraphs, quotations, headings, lists, boilerplate,
 * contact, end mark.
 *
 * @param seed The same number gives the same release.
 * @param size Bytes of text to come close to; the markup comes on top.
 */
export function generateRelease(seed: number, size: number, language: ReleaseLanguage = 'en'): Release {
  const words: ReleaseWords = releaseWords[language]
  const write = createWriter(seed, words)
  const headline = write.statement()
  const dateline = write.dateline()
  const body: Part[] = [{type: 'prose', lines: [`${dateline}${words.space}${write.prose()}`]}]
  for (let length = bytesIn(body); length < size; length += bytesIn(body.slice(-1))) {
    body.push(write.part(rhythm[body.length % rhythm.length] ?? 'prose'))
  }
  const contact = words.contact.map(write.fill)
  return {
    text: [
      words.letterhead.join('\n'),
      words.kind.toUpperCase(),
      headline,
      words.byline,
      ...body.map(toPlain),
      words.boilerplate,
      contact.join('\n'),
      '###'
    ].join('\n\n'),
    markdown: [
      words.letterhead.join('  \n'),
      `**${words.kind}**`,
      `# ${headline}`,
      words.byline,
      ...body.map(toMarkdown),
      words.boilerplate,
      contact.join('  \n'),
      '\\###'
    ].join('\n\n'),
    html: toPage(words, headline, [...body.map(toHtml), toParagraph([words.boilerplate]), toParagraph(contact)])
  }
}

function bytesIn(parts: ReadonlyArray<Part>): number {
  return new TextEncoder().encode(parts.flatMap(({lines}) => lines).join('\n\n')).length
}

/** Writes sentences by chance. */
function createWriter(seed: number, words: ReleaseWords) {
  const random = createRandom(seed)
  const pick = (list: ReadonlyArray<string>) => list[Math.floor(random() * list.length)] ?? ''
  const many = (make: () => string, fewest: number, more: number) =>
    Array.from({length: fewest + Math.floor(random() * more)}, make)
  const pieces: Record<string, () => string> = {
    subject: () => pick(words.subjects),
    verb: () => pick(words.verbs),
    object: () => pick(words.objects),
    place: () => pick(words.places),
    city: () => pick(words.cities),
    month: () => pick(words.months),
    day: () => String(1 + Math.floor(random() * 28)),
    name: () => pick(words.names),
    said: () => told()
  }
  const fill = (template: string): string =>
    template.replace(/\{(\w+)\}/g, (_, piece: string) => pieces[piece]?.() ?? piece)
  const statement = () => fill(words.statement)
  const told = () => statement() + pick(words.clauses)
  const sentence = () => told() + words.stop
  const prose = () => many(sentence, 2, 3).join(words.space)
  const makers: Record<Part['type'], () => string[]> = {
    prose: () => [prose()],
    quotation: () => [[fill(pick(words.quotations)), sentence()].join(words.space)],
    heading: () => [pick(words.headings)],
    list: () => [words.listed, ...many(sentence, 2, 3)]
  }
  const part = (type: Part['type']): Part => ({type, lines: makers[type]()})
  return {fill, statement, prose, part, dateline: () => fill(words.dateline)}
}

function toPlain({type, lines}: Part): string {
  const [first = '', ...items] = lines
  return type === 'list' ? [first, '', ...items.map(item => wrap(`- ${item}`))].join('\n') : wrap(first)
}

function wrap(text: string): string {
  const lines = ['']
  for (const word of text.split(' ')) {
    const last = lines.at(-1) ?? ''
    if (last && last.length + word.length >= width) lines.push(word)
    else lines[lines.length - 1] = last ? `${last} ${word}` : word
  }
  return lines.join('\n')
}

function toMarkdown({type, lines}: Part): string {
  const [first = '', ...items] = lines
  if (type === 'heading') return `## ${first}`
  return [first, ...(type === 'list' ? ['', ...items.map(item => `* ${item}`)] : [])].join('\n')
}

function toHtml({type, lines}: Part): string {
  const [first = '', ...items] = lines
  if (type === 'heading') return `<h2>${first}</h2>`
  const list = type === 'list' ? `<ul>${items.map(item => `<li>${item}</li>`).join('\n')}</ul>` : ''
  return `${toParagraph([first])}${list}`
}

function toParagraph(lines: ReadonlyArray<string>): string {
  return `<p>${lines.join('<br>')}</p>`
}

function toPage({letterhead, kind, byline}: ReleaseWords, headline: string, body: ReadonlyArray<string>): string {
  const menu = ['Home', 'News', 'Quays', 'Contact'].map(name => `<li><a href="/${name}">${name}</a></li>`).join('')
  return `<!doctype html>
<html>
<head><meta charset="utf-8"><title>${headline} | ${letterhead[0]}</title></head>
<body>
<nav><ul>${menu}</ul></nav>
<main>
${toParagraph(letterhead)}
<p><strong>${kind}</strong></p>
<h1>${headline}</h1>
<p>${byline}</p>
${body.join('\n')}
</main>
<footer><p>&copy; ${letterhead[0]}</p></footer>
</body>
</html>
`
}
