import {describe, expect, it} from 'vitest'
import {assertTree, type Nodes} from '../../src/index.ts'

const source = new Map([['', 'The harbor opens.']])

/** A root with one paragraph of one text. */
function tree(leaf: object, paragraph: object = {}): Nodes {
  const node = {type: 'text', value: 'The harbor', origin: [{part: '', start: 0, end: 10}], ...leaf}
  return {type: 'root', children: [{type: 'paragraph', ...paragraph, children: [node]}]} as Nodes
}

describe('assertTree', () => {
  it('should accept a tree as the specification has it', () => {
    expect(() => assertTree(tree({}, {role: 'headline'}), {source, exact: true})).not.toThrow()
  })

  it.each<[string, Nodes, string]>([
    ['another node than a root', {type: 'break'}, 'Expected a root, not `break`, at `root`'],
    ['an unknown node', tree({type: 'section'}), 'Unexpected node type `section`, at `root.children[0].children[0]`'],
    [
      'a block in a block',
      {
        type: 'root',
        children: [{type: 'paragraph', children: [{type: 'paragraph', children: []}]}]
      } as unknown as Nodes,
      'Unexpected `paragraph` in `paragraph`, at `root.children[0].children[0]`'
    ],
    ['an unknown role', tree({}, {role: 'junk'}), 'Expected a role, not `junk`, at `root.children[0]`'],
    [
      'a role on what is no block',
      tree({role: 'headline'}),
      'Unexpected role on `text`, at `root.children[0].children[0]`'
    ],
    ['a leaf from nowhere', tree({origin: undefined}), 'Expected an origin, at `root.children[0].children[0]`'],
    [
      'spans that do not give the value',
      tree({value: 'The'}),
      'Expected spans that give `3` characters, not `10`, at `root.children[0].children[0]`'
    ],
    [
      'a span beyond the source',
      tree({origin: [{part: '', start: 8, end: 18}]}),
      'Expected an end up to `17`, not `18`, at `root.children[0].children[0].origin[0]`'
    ],
    [
      'a span of an unknown part',
      tree({origin: [{part: '1.2', start: 0, end: 10}]}),
      'Expected a part of the source, not `1.2`, at `root.children[0].children[0].origin[0]`'
    ],
    [
      'a span that ends before it starts',
      tree({origin: [{part: '', start: 10, end: 0}]}),
      'Expected a start and an end after it, not `10` and `0`, at `root.children[0].children[0].origin[0]`'
    ],
    [
      'spans out of order',
      tree({
        origin: [
          {part: '', start: 4, end: 10},
          {part: '', start: 0, end: 4}
        ]
      }),
      'Expected a start from `10` on, not `0`, at `root.children[0].children[0].origin[1]`'
    ],
    [
      'what JSON loses',
      tree({position: {start: Number.NaN}}),
      'Expected a value that JSON keeps, not `NaN`, at `root.children.0.children.0.position.start`'
    ]
  ])('should throw on %s', (_, node, message) => {
    expect(() => assertTree(node, {source})).toThrow(new TypeError(message))
  })

  it('should throw on other characters than the source has only where it is to be exact', () => {
    const changed = tree({value: 'THE HARBOR'})
    expect(() => assertTree(changed, {source})).not.toThrow()
    expect(() => assertTree(changed, {source, exact: true})).toThrow('Expected `The harbor`, not `THE HARBOR`')
  })

  it('should accept text that a repair put in', () => {
    const leaf = {
      origin: [
        {part: '', start: 0, end: 9},
        {part: '', start: 9, end: 9, length: 1}
      ]
    }
    expect(() => assertTree(tree(leaf), {source})).not.toThrow()
  })
})
