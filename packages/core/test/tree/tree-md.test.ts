import {readFileSync} from 'node:fs'
import {describe, expect, it} from 'vitest'
import {assertTree, type Nodes, parse, type Role, type Root, roles} from '../../src/index.ts'
import {contentModel, flow, phrasing} from '../../src/tree/content-model.ts'
import {readInput} from '../support/read-fixture.ts'

const specification = readFileSync(new URL('../../tree.md', import.meta.url), 'utf8')

const pair = /For example, the following [^\n]*:\n\n```(\w+)( parse)?\n([^]*?)```\n\nYields:\n\n```json\n([^]*?)```/g

const pairs = [...specification.matchAll(pair)].map(([, reader = '', whole, input = '', expected = '']) => ({
  name: `${reader} ${JSON.stringify(input.slice(0, 40))}`,
  reader,
  whole: whole !== undefined,
  input,
  expected: JSON.parse(expected) as Nodes
}))

const shown = [...specification.matchAll(/Such a paragraph is:\n\n```json\n([^]*?)```/g)].map(
  ([, json = '']) => JSON.parse(json) as Root['children'][number]
)

describe('tree.md', () => {
  it('should have no example that is not run', () => {
    expect(pairs.length + shown.length).toBe(specification.match(/^```json$/gm)?.length)
    expect(pairs.length).toBe(specification.match(/^For example,/gm)?.length)
  })

  it.each(pairs)('should yield what it says of $name', async ({reader, whole, input, expected}) => {
    const tree = whole ? (await parse(input, {type: reader})).tree : (await readInput(input, {type: reader})).tree
    if (expected.type !== 'root') expect(tree?.children).toHaveLength(1)
    expect(expected.type === 'root' ? tree : tree?.children[0]).toMatchObject(expected)
  })

  it.each(shown)('should show trees that are valid: $type', node => {
    expect(() => assertTree({type: 'root', children: [node]})).not.toThrow()
  })

  it('should say what each role means', () => {
    const [, table = ''] = /### `Role`([^]*?)\n### /.exec(specification) ?? []
    const named = [...table.matchAll(/^\| `([\w-]+)` \|/gm)].map(([, role]) => role as Role)
    expect(named).toEqual([...roles])
  })

  it('should say what each node may have as children', () => {
    const [, tables = ''] = /## Content model([^]*?)\n## /.exec(specification) ?? []
    const rows = [...tables.matchAll(/^\| (.+) \| (.+) \|$/gm)].map(([, left = '', right = '']) => ({left, right}))
    expect(namesOf(rows.find(row => row.left.includes('>Flow<'))?.right ?? '')).toEqual(flow)
    expect(namesOf(rows.find(row => row.left.includes('>Phrasing<'))?.right ?? '')).toEqual(phrasing)
    const models = rows.filter(row => row.left.startsWith('`')).flatMap(row => namesOf(row.left))
    expect(new Set(models)).toEqual(new Set(Object.keys(contentModel)))
  })
})

/** The names in backticks. */
function namesOf(text: string): Array<string | undefined> {
  return [...text.matchAll(/`(\w+)`/g)].map(([, name]) => name)
}
