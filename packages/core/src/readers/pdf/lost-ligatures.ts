import {identifyLanguage} from '../../language/identify-language.ts'
import type {State} from '../../state.ts'
import type {Origin} from '../../tree/types.ts'
import {charFlags, type Chars} from './chars.ts'
import type {PageContent} from './page-content.ts'

/** Ligatures of text fonts that are drawn as one glyph. */
const ligatures = ['ff', 'fi', 'fl', 'ft', 'tf', 'ti', 'tt', 'fj', 'ffi', 'ffl', 'fft', 'fti', 'tti', 'ttf']

/** The codes that TeX's encodings of text have for ligatures: OT1, and T1 of Cork. Its fonts of dots name no characters. */
const texLigatures: Readonly<Record<string, string>> = {
  '\u000B': 'ff',
  '\u000C': 'fi',
  '\u000E': 'ffi',
  '\u000F': 'ffl',
  '\u001B': 'ff',
  '\u001C': 'fi',
  '\u001D': 'fl',
  '\u001E': 'ffi',
  '\u001F': 'ffl'
}

/** The codes of their letters. */
const letters = new Set(ligatures.flatMap(spelling => Array.from(spelling, letter => letter.charCodeAt(0))))

/** A code that stands for no character, or for nobody's; some programs have tabs and line ends for their spaces. */
const unknown = /^(?![\t\n\r])[\uFFFD\p{Co}\p{Cc}]$/u

/** Width of a ligature in widths of its letters: they move together, and never apart. */
const narrowed = {least: 0.925, most: 1.01}

/** The same where the code says which ligature it is: those of Computer Modern are narrow. */
const narrowedByCode = {least: 0.75, most: 1.05}

/** Sizes by which two glyphs of one width may differ: widths are whole thousandths, sizes are rounded. */
const slack = 0.006

/** Likeness to the document's language that words with the right letters have, and by how much that is more than others'. */
const likeness = {least: 0.65, lead: 0.05}

/** Characters of a sample: the detector looks at no more. */
const sampleLength = 350

/** A glyph without letters. */
interface Lost {
  readonly part: string
  readonly start: number
  readonly page: number
  /** The word that it is in, before and after it. */
  readonly before: string
  readonly after: string
}

/** The glyphs of one font. */
interface Font {
  /** Width of letters and of ligatures that have their letters, in sizes. */
  readonly widths: Map<string, number>
  /** Lost ones of the same code and width are one glyph. */
  readonly lost: Array<{code: string; width: number; places: Lost[]}>
}

/**
 * Finds out which letters the glyphs are that a text layer has no characters for, as it is with the ligatures of some producers.
 *
 * A spelling must fit the glyph's width, and must not be one that the font has another glyph for; the words that it makes must look
 * like the document's language, and clearly more so than with any other spelling that fits. What stays open is reported.
 */
export function createLigatureReader(state: State) {
  const fonts = new Map<string, Font>()
  let sample = ''
  return {
    /** Takes note of a page's glyphs. */
    note(page: PageContent): void {
      if (sample.length < sampleLength) sample += page.text.replaceAll(/\S*[^\P{C}\s]\S*/gu, ' ')
      for (let index = 0; index < page.chars.length; index++) addChar(fonts, page, index)
    },
    /** Hands the letters over to the repairs, after the last page. */
    settle(): void {
      const open: Lost[] = []
      const {language} = identifyLanguage(sample.slice(0, sampleLength))
      for (const {lost, widths} of fonts.values()) {
        for (const {code, width, places} of lost) {
          const spelling = spellingOf(code, width, widths) ?? spell(places, fitting(width, widths), language)
          if (spelling === undefined) open.push(...places)
          else for (const place of places) addSpelling(state, place, spelling)
        }
      }
      if (open.length > 0) report(state, open)
    }
  }
}

function addChar(fonts: Map<string, Font>, page: PageContent, index: number) {
  const {chars} = page
  const code = chars.code(index)
  const isLetter = letters.has(code)
  // Nearly all characters of Latin pages end here.
  if (!isLetter && (isPrintable(code) || !unknown.test(String.fromCodePoint(code)))) return
  const style = chars.style(index)
  if (chars.is(index, charFlags.generated) || style.rotation !== 0 || style.size === 0) return
  const width = (chars.x1(index) - chars.x0(index)) / style.size
  // Fonts without names are told apart by their sizes at least.
  const name = style.font === '' ? String(style.size) : style.font
  let font = fonts.get(name)
  if (!font) fonts.set(name, (font = {widths: new Map(), lost: []}))
  const text = String.fromCodePoint(code)
  if (isLetter) addWidth(font, chars, index, width)
  else if (width > 0) {
    const place = toLost(page, chars.start(index))
    const known = font.lost.find(each => each.code === text && Math.abs(each.width - width) <= slack)
    if (known) known.places.push(place)
    else font.lost.push({code: text, width, places: [place]})
  }
}

/** Whether a code is a printable character of ASCII. */
function isPrintable(code: number): boolean {
  return code >= 0x20 && code < 0x7f
}

/** The width of a letter, or of a ligature with its letters: they share one box. */
function addWidth({widths}: Font, chars: Chars, index: number, width: number) {
  const before = index - 1
  const text = String.fromCodePoint(chars.code(index))
  const isShared = before >= 0 && chars.x0(before) === chars.x0(index) && chars.x1(before) === chars.x1(index)
  if (isShared) widths.set(String.fromCodePoint(chars.code(before)) + text, width)
  // A letter is narrower than its ligatures.
  else widths.set(text, Math.min(width, widths.get(text) ?? width))
}

function toLost({part, number, text}: PageContent, start: number): Lost {
  const before = /\p{L}*$/u.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? ''
  const after = /^\p{L}*/u.exec(text.slice(start + 1, start + 31))?.[0] ?? ''
  return {part, start, page: number, before, after}
}

/** The ligature that the code of a glyph stands for in TeX, if it is as wide as that. */
function spellingOf(code: string, width: number, widths: ReadonlyMap<string, number>): string | undefined {
  const spelling = texLigatures[code]
  if (spelling === undefined) return undefined
  const ratio = width / sumOf(spelling, widths)
  return ratio >= narrowedByCode.least && ratio <= narrowedByCode.most ? spelling : undefined
}

function sumOf(spelling: string, widths: ReadonlyMap<string, number>): number {
  return Array.from(spelling, letter => widths.get(letter) ?? Number.NaN).reduce((sum, each) => sum + each, 0)
}

/** The ligatures that have the width, as the letters of the font are. */
function fitting(width: number, widths: ReadonlyMap<string, number>): string[] {
  return ligatures.filter(spelling => {
    const known = widths.get(spelling)
    if (known !== undefined) return Math.abs(known - width) <= slack
    const ratio = width / sumOf(spelling, widths)
    return ratio >= narrowed.least && ratio <= narrowed.most
  })
}

/** The spelling that makes words of the language of all places; `undefined` where none does, or several. */
function spell(places: ReadonlyArray<Lost>, spellings: ReadonlyArray<string>, language: string): string | undefined {
  const words = places.filter(({before, after}) => before !== '' || after !== '')
  if (words.length === 0) return undefined
  const scored = spellings
    .map(spelling => ({spelling, score: likenessOf(words, spelling, language)}))
    .toSorted((a, b) => b.score - a.score)
  const [best, next] = scored
  if (!best || best.score < likeness.least) return undefined
  return next && best.score - next.score < likeness.lead ? undefined : best.spelling
}

function likenessOf(words: ReadonlyArray<Lost>, spelling: string, language: string): number {
  const spelled = new Set(words.map(({before, after}) => `${before}${spelling}${after}`.toLowerCase()))
  const text = [...spelled].join(' ').slice(0, sampleLength)
  return identifyLanguage(text).scoreOf(language)
}

function addSpelling({spellings}: State, {part, start}: Lost, spelling: string) {
  const known = spellings.get(part)
  if (known) known.set(start, spelling)
  else spellings.set(part, new Map([[start, spelling]]))
}

function report(state: State, open: ReadonlyArray<Lost>) {
  const origin: Origin = open.map(({part, start}) => ({part, start, end: start + 1}))
  const pages = [...new Set(open.map(({page}) => page))].toSorted((a, b) => a - b)
  const reason = `Expected characters, not codes for none of them: \`${open.length}\` glyphs on ${pages.length === 1 ? 'page' : 'pages'} \`${pages.join(', ')}\``
  state.message('unreadable-characters', reason, origin)
}
