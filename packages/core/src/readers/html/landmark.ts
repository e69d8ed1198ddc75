import type {Landmark} from '../../tree/types.ts'
import {attribute, type Element} from './dom.ts'

/** ARIA roles that are landmarks. */
const byRole: Readonly<Record<string, Landmark>> = {
  banner: 'banner',
  complementary: 'complementary',
  contentinfo: 'contentinfo',
  form: 'form',
  main: 'main',
  navigation: 'navigation',
  search: 'search'
}

/** Elements that are landmarks wherever they stand. */
const byName: Readonly<Record<string, Landmark>> = {
  aside: 'complementary',
  main: 'main',
  nav: 'navigation',
  search: 'search'
}

/** Elements that are landmarks of the page only outside of sections. */
const ofPage: Readonly<Record<string, Landmark>> = {footer: 'contentinfo', header: 'banner'}

/** Elements that part a page: a header or footer inside one is its own. */
export const sectioning: ReadonlySet<string> = new Set(['article', 'aside', 'main', 'nav', 'section'])

/** Paragraphs in a form from which on it is the page, as some servers wrap it, and no form to fill in. */
const paragraphsOfPage = 3

/** The landmark that `element` is, by its role or its name; `sections` sectioning elements are open around it. */
export function landmarkOf(element: Element, sections: number): Landmark | undefined {
  const known = roleOf(element)
  if (known === 'form' || (known === undefined && element.name === 'form'))
    return holdsPage(element) ? undefined : 'form'
  if (known !== undefined) return known
  return byName[element.name] ?? (sections === 0 ? ofPage[element.name] : undefined)
}

function roleOf(element: Element): Landmark | undefined {
  const role = attribute(element, 'role')
  return role === undefined ? undefined : byRole[role.trim().split(/\s+/)[0]?.toLowerCase() ?? '']
}

/** Whether a form is wrapped around the page itself. */
function holdsPage(form: Element): boolean {
  let paragraphs = 0
  const stack = [form]
  for (let element = stack.pop(); element; element = stack.pop()) {
    if (element.name === 'article' || element.name === 'h1' || element.name === 'main') return true
    if (element.name === 'p' && ++paragraphs >= paragraphsOfPage) return true
    for (const child of element.children) if (child.type === 'element') stack.push(child)
  }
  return false
}
