import type {Nodes} from 'mdast'
import {fromMarkdown} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import {describe, expect, it} from 'vitest'
import {readInput} from '../support/read-fixture.ts'

/** Everything that has a leaf, and nothing that is read in another way here than elsewhere. */
const sample = `# A *heading* with [a link](https://norland.example "Title")

A paragraph with \\*escapes\\*, &amp; &#8220;references&#8221;,  two  spaces
over lines\\
and a break, \`code\`, \`\` co\`de \`\`, **strong _and_ emphasis**, ~~gone~~.

> A quote
over lazy lines
> > and deeper

* An item
  with a line

  and a paragraph

1. One
2. Two

\`\`\`js meta
let x = 1

  let y = 2
\`\`\`

| a | b |
| - | :-: |
| \`x\\|y\` | c\\|d |

www.norland.example and press@norland.example, <https://norland.example>.[^1]

[^1]: A note.
`

/** A tree without what we add, and with \`\\n\` for line ends. */
function strip(node: Nodes): unknown {
  return JSON.parse(JSON.stringify(node, (key, value: unknown) => (key === 'origin' ? undefined : value)))
}

describe('markdown', () => {
  it('should give the nodes, values and positions that mdast has', async () => {
    const {tree} = await readInput(sample, {type: 'markdown'})
    const expected = fromMarkdown(sample, {
      extensions: [gfm({singleTilde: false})],
      mdastExtensions: gfmFromMarkdown().map(extension => ({...extension, transforms: []}))
    })
    expect(tree && strip(tree)).toEqual(strip(expected))
  })

  it('should keep offsets where line ends are of two characters', async () => {
    const {tree, texts} = await readInput('> one\r\n> two\r\n', {type: 'markdown'})
    const leaf = JSON.stringify(tree)
    expect(leaf).toContain('"value":"one\\ntwo"')
    expect(leaf).toContain('"start":5,"end":9,"length":1')
    expect(texts.get('')?.slice(9, 12)).toBe('two')
  })
})
