import {isPhrase, phraseWithin} from '../../cues/phrase.ts'
import type {ReadBlock, Reading} from '../fields/reading.ts'
import {pointLabel} from '../point-label.ts'
import type {Sign} from './sign.ts'

/** Paragraphs at the beginning that say what happened; what stands below tells more of it. */
const leadBlocks = 4

/** Lines above the text that may be instructions. */
const frontBlocks = 8

/** Meetings in the lead that make it a report of them. */
const ownMeetings = 2

/** Points of an invitation, such as "WHEN:", that make one. */
const fewestPoints = 3

/** What a document is for: to be published, to invite, to report a meeting, to take a position. */
export function purposeSigns(reading: Reading): Sign[] {
  const {blocks, cues, of} = reading
  const lead = [...of('headline', 'subheadline'), ...of('paragraph').slice(0, leadBlocks)]
  const says = (list: ReadonlyArray<string>) => lead.filter(({text}) => phraseWithin(list, text) !== undefined)
  const meetings = says(cues.meetings)
  const delivered = of('instruction', 'date', 'occasion').filter(({text}) => phraseWithin(cues.deliveryWords, text))
  const instructions = [
    ...of('instruction'),
    ...blocks.slice(0, frontBlocks).filter(each => isInstruction(each, cues))
  ].filter(each => !delivered.includes(each))
  return [
    ...sign('delivery', delivered),
    ...sign('instruction', instructions),
    ...sign(
      'meeting',
      meetings,
      meetings.some(({role}) => role === 'headline') ? 1 : Math.min(1, meetings.length / ownMeetings)
    ),
    ...sign('invitation', says(cues.invitations)),
    ...sign('position', says(cues.positions)),
    ...pointSigns(reading),
    ...sign('contact', of('contact')),
    ...sign('boilerplate', of('boilerplate')),
    ...sign('end-mark', of('end-mark'))
  ]
}

/** "For immediate release" on a line that is taken for something else. */
function isInstruction({role, text}: ReadBlock, cues: Reading['cues']): boolean {
  return role !== 'paragraph' && isPhrase(cues.instructions, text)
}

function pointSigns({blocks, cues}: Reading): Sign[] {
  const points: ReadBlock[] = []
  for (const each of blocks) {
    if ((each.role === 'item' || each.role === 'paragraph') && pointLabel(each.text, cues) !== '') points.push(each)
  }
  return points.length >= fewestPoints ? sign('advisory-points', points) : []
}

function sign(name: Exclude<Sign['name'], 'label'>, found: ReadonlyArray<ReadBlock>, strength = 1): Sign[] {
  return found[0] ? [{name, strength, found: found[0]}] : []
}
