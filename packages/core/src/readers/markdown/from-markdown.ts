import type {Root} from 'mdast'
import {type Extension, fromMarkdown as toMdast} from 'mdast-util-from-markdown'
import {gfmFromMarkdown} from 'mdast-util-gfm'
import {gfm} from 'micromark-extension-gfm'
import type {State} from '../../state.ts'
import {readFrontMatter} from '../front-matter.ts'
import {addFields} from '../metadata.ts'
import {flatten} from './flatten.ts'
import {fixHeadings} from './fix-headings.ts'
import {fixHtml} from './fix-html.ts'
import {fixKramdown} from './fix-kramdown.ts'
import {fixLists} from './fix-lists.ts'
import {fixReferences} from './fix-references.ts'
import {origins} from './origins.ts'

/** What CommonMark and GFM see in releases and is not there: an indented paragraph, a box to tick. */
const disable = {disable: {null: ['codeIndented', 'tasklistCheck']}}

/** The tree of Markdown, front matter and all. */
export async function fromMarkdown(source: string, state: State): Promise<Root> {
  const frontMatter = await readFrontMatter(source, state)
  const tree = toMdast(blank(source, frontMatter?.end ?? 0), {
    extensions: [gfm({singleTilde: false}), disable],
    mdastExtensions: [...gfmFromMarkdown().map(withoutTransforms), origins(source, '')]
  })
  flatten(tree, state)
  for (const fix of [fixHeadings, fixLists, fixReferences, fixKramdown, fixHtml]) fix(tree, source)
  if (frontMatter) {
    tree.children.unshift(frontMatter.node)
    addFields(tree, frontMatter.told)
  }
  return tree
}

/** The transforms cut texts in two without their origins. */
function withoutTransforms(extension: Extension): Extension {
  return {...extension, transforms: []}
}

/** `source` with spaces for what was read already: offsets and lines stay what they are. */
function blank(source: string, end: number): string {
  return source.slice(0, end).replaceAll(/[^\r\n]/g, ' ') + source.slice(end)
}
