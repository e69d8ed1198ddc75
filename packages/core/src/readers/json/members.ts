import type {JsonNode} from './index.ts'

/** The value of the first member of an object with one of these names, whatever their case and their underscores. */
export function member(node: JsonNode | undefined, ...names: string[]): JsonNode | undefined {
  if (node?.type !== 'object') return undefined
  for (const name of names) {
    const property = node.children?.find(each => foldKey(keyOf(each)) === foldKey(name))
    const value = property?.children?.[1]
    if (value && value.type !== 'null') return value
  }
  return undefined
}

/** The members of an object, by name. */
export function members(node: JsonNode | undefined): Array<readonly [name: string, value: JsonNode]> {
  if (node?.type !== 'object') return []
  return (node.children ?? []).flatMap(each => {
    const value = each.children?.[1]
    return value ? [[keyOf(each), value] as const] : []
  })
}

/** The values of an array; of another value, itself. */
export function elements(node: JsonNode | undefined): JsonNode[] {
  if (!node) return []
  return node.type === 'array' ? (node.children ?? []) : [node]
}

/** The text of a string or a number. */
export function scalar(node: JsonNode | undefined): string {
  if (node?.type !== 'string' && node?.type !== 'number') return ''
  return String(node.value)
}

/** A name without case and underscores: `body_html`, `bodyHtml` and `bodyhtml` are written. */
export function foldKey(name: string): string {
  return name.toLowerCase().replaceAll(/[_-]/g, '')
}

function keyOf(property: JsonNode): string {
  return String(property.children?.[0]?.value ?? '')
}
