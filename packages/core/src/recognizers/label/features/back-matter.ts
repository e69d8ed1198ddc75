/** What opens a part of the back matter, by feature. */
const openings: Readonly<Record<string, string>> = {
  'boilerplate-label': 'boilerplate',
  'boilerplate-start': 'boilerplate',
  'boilerplate-lead': 'boilerplate',
  'notes-label': 'notes',
  'contact-label': 'contact',
  'end-mark': 'end-mark'
}

/** The places in the prose in which back matter is expected least. */
const places = new Set(['early-in-prose', 'late-in-prose'])

/**
 * Tells each line of `features` which label of back matter stands last before it, or on it: text behind such a label looks
 * like any other, and long standing text may be most of a short release. A menu's label is none, nor is one before all prose.
 */
export function addBackMatter(features: ReadonlyArray<string[]>): void {
  let part: string | undefined
  for (const own of features) {
    if (own.length === 0) continue
    if (!own.includes('linked') && !own.includes('before-prose')) {
      part = openings[own.find(name => openings[name] !== undefined) ?? ''] ?? part
    }
    if (part === undefined) continue
    const place = own.findIndex(name => places.has(name))
    if (place >= 0) own.splice(place, 1)
    own.push(`behind-${part}`)
  }
}
