import {describe, expect, it} from 'vitest'
import {type Nodes, type Role, type Root, type Section, toSections, toText} from '../../src/index.ts'

/** A document of blocks, each given as its role (`h2` for a heading of depth 2) and its text. */
function document(...blocks: Array<readonly [role: string, text: string]>): Root {
  return {
    type: 'root',
    children: blocks.map(([role, value]): Root['children'][number] => {
      const children: [Nodes & {type: 'text'}] = [{type: 'text', value, origin: []}]
      const depth = /^h(\d)$/.exec(role)?.[1]
      if (depth)
        return {type: 'heading', depth: Number(depth) as 1, role: depth === '1' ? 'headline' : 'heading', children}
      return {type: 'paragraph', role: role as Role, children}
    })
  }
}

/** Sections as nested lists: the opener, the blocks, the sections. */
function outline({opener, blocks, sections}: Section): unknown[] {
  return [opener ? toText(opener) : '', ...blocks.map(toText), ...sections.map(outline)]
}

describe('toSections', () => {
  it('should nest headings by their depth', () => {
    const tree = document(
      ['letterhead', 'L'],
      ['h1', 'A'],
      ['paragraph', 'a'],
      ['h2', 'B'],
      ['h3', 'C'],
      ['h2', 'D'],
      ['paragraph', 'd']
    )
    expect(outline(toSections(tree))).toEqual(['', 'L', ['A', 'a', ['B', ['C']], ['D', 'd']]])
  })

  it('should begin a section at each salutation, beside the one before', () => {
    const tree = document(
      ['h1', 'A'],
      ['paragraph', 'a'],
      ['salutation', 'S1'],
      ['paragraph', 'b'],
      ['salutation', 'S2'],
      ['paragraph', 'c']
    )
    expect(outline(toSections(tree))).toEqual(['', ['A', 'a', ['S1', 'b'], ['S2', 'c']]])
  })

  it('should begin a section at each speaker, with the salutations inside', () => {
    const tree = document(
      ['speaker', 'X:'],
      ['salutation', 'S'],
      ['paragraph', 'a'],
      ['speaker', 'Y:'],
      ['paragraph', 'b']
    )
    expect(outline(toSections(tree))).toEqual(['', ['X:', ['S', 'a']], ['Y:', 'b']])
  })

  it('should know a speaker by the label in a paragraph', () => {
    const tree = document(['paragraph', ' Good morning.'])
    const [paragraph] = tree.children
    if (paragraph?.type === 'paragraph') {
      paragraph.children.unshift({type: 'speaker', children: [{type: 'text', value: 'MS. ORTEGA:', origin: []}]})
    }
    expect(toSections(tree).sections.map(section => section.type)).toEqual(['speaker'])
  })

  it('should end a speech where the back matter begins', () => {
    const tree = document(['h1', 'A'], ['salutation', 'S'], ['paragraph', 'a'], ['end-mark', '###'], ['contact', 'C'])
    expect(outline(toSections(tree))).toEqual(['', ['A', '###', 'C', ['S', 'a']]])
  })

  it('should put each item of a digest into a section, and leave out what stands around them', () => {
    const tree = document(
      ['letterhead', 'L'],
      ['h1', 'A'],
      ['paragraph', 'a'],
      ['h2', 'B'],
      ['h1', 'C'],
      ['paragraph', 'c'],
      ['contact', 'P']
    )
    tree.children.forEach((node, index) => Object.assign(node, {id: `b${index}`}))
    tree.items = [
      {from: 'b1', to: 'b3', fields: {}},
      {from: 'b4', to: 'b5', fields: {}}
    ]
    expect(outline(toSections(tree))).toEqual(['', 'L', 'P', ['', ['A', 'a', ['B']]], ['', ['C', 'c']]])
    expect(toSections(tree).sections.map(({type}) => type)).toEqual(['item', 'item'])
  })

  it('should open nothing at furniture', () => {
    const tree = document(['h1', 'A'], ['h2', 'Menu'], ['paragraph', 'a'])
    const [, menu] = tree.children
    if (menu?.type === 'heading') menu.role = 'furniture'
    expect(outline(toSections(tree))).toEqual(['', ['A', 'Menu', 'a']])
  })
})
