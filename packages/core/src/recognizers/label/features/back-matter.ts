/** By the feature of what opens a part of the back matter, the feature of what stands behind that. */
const openings: ReadonlyMap<string, string> = new Map([
  ['boilerplate-label', 'behind-boilerplate'],
  ['boilerplate-start', 'behind-boilerplate'],
  ['boilerplate-lead', 'behind-boilerplate'],
  ['notes-label', 'behind-notes'],
  ['contact-label', 'behind-contact'],
  ['end-mark', 'behind-end-mark']
])

/** The places in the prose in which back matter is expected least. */
const places = new Set(['early-in-prose', 'late-in-prose'])

/**
 * Tells each line, by its features and in the order of the document, which label of back matter stands last before it, or on it: text
 * behind such a label looks like any other, and long standing text may be most of a short release. A menu's label is none, nor is one
 * before all prose.
 */
export function createBackMatter(): (features: string[]) => string[] {
  let behind: string | undefined
  return features => {
    if (!features.includes('linked') && !features.includes('before-prose')) {
      behind = openings.get(features.find(name => openings.has(name)) ?? '') ?? behind
    }
    if (behind === undefined) return features
    const place = features.findIndex(name => places.has(name))
    if (place >= 0) features.splice(place, 1)
    features.push(behind)
    return features
  }
}
