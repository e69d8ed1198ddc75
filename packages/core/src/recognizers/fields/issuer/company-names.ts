import {phraseAtStart, phraseWithin} from '../../../cues/phrase.ts'
import type {Role} from '../../../tree/roles.ts'
import {findContactRuns} from '../../contacts/contact-runs.ts'
import {findNumbers} from '../../contacts/find-numbers.ts'
import {findOrganizations, hasLegalForm} from '../../organizations/find-organizations.ts'
import type {ReadBlock, Reading} from '../reading.ts'
import {isName, isOrganization} from './is-name.ts'
import {type NameSign, signIn} from './name-sign.ts'

/** A company that the headline begins with announces, or is announced about. */
const headlineWeight = 0.45

/** An organization among contacts is the issuer's own desk where the text names it, and else an agency. */
const deskWeight = 0.5

/** Letters of a word that tells one organization from others. */
const shortestWord = 4

/** Roles of the text that a desk is compared with. */
const told: ReadonlySet<Role> = new Set(['headline', 'subheadline', 'paragraph', 'item'])

/** "Brightwater Pumps Inc. opens ..." as a headline; "Town of Port Merrow, communications" among contacts. */
export function companyNames(reading: Reading): NameSign[] {
  return [...byHeadline(reading), ...byDesk(reading)]
}

/** The words up to the legal form that a headline has near its start. */
function* byHeadline({cues, of}: Reading): Generator<NameSign> {
  const [headline] = of('headline')
  const form = headline && phraseWithin(cues.legalForms, headline.text)
  if (!headline || !form) return
  const end = form.index + form.phrase.length
  const name = headline.text.slice(0, end)
  const words = name.split(/\s+/u).slice(0, -1)
  if (words.length === 0 || !words.every(word => /^[\p{Lu}\d&]/u.test(word))) return
  if (hasLegalForm(name, cues) && isName(name, cues))
    yield signIn(name, {block: headline.block, start: 0, end}, 'headline', headlineWeight)
}

/** An organization on a line of the contacts, all of whose telling words the text has too. */
function* byDesk(reading: Reading): Generator<NameSign> {
  const {blocks, cues} = reading
  for (const run of findContactRuns(reading).filter(({sure}) => sure)) {
    for (const each of run.blocks) {
      const [name] = findNumbers(each.text, cues).length > 0 ? [] : findOrganizations(withoutLabel(each, cues), cues)
      if (!name?.named || !isName(name.value, cues) || !isOrganization(name.value, cues)) continue
      const words = name.value.split(/[\s-]+/u).filter(word => word.length >= shortestWord && /^\p{Lu}/u.test(word))
      const telling = words.filter(word => !isOrganization(word, cues))
      const isTold = (word: string) => blocks.some(({role, text}) => told.has(role) && text.includes(word))
      const start = each.text.indexOf(name.value)
      if (telling.length > 0 && telling.every(isTold))
        yield signIn(name.value, {block: each.block, start, end: start + name.value.length}, 'desk', deskWeight)
    }
  }
}

function withoutLabel({text}: ReadBlock, cues: Reading['cues']): string {
  return text.slice(phraseAtStart(cues.contacts, text).length)
}
