/** What opens back matter, and the places in the prose in which that is expected least. */
const opensBack = new Set(['boilerplate-label', 'boilerplate-start', 'boilerplate-lead', 'notes-label', 'end-mark'])
const places = new Set(['early-in-prose', 'late-in-prose'])

/**
 * Tells the lines from the first label of back matter on, wherever they stand: long standing text may be most of a short
 * release. A menu's label is none, nor is one before all prose.
 */
export function withBackMatter(own: ReadonlyArray<ReadonlyArray<string>>): string[][] {
  let behind = false
  return own.map(features => {
    const opens = features.some(name => opensBack.has(name)) && !features.includes('linked')
    behind ||= opens && !features.includes('before-prose')
    if (!behind || features.length === 0) return [...features]
    return [...features.filter(name => !places.has(name)), 'behind-back-label']
  })
}
