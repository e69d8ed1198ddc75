import {phraseAtStart} from '../../cues/phrase.ts'
import type {Step} from '../../step.ts'
import type {Candidate, FieldName} from '../../tree/fields.ts'
import type {Root} from '../../tree/types.ts'
import {findNumbers, type NumberKind} from '../contacts/find-numbers.ts'
import {isAddress} from '../contacts/is-address.ts'
import {labeledNames} from './issuer/labeled-names.ts'
import {pageNames} from './issuer/page-names.ts'
import {rankNames} from './issuer/rank-names.ts'
import {textNames} from './issuer/text-names.ts'
import {addCandidates, candidateIn, type ReadBlock, type Reading, toReading} from './reading.ts'

const fields: Readonly<Record<NumberKind, FieldName & `issuer.${string}`>> = {
  telephone: 'issuer.telephone',
  fax: 'issuer.fax',
  email: 'issuer.email',
  url: 'issuer.url'
}

/** Who issues the document, and how to reach them: from the letterhead, else from what else names them. */
export const issuer: Step = {
  name: 'issuer',
  transform(tree) {
    const reading = toReading(tree)
    const letterhead = reading.of('letterhead')
    addNumbers(tree, letterhead, reading)
    addAddress(tree, letterhead, reading)
    setNames(tree, rankNames([...textNames(reading), ...labeledNames(reading), ...pageNames(reading)], reading.cues))
  }
}

/** What the page told is among the signs: the ranking takes its place. */
function setNames(tree: Root, names: Array<Candidate<string>>) {
  const {'issuer.name': _, ...others} = tree.fields ?? {}
  tree.fields = names.length > 0 ? {...others, 'issuer.name': names} : others
}

function addNumbers(tree: Root, letterhead: ReadBlock[], {cues}: Reading) {
  for (const each of letterhead) {
    for (const {kind, value, start, end} of findNumbers(each.text, cues)) {
      const from = each.text.lastIndexOf(value, end)
      addCandidates(tree, fields[kind], [
        candidateIn(value, {block: each.block, start: from < start ? start : from, end}, 'letterhead', 0.9)
      ] as Array<Candidate<string>>)
    }
  }
}

/** Lines of an address are one address. */
function addAddress(tree: Root, letterhead: ReadBlock[], {cues}: Reading) {
  const lines = letterhead.filter(each => isAddress(withoutNumbers(each.text, cues), cues))
  const first = lines[0]
  if (!first) return
  const value = lines.map(each => withoutNumbers(each.text, cues)).join(', ')
  const candidate = candidateIn(value, first, 'letterhead', 0.9)
  const origin = lines.flatMap(each => candidateIn('', each, '', 0).origin ?? [])
  addCandidates(tree, 'issuer.address', [{...candidate, origin}])
}

/** `text` without its telephone numbers and the like, and without the label of an address. */
function withoutNumbers(text: string, cues: Reading['cues']): string {
  let rest = ''
  let at = 0
  for (const {start, end} of findNumbers(text, cues)) {
    rest += text.slice(at, start)
    at = end
  }
  rest += text.slice(at)
  const label = phraseAtStart(cues.labels.address, rest)
  return rest.slice(label.length).replace(/^[\s,;:|•·–-]+|[\s,;:|•·–-]+$/gu, '')
}
