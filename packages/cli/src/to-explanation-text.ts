import type {BlockExplanation, Candidate, Reason, Result} from '@dateline/core'

/** As many reasons of a block as are worth reading; the weights of the rest are small. */
const mostReasons = 8

/** Characters of a block or a value that are shown. */
const shown = 72

/**
 * Why each block has its role and where each field comes from, to be read in a terminal: what spoke for the role against
 * the runner-up, the weightiest first, then the blocks beside; for each field its candidates, the best first; and at
 * last a text that is given in full, and the items of a digest.
 */
export function toExplanationText(result: Result): string {
  const blocks = (result.explanation?.blocks ?? []).flatMap(block => [...toBlockLines(block), ''])
  return `${[...blocks, ...toFieldLines(result), ...toQuotedLines(result), ...toItemLines(result)].join('\n')}\n`
}

function toBlockLines(block: BlockExplanation): string[] {
  const title = `${block.role}  ${block.text}`
  if (block.runnerUp === null)
    return [title, `    set aside by its place${block.rule ? ` (${block.rule})` : ''}`, ...toPageLines(block)]
  return [
    title,
    `    confidence ${block.confidence.toFixed(2)}, then ${block.runnerUp}`,
    ...block.features.slice(0, mostReasons).map(toReasonLine),
    ...block.neighbors.map(toReasonLine),
    toReasonLine({weight: block.rest, words: 'order of all parts, and other lines of the block'}),
    ...toPageLines(block)
  ]
}

/** Why a block of a page is of its document, or furniture. */
function toPageLines({page}: BlockExplanation): string[] {
  if (!page) return []
  return [
    `    of the page's document: ${page.chance.toFixed(3)}`,
    ...page.reasons.slice(0, mostReasons).map(toReasonLine)
  ]
}

function toReasonLine({weight, words}: Pick<Reason, 'weight' | 'words'>): string {
  const sign = weight < 0 ? '-' : '+'
  return `    ${sign}${Math.abs(weight).toFixed(2).padStart(5)}  ${words}`
}

function toFieldLines({tree}: Result): string[] {
  return Object.entries(tree?.fields ?? {}).flatMap(([name, candidates]) => [
    name,
    ...(candidates as Array<Candidate<unknown>>).map(toCandidateLine)
  ])
}

function toCandidateLine({value, text, confidence, source, evidence}: Candidate<unknown>): string {
  const words = typeof value === 'string' ? value : toWords(value as object)
  const said = text === undefined ? '' : `  “${excerpt(text)}”`
  return `    ${confidence.toFixed(2)}  ${excerpt(words)}  (${source ?? evidence})${said}`
}

/** What a value says that has parts; the words of the document come after it. */
function toWords(value: object): string {
  const parts = Object.entries(value).filter(([name, part]) => name !== 'text' && part !== null)
  return parts.flatMap(([, part]) => part as string | string[]).join(' · ')
}

function toQuotedLines({tree, explanation}: Result): string[] {
  const quoted = tree?.quoted
  if (!quoted) return []
  const [from, to] = [quoted.from, quoted.to].map(id => explanation?.blocks.find(block => block.id === id)?.text ?? id)
  return ['quoted', `    ${quoted.speaker ?? 'nobody is named'}: “${from}” to “${to}”`]
}

function toItemLines({tree}: Result): string[] {
  const items = tree?.items ?? []
  if (items.length === 0) return []
  const titles = items.map(({fields}, place) => `    ${place + 1}  ${fields.headline?.[0]?.value ?? 'no headline'}`)
  return ['items', ...titles]
}

function excerpt(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return line.length > shown ? `${line.slice(0, shown)}…` : line
}
