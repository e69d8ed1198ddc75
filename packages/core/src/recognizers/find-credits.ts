import type {Cues} from '../cues/cues.ts'
import {phraseAtStart, phraseWithin} from '../cues/phrase.ts'
import type {Landmark} from '../tree/types.ts'
import {personName} from './fields/person-name.ts'
import type {ReadBlock, Reading} from './fields/reading.ts'

/** Lines around the headline in which an author or a desk may be named. */
const linesAround = 6

/** Longest line that names an author or a desk, in UTF-16 units and in words. */
const longest = 80
const mostWords = 8

/** Landmarks of a page in which words such as "Newsroom" are links. */
const ofPage: ReadonlySet<Landmark | undefined> = new Set(['banner', 'complementary', 'contentinfo', 'navigation'])

/**
 * Lines that say which journalist or desk wrote, whatever they were taken for: "Written by: Ada Lindqvist", "By Ada
 * Lindqvist" and "Redaktion Merrow" beside the headline. A byline of somebody with an office heads a speech and is none.
 */
export function findCredits({cues, furnished, tree}: Reading): ReadBlock[] {
  const sites = (tree.fields?.['issuer.name'] ?? []).filter(({source}) => source).map(({value}) => value.toLowerCase())
  const headline = furnished.findIndex(({role}) => role === 'headline')
  const credits: ReadBlock[] = []
  for (const [index, each] of furnished.entries()) {
    const {block, role, text} = each
    if (role === 'paragraph' || text.length > longest) continue
    const isBeside = role === 'byline' || (headline >= 0 && Math.abs(index - headline) <= linesAround)
    if (
      (role === 'byline' && phraseWithin(cues.reporters, text)) ||
      isLabel(text, cues) ||
      (isBeside && !ofPage.has(block.landmark) && isCredit(text, cues, sites))
    )
      credits.push(each)
  }
  return credits
}

/** "Autor: ..." says itself what it is. */
function isLabel(text: string, cues: Cues): boolean {
  // Most lines of a page have none.
  if (!/[:：]/.test(text)) return false
  const label = phraseAtStart(cues.reporters, text)
  return label !== '' && /^\s*[:：]\s*\S/u.test(text.slice(label.length))
}

/** A desk, a name after "by", or the name of the site itself. */
function isCredit(text: string, cues: Cues, sites: ReadonlyArray<string>): boolean {
  const desk = phraseAtStart(cues.reporters, text)
  const rest = text.slice(desk.length).trim()
  if (desk) return /^\p{Lu}/u.test(rest) && rest.split(/\s+/).length <= mostWords
  const by = phraseAtStart(cues.attributions, text)
  const named = text.slice(by.length).trim()
  if (by === '' || phraseWithin(cues.titles, text)) return false
  return (
    sites.includes(named.toLowerCase()) ||
    personName(named, cues)?.index === 0 ||
    phraseWithin(cues.outlets, named) !== undefined
  )
}
