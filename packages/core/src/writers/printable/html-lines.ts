import {type DefaultTreeAdapterTypes, parseFragment} from 'parse5'

/** Elements whose text is not shown. */
const hidden: ReadonlySet<string> = new Set(['noscript', 'script', 'style', 'template', 'title'])

/** Elements that run on in the line; all others begin and end one. */
const inline: ReadonlySet<string> = new Set(
  'a abbr b bdi bdo big cite code data del dfn em font i ins kbd mark q s samp small span strike strong sub sup time tt u var wbr'.split(
    ' '
  )
)

/** The lines of text that a piece of HTML shows; markup is taken out, so that nothing in it can run. */
export function toHtmlLines(value: string): string[] {
  return textOf(parseFragment(value))
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '')
}

function textOf(node: DefaultTreeAdapterTypes.Node): string {
  if (node.nodeName === '#text' && 'value' in node) return node.value.replaceAll('\n', ' ')
  if (!('childNodes' in node) || hidden.has(node.nodeName)) return node.nodeName === 'br' ? '\n' : ''
  const text = node.childNodes.map(textOf).join('')
  return inline.has(node.nodeName) ? text : `\n${text}\n`
}
