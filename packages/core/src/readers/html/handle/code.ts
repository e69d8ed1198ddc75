import {attribute, type Element} from '../dom.ts'
import {toCodeText} from '../code-text.ts'
import type {Handle} from '../state.ts'
import {flow} from './flow.ts'

/** Elements within code that say no more than how its words are colored. */
const coloring: ReadonlySet<string> = new Set(
  'a abbr b bdi code data del em font i ins kbd mark s samp small span strong sub sup tt u var'.split(' ')
)

/** Classes that programs give to what they color. */
const colored =
  /(?:^|[\s_-])(?:code|codehilite|highlight|hljs|lang|language|prettyprint|prism|shiki|sourcecode|syntaxhighlighter)(?:$|[\s_:-])/i

const languageClass = /(?:^|\s)(?:lang|language|highlight-source|highlight)-([\w+#.-]+)/i

/** Elements around code that may name its language. */
const levels = 3

/** Preformatted text; unless it is code, its lines are those of a document, for whole releases are set so, and an empty line parts paragraphs. */
export const preformatted: Handle = (element, state) => {
  const {builder} = state
  if (builder.phrasingOnly || !isCode(element)) return builder.preformatted(() => flow(element, state))
  const {value, origin} = toCodeText(element, state.source, state.part)
  if (value === '') return builder.boundary()
  const landmark = builder.landmark ? {landmark: builder.landmark} : {}
  const lang = languageOf(element) ?? null
  builder.push({type: 'code', lang, meta: null, value, origin, role: 'paragraph', ...landmark}, element)
}

function isCode(element: Element): boolean {
  if (!isColored(element)) return false
  const only = element.children.filter(child => child.type !== 'markup')
  const inner = only.filter(child => child.type === 'element')
  if (inner.some(child => child.name === 'code' || child.name === 'samp') && inner.length === 1) return true
  return around(element).some(each => colored.test(attribute(each, 'class') ?? ''))
}

/** Whether all that is in an element is text in colors. */
function isColored(element: Element): boolean {
  return element.children.every(child => child.type !== 'element' || (coloring.has(child.name) && isColored(child)))
}

function languageOf(element: Element): string | undefined {
  const inner = element.children.filter(child => child.type === 'element')
  for (const each of [...inner, ...around(element)]) {
    const name = languageClass.exec(attribute(each, 'class') ?? '')?.[1]
    if (name !== undefined) return name.toLowerCase()
  }
  return undefined
}

/** An element and those that it stands in, as far as they may be of nothing else. */
function around(element: Element): Element[] {
  const all: Element[] = []
  for (let each: Element | null = element; each && all.length < levels; each = each.parent) all.push(each)
  return all.filter(each => each === element || each.name === 'div' || each.name === 'figure')
}
