/** Kinds of items, each a document of its own. */
export const itemNames: ReadonlyArray<string> = [
  'newsItem',
  'packageItem',
  'conceptItem',
  'knowledgeItem',
  'planningItem',
  'catalogItem'
]
