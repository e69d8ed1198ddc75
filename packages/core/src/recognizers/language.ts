import {identifyLanguage} from '../language/identify-language.ts'
import type {Step} from '../step.ts'
import type {Root} from '../tree/types.ts'
import {toBlocks} from '../tree/walk.ts'
import {toText} from '../tree/to-text.ts'

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

function sample(tree: Root): string {
  let prose = ''
  let all = ''
  for (const block of toBlocks(tree)) {
    if (block.type === 'yaml' || block.type === 'code' || block.landmark?.startsWith('nav')) continue
    const text = toText(block)
    if (all.length < sampleLength) all += `${text}\n`
    if (text.length >= shortestProse) prose += `${text}\n`
    if (prose.length >= sampleLength) break
  }
  return (prose || all).slice(0, sampleLength)
}
