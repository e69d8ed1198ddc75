import type {Step} from '../../step.ts'
import {addCandidates, toReading} from './reading.ts'

/** Who a text comes from where another one issues it: the agency of a dateline under somebody's letterhead. */
export const infoSource: Step = {
  name: 'info-source',
  transform(tree) {
    const {fields} = toReading(tree).tree
    const issuer = fields?.['issuer.name']?.[0]?.value
    addCandidates(
      tree,
      'infoSource',
      (fields?.dateline ?? []).flatMap(({value: {agency}, text: _, ...place}) =>
        agency && agency !== issuer ? [{...place, value: agency, evidence: 'dateline'}] : []
      )
    )
  }
}
