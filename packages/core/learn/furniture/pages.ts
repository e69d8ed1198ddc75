import {existsSync, readdirSync, readFileSync} from 'node:fs'
import {join} from 'node:path'
import {gunzipSync} from 'node:zlib'
import {VFile} from 'vfile'
import {cuesFor} from '../../src/cues/index.ts'
import {read} from '../../src/readers/read.ts'
import {type Page, toPage} from '../../src/recognizers/furniture/page.ts'
import {language} from '../../src/recognizers/language.ts'
import {characterRepairs} from '../../src/repairs/characters/index.ts'
import type {Source} from '../../src/result.ts'
import {stateOf} from '../../src/state.ts'
import {align, wordsOf} from './align.ts'

/** What is said of a page's text: all of it, or strings that are in it and that are not. */
export interface Truth {
  url: string
  type?: string
  text?: string
  with?: string[]
  without?: string[]
  title?: string | null
  author?: string | null
  date?: string | null
}

/** A page with what is known of its text. */
export interface KnownPage {
  id: string
  /** Registrable domain: pages of one site are never on both sides of a comparison. */
  site: string
  bytes: Uint8Array
  truth: Truth
}

/** A page as the recognizer sees it, and what its blocks are. */
export interface Example {
  known: KnownPage
  page: Page
  /** By block: how much of it is in the page's text, from 0 to 1. */
  targets: number[]
  /** By block: how much that counts. */
  weights: number[]
}

/**
 * The pages of a folder: `html/<id>.html.gz` with `truth.json`, or `<id>/source.html` with `gold.json`; `[]` where it is
 * neither.
 */
export function pagesIn(folder: string): KnownPage[] {
  if (existsSync(join(folder, 'truth.json'))) return judgedPages(folder)
  return readdirSync(folder)
    .sort()
    .filter(id => existsSync(join(folder, id, 'source.html')))
    .map(id => {
      const gold = JSON.parse(readFileSync(join(folder, id, 'gold.json'), 'utf8')) as {
        blocks: Array<{role: string; text: string}>
      }
      const blocks = gold.blocks.filter(({role}) => role !== 'furniture' && role !== 'related')
      const text = blocks.map(block => block.text).join('\n')
      return {
        id,
        site: id.replace(/-\d+$/, ''),
        bytes: readFileSync(join(folder, id, 'source.html')),
        truth: {url: '', text}
      }
    })
}

function judgedPages(folder: string): KnownPage[] {
  const truths = JSON.parse(readFileSync(join(folder, 'truth.json'), 'utf8')) as Record<string, Truth>
  return Object.entries(truths).map(([id, truth]) => ({
    id,
    site: siteOf(truth.url) || id,
    bytes: gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))),
    truth
  }))
}

/** Second-level names below which others register: `gov.uk`. */
const shared = /^(?:ac|co|com|edu|gob|gouv|gov|go|gv|ne|net|or|org)$/

/** The registrable domain of an address, as far as its form tells. */
function siteOf(url: string): string {
  const labels = (/^https?:\/\/([^/:?#]+)/i.exec(url)?.[1] ?? '').toLowerCase().split('.')
  const isShared = labels.length > 2 && shared.test(labels.at(-2) ?? '') && (labels.at(-1) ?? '').length === 2
  return labels.slice(isShared ? -3 : -2).join('.')
}

/** A page as the recognizer sees it; `undefined` if there is no text on it. */
export async function toExample(known: KnownPage): Promise<Example | undefined> {
  const name = `${known.id}.html`
  const state = stateOf(new VFile({path: name}), {name})
  const source: Source = {sha256: '', mediaType: '', reader: '', size: known.bytes.byteLength, parts: state.parts}
  const tree = await read(known.bytes, undefined, state, source)
  if (!tree || !state.outline) return undefined
  for (const step of [...characterRepairs, language]) step.transform(tree, state)
  const page = toPage(tree, state.outline, cuesFor(tree.fields?.language?.[0]?.value ?? 'und'))
  const {truth} = known
  return {known, page, ...(truth.with && !truth.text ? byStrings(page, truth) : byText(page, truth.text ?? ''))}
}

/** Shortest text, in UTF-16 units without spaces and signs, of which two are the same one. */
const shortestRepeat = 60

/** Words that a block counts for beside its own, so that headings and short paragraphs count for something. */
const extraWords = 3

function byText(page: Page, text: string): Pick<Example, 'targets' | 'weights'> {
  const words = page.pieces.map(piece => wordsOf(piece.text))
  const targets = asTheirRepeats(page, align(words, wordsOf(text)))
  const sizes = words.map(({length}) => (length === 0 ? 0 : length + extraWords))
  const yes = sizes.reduce((sum, size, index) => sum + size * (targets[index] ?? 0), 0)
  // What is wrong with a page counts by what is right with it, but a page with hardly any text counts no more than others.
  const total = Math.max(yes, sizes.reduce((sum, size) => sum + size, 0) / 3, 1)
  return {targets, weights: sizes.map(size => size / total)}
}

/** What stands on the page more than once is in the text wherever that has it from. */
function asTheirRepeats({squashed}: Page, targets: ReadonlyArray<number>): number[] {
  const most = new Map<string, number>()
  for (const [index, target] of targets.entries()) {
    const text = squashed[index] ?? ''
    if (text.length >= shortestRepeat) most.set(text, Math.max(most.get(text) ?? 0, target))
  }
  return targets.map((target, index) => most.get(squashed[index] ?? '') ?? target)
}

/** What each string counts. */
const stringWeight = 0.15

function byStrings({pieces}: Page, truth: Truth): Pick<Example, 'targets' | 'weights'> {
  const texts = pieces.map(piece => spaced(piece.text))
  const targets = pieces.map(() => 0)
  const weights = pieces.map(() => 0)
  const mark = (string: string, target: number) => {
    const found = texts.flatMap((text, index) => (text.includes(spaced(string)) ? [index] : []))
    for (const index of found) {
      // A string that stands both in the text and beside it says nothing of either.
      if (target === 1 && found.length > 1) continue
      targets[index] = target
      weights[index] = stringWeight / found.length
    }
  }
  for (const string of truth.without ?? []) mark(string, 0)
  for (const string of truth.with ?? []) mark(string, 1)
  return {targets, weights}
}

/** A text with single spaces and without what is not seen, to look for strings in. */
export function spaced(text: string): string {
  return text
    .replaceAll(/\u00ad|\u200b|\u200c|\u200d|\ufeff/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
}
