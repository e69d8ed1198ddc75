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
export class BackMatter {
  #behind: string | undefined

  /** Tells the line that has `features`, among which it puts what it tells. */
  addTo(features: string[]): void {
    if (!features.includes('linked') && !features.includes('before-prose'))
      this.#behind = openedBy(features) ?? this.#behind
    if (this.#behind === undefined) return
    const place = features.findIndex(isPlace)
    if (place >= 0) features.splice(place, 1)
    features.push(this.#behind)
  }
}

function openedBy(features: ReadonlyArray<string>): string | undefined {
  for (const name of features) {
    const behind = openings.get(name)
    if (behind !== undefined) return behind
  }
  return undefined
}

function isPlace(name: string): boolean {
  return places.has(name)
}
