import {phraseWithin} from '../../cues/phrase.ts'
import type {Kind} from '../../tree/fields.ts'
import type {Reading} from '../fields/reading.ts'
import type {Sign} from './sign.ts'

/** Longest line that says where on a site a document stands: "Posted in Press releases". */
const longestLine = 60

/** Where a document stands on its site: in its address, in what its page or front matter files it under, in a line. */
export function sectionSigns({cues, of, tree}: Reading): Sign[] {
  const told = [
    ...(tree.fields?.genre ?? []),
    ...(tree.fields?.url ?? []).map(each => ({...each, value: pathOf(each.value)}))
  ]
  return [
    ...told.flatMap(({value, source}) =>
      sections(value, cues).map(kind => ({...section(kind), ...(source ? {source} : {})}))
    ),
    ...of('date', 'letterhead')
      // "press@harbour.example" is no section.
      .filter(({text}) => text.length <= longestLine && !text.includes('@'))
      .flatMap(found => sections(found.text, cues).map(kind => ({...section(kind), found})))
  ]
}

function section(kind: Kind): Pick<Sign, 'kind' | 'name' | 'strength'> {
  return {name: 'section', kind, strength: 1}
}

/** The folders of an address as words: its last part is made of the headline. */
function pathOf(address: string): string {
  const [, ...parts] = address.replace(/^[a-z]+:\/\//i, '').split('/')
  return parts.slice(0, -1).join(' / ').replace(/[-_]/g, ' ')
}

function sections(text: string, cues: Reading['cues']): Kind[] {
  const kinds: Kind[] = []
  for (const [kind, names] of Object.entries(cues.sections) as Array<[Kind, ReadonlyArray<string>]>)
    if (phraseWithin(names, text)) kinds.push(kind)
  return kinds
}
