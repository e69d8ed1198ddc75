import {readInstruction} from '../../flow/read-instruction.ts'
import type {Field, Handler, StoryState} from '../state.ts'

/** A field in three marks: its instruction, then its result as it was last worked out. */
export const fieldCharacter: Handler = {
  open(element, story) {
    const type = element.get('w:fldCharType')
    if (type === 'begin') story.fields.push({instruction: '', phase: 'instruction', url: '', isPageNumber: false})
    if (type === 'separate') begin(story.fields.at(-1))
    if (type === 'end') story.fields.pop()
  }
}

export const instruction: Handler = {
  text(text, story) {
    const field = story.fields.at(-1)
    if (field?.phase === 'instruction') field.instruction += text.value
  }
}

/** A field whose result is inside. */
export const simpleField: Handler = {
  open(element, story) {
    const field: Field = {
      instruction: element.get('w:instr') ?? '',
      phase: 'instruction',
      url: '',
      isPageNumber: false
    }
    begin(field)
    story.fields.push(field)
  },
  close(_, story) {
    story.fields.pop()
  }
}

function begin(field: Field | undefined): void {
  if (field) Object.assign(field, {phase: 'result'}, readInstruction(field.instruction))
}

export const hyperlink: Handler = {
  open(element, story) {
    story.links.push(targetOf(element.get('r:id'), story))
  },
  close(_, story) {
    story.links.pop()
  }
}

function targetOf(id: string | undefined, {relationships}: StoryState): string {
  const relationship = relationships.get(id ?? '')
  return relationship?.external ? relationship.target : ''
}
