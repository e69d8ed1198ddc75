/** The features of what opens a part of the back matter, in the order in which a line has them, each with that of what stands behind it. */
const openings = [
  ['contact-label', 'behind-contact'],
  ['boilerplate-label', 'behind-boilerplate'],
  ['boilerplate-start', 'behind-boilerplate'],
  ['boilerplate-lead', 'behind-boilerplate'],
  ['notes-label', 'behind-notes'],
  ['end-mark', 'behind-end-mark']
] as const

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
  // A look for each of six in a short list takes less time than one in a map for each of the list.
  for (const [name, behind] of openings) if (features.includes(name)) return behind
  return undefined
}

function isPlace(name: string): boolean {
  return places.has(name)
}
