/** A tree as JSON to read: without positions, which origins say too, and each span on one line. */
export function printTree(tree: unknown): string {
  const json = JSON.stringify(tree, (key, value: unknown) => (key === 'position' ? undefined : value), 2)
  return `${json.replaceAll(/\{\s+"part": [^{}]*\}/g, span => span.replaceAll(/\s*\n\s*/g, ' '))}\n`
}
