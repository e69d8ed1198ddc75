/** Texts that are remembered: as many as a document has lines, and none much longer than a line, in UTF-16 units. */
const most = 512
const longest = 400

/**
 * `find` with its last answers at hand: a line is asked about as itself, as the neighbor of others, by the labels and by
 * fields. The answers are shared and must not be changed.
 *
 * @param find What it says may rest on the text and on what `by` is, and on nothing else.
 */
export function remember<By extends object, Found>(
  find: (text: string, by: By) => Found
): (text: string, by: By) => Found {
  const answers = new WeakMap<By, Map<string, Found>>()
  return (text, by) => {
    if (text.length > longest) return find(text, by)
    let known = answers.get(by)
    // A new map, for one that is cleared keeps what it had until all of the memory is looked through.
    if (!known || known.size >= most) answers.set(by, (known = new Map<string, Found>()))
    const before = known.get(text)
    if (before !== undefined || known.has(text)) return before as Found
    const found = find(text, by)
    known.set(text, found)
    return found
  }
}
