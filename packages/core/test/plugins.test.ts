import remarkParse from 'remark-parse'
import {unified} from 'unified'
import {VFile} from 'vfile'
import {describe, expect, it} from 'vitest'
import {labelLines, origins, recognize, repairCharacters, repairLayout} from '../src/plugins.ts'
import {toText} from '../src/tree/to-text.ts'
import {toBlocks, toLeaves} from '../src/tree/walk.ts'

async function run(markdown: string, undone: string[] = []) {
  const file = new VFile(markdown)
  const processor = unified().use(remarkParse).use(origins, {undone}).use(repairCharacters)
  return {tree: await processor.run(processor.parse(file), file), file}
}

describe('plugins', () => {
  it('should say where the text of a tree of remark comes from', async () => {
    const {tree} = await run('Larrenby *welcomes*\n`this` &amp; that.')
    expect(toLeaves(tree).map(leaf => [leaf.value, leaf.origin])).toEqual([
      ['Larrenby ', [{part: '', start: 0, end: 9}]],
      ['welcomes', [{part: '', start: 10, end: 18}]],
      ['\n', [{part: '', start: 19, end: 20}]],
      ['this', [{part: '', start: 21, end: 25}]],
      [' & that.', [{part: '', start: 26, end: 38, length: 8}]]
    ])
  })

  it('should put repairs on the file', async () => {
    const {tree, file} = await run('The o\uFB03ce of *Ost\u00ADvik*')
    expect(toText(tree)).toBe('The office of Ostvik')
    expect(file.data.dateline?.repairs.map(({ruleId, origin}) => [ruleId, origin])).toEqual([
      ['soft-hyphen', [{part: '', start: 16, end: 17}]],
      ['ligature', [{part: '', start: 5, end: 6}]]
    ])
  })

  it('should leave a repair undone', async () => {
    const {file} = await run('The o\uFB03ce')
    const {tree} = await run(
      'The o\uFB03ce',
      file.data.dateline?.repairs.map(({id}) => id)
    )
    expect(toText(tree)).toBe('The o\uFB03ce')
  })

  it('should run all stages on a tree of remark', async () => {
    const file = new VFile('# Harbour reopens\n\nOSTVIK, 3 May 2031 (LNA) – The Harbour Authority said so.\n')
    const stages = [repairCharacters, labelLines, repairLayout, recognize]
    const processor = unified().use(remarkParse).use(origins).use(stages)
    const tree = await processor.run(processor.parse(file), file)
    expect(toBlocks(tree).map(block => block.role)).toEqual(['headline', 'paragraph'])
  })
})
