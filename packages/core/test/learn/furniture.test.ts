import {describe, expect, it} from 'vitest'
import {learn} from '../../learn/furniture/learn.ts'
import {Lexicon} from '../../learn/furniture/lexicon.ts'
import {type Measured, measure} from '../../learn/furniture/measure.ts'
import {type KnownPage, toExample} from '../../learn/furniture/pages.ts'
import {toPageJudge, toScores} from '../../src/recognizers/furniture/judge.ts'

const harbors = ['Merrow', 'Levanto', 'Norhavn', 'Linden', 'Quay', 'Strand', 'Ostby', 'Karavia', 'Holm']

const text = (harbor: string) => [
  `The harbor of ${harbor} opens again on Monday, and boats may moor at the new pier.`,
  `It has been closed since the winter, when the ice broke the pier of ${harbor}.`
]

/** A page whose text is told from its notices by their words and their names. */
function pageOf(harbor: string): KnownPage {
  const paragraphs = text(harbor).map(each => `<p>${each}</p>`)
  const notices = ['We use cookies on our pages, and you may agree.', 'Please agree before the cookies of others.']
  const html = `<main><h1>${harbor}</h1><div class="story">${paragraphs.join('')}</div>
    <div class="notice">${notices.map(each => `<p>${each}</p>`).join('')}</div></main>`
  return {
    id: harbor,
    site: harbor,
    bytes: new TextEncoder().encode(html),
    truth: {url: '', text: text(harbor).join('\n')}
  }
}

async function exampleOf(harbor: string) {
  const example = await toExample(pageOf(harbor))
  if (!example) throw new Error('Expected blocks on the page')
  return example
}

async function learned() {
  const lexicon = new Lexicon()
  const pages: Measured[] = []
  for (const harbor of harbors.slice(1)) pages.push(measure(await exampleOf(harbor), lexicon))
  return {model: learn(pages, lexicon), pages}
}

describe('learn', () => {
  it('should tell the text of a page that was not learned from', async () => {
    const {model} = await learned()
    const {page} = await exampleOf(harbors[0] ?? '')
    const {chances, reasonsOf} = toPageJudge(model)(page)
    const kept = page.pieces.filter((_, index) => (chances[index] ?? 0) > 0.5).map(piece => piece.text)
    expect(kept).toEqual(text(harbors[0] ?? ''))
    expect(reasonsOf(1).length).toBeGreaterThan(0)
  })

  it('should say by words what is learned of them, whoever reads the page', async () => {
    const {model} = await learned()
    const {page} = await exampleOf(harbors[0] ?? '')
    const score = toScores(model)(page)
    const rows = page.pieces.map((_, index) => {
      const row = new Float32Array(2)
      score.put(index, row, 0)
      return row
    })
    const [, first, , notice] = rows
    expect(first?.[0]).toBeGreaterThan(notice?.[0] ?? 0)
    expect(first?.[1]).toBeGreaterThan(notice?.[1] ?? 0)
  })

  it('should learn the same from the same pages', async () => {
    expect((await learned()).model).toEqual((await learned()).model)
  })
})
