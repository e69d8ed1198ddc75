import {identifyLanguage} from '../language/identify-language.ts'
import type {Step} from '../step.ts'
import type {Block, Root} from '../tree/types.ts'
import {toBlocks} from '../tree/walk.ts'
import {toText} from '../tree/to-text.ts'
import {isNotice} from './label/mail-notices.ts'

/** As much text, in UTF-16 units, as the detector looks at. */
const sampleLength = 1000

/** A block at least this long is prose; shorter ones are names and labels, which are of any language. */
const shortestProse = 60

/** Tells the language of the document by its prose; what a page declares stands behind, as a candidate. */
export const language: Step = {
  name: 'language',
  transform(tree) {
    const found = identifyLanguage(sample(tree))
    if (!found.language) return
    const declared = tree.fields?.language ?? []
    const confidence = found.reliable ? 0.95 : 0.5
    const detected = {value: found.language, evidence: 'text', confidence}
    // A text too short to tell is what the source says that it is.
    const candidates = [detected, ...declared].toSorted((a, b) => b.confidence - a.confidence)
    tree.fields = {...tree.fields, language: candidates}
  }
}

/** The first prose of the document; what is set aside, and notices about mails, are in other languages. */
function sample(tree: Root): string {
  const blocks = toBlocks(tree)
  return sampleOf(blocks, ({role}, text) => role !== 'furniture' && !isNotice(text)) || sampleOf(blocks, () => true)
}

/** Its prose, or else whatever it says. */
function sampleOf(blocks: ReadonlyArray<Block>, isOf: (block: Block, text: string) => boolean): string {
  return firstTexts(blocks, shortestProse, isOf) || firstTexts(blocks, 0, isOf)
}

/** The first texts of at least some length, as much of them as is looked at. */
function firstTexts(
  blocks: ReadonlyArray<Block>,
  shortest: number,
  isOf: (block: Block, text: string) => boolean
): string {
  let texts = ''
  for (const block of blocks) {
    if (block.type === 'yaml' || block.type === 'code' || block.landmark?.startsWith('nav')) continue
    const text = toText(block)
    if (text.length >= shortest && isOf(block, text)) texts += `${text}\n`
    if (texts.length >= sampleLength) break
  }
  return texts.slice(0, sampleLength)
}
