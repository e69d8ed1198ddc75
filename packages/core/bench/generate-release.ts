/** A release in three formats with the same words. */
export interface Release {
  text: string
  markdown: string
  html: string
}

/** Names of the formats. */
export type Format = keyof Release

const subjects = ['The council', 'The ministry', 'The harbor board', 'The committee', 'The mayor', 'The delegation']
const verbs = ['approved', 'opened', 'postponed', 'reviewed', 'published', 'welcomed']
const objects = ['the new bridge', 'a survey of wells', 'the budget', 'the ferry timetable', 'a school program']
const places = ['on Monday', 'in the north district', 'after a long debate', 'with two partners', 'at the harbor']
const cities = ['PORT ELLERY', 'NEW CALDER', 'WESTHAVEN', 'OSTMARK']
const months = ['January', 'March', 'May', 'August', 'October']

/** Width that lines of plain text are wrapped at, as those of mail are. */
const width = 72

/**
 * Makes up a release: letterhead, label, headline, dateline, paragraphs, boilerplate, contact, end mark.
 *
 * @param seed The same number gives the same release.
 * @param size Bytes of text to come close to; the markup comes on top.
 */
export function generateRelease(seed: number, size: number): Release {
  const random = createRandom(seed)
  const pick = (list: ReadonlyArray<string>) => list[Math.floor(random() * list.length)] ?? ''
  const sentence = () => `${pick(subjects)} ${pick(verbs)} ${pick(objects)} ${pick(places)}.`
  const letterhead = [
    'Harbor Board of Ellery',
    '12 Quay Street, Port Ellery',
    'Tel: +1 202 555 0143',
    'press@ellery.example'
  ]
  const headline = sentence().slice(0, -1)
  const dateline = `${pick(cities)}, ${pick(months)} ${1 + Math.floor(random() * 28)}, 2024 (NWA) --`
  const paragraphs: string[] = []
  for (let length = 0; length < size; length += paragraphs.at(-1)?.length ?? size) {
    const sentences = Array.from({length: 3 + Math.floor(random() * 4)}, sentence).join(' ')
    paragraphs.push(paragraphs.length === 0 ? `${dateline} ${sentences}` : sentences)
  }
  const end = [
    'About the Harbor Board: It has kept the quays of Ellery since 1890.',
    'Contact: Ada Moor, press@ellery.example',
    '###'
  ]
  return {
    text: [letterhead.join('\n'), 'PRESS RELEASE', headline, ...paragraphs.map(wrap), ...end.map(wrap)].join('\n\n'),
    markdown: [letterhead.join('  \n'), '**Press Release**', `# ${headline}`, ...paragraphs, ...end].join('\n\n'),
    html: toPage(letterhead, headline, [...paragraphs, ...end])
  }
}

/** Mulberry32: small, fast, and the same everywhere. */
function createRandom(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
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

function toPage(letterhead: ReadonlyArray<string>, headline: string, paragraphs: ReadonlyArray<string>): string {
  const menu = ['Home', 'News', 'Quays', 'Contact'].map(name => `<li><a href="/${name}">${name}</a></li>`).join('')
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><title>${headline} | Harbor Board</title></head>
<body>
<nav><ul>${menu}</ul></nav>
<main>
<p>${letterhead.join('<br>')}</p>
<p><strong>Press Release</strong></p>
<h1>${headline}</h1>
${paragraphs.map(paragraph => `<p>${paragraph}</p>`).join('\n')}
</main>
<footer><p>&copy; Harbor Board of Ellery</p></footer>
</body>
</html>
`
}
