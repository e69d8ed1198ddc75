import type {State} from '../../state.ts'
import {root} from '../../tree/builders.ts'
import {declaredCharset} from '../html/declared-charset.ts'
import {decodeContent} from '../mime/decode-content.ts'
import type {Section} from '../mime/sections.ts'
import type {Body} from './arrange.ts'
import {chooseForm, type Form, readText} from './choose-form.ts'
import type {Choice} from './collect.ts'
import {decodeText} from './decode-text.ts'

/** Bytes at the beginning of HTML that its encoding is looked for in. */
const headLength = 4096

/** Reads the texts of a body, one after the other, each in its best form. */
export async function readBody(choices: ReadonlyArray<Choice>, bytes: Uint8Array, state: State): Promise<Body> {
  const bodies: Body[] = []
  for (const {forms} of choices) {
    const read: Form[] = []
    for (const sections of forms) read.push(await readSections(sections, bytes, state))
    bodies.push(chooseForm(read, state))
  }
  return join(bodies)
}

async function readSections(sections: ReadonlyArray<Section>, bytes: Uint8Array, state: State): Promise<Form> {
  const bodies: Body[] = []
  for (const section of sections) bodies.push(await readSection(section, bytes, state))
  return {parts: sections.map(({number, type}) => ({name: number, mediaType: type.value})), body: join(bodies)}
}

function join(bodies: ReadonlyArray<Body>): Body {
  const [only] = bodies
  if (only && bodies.length === 1) return only
  return {
    tree: root(bodies.flatMap(({tree}) => tree.children)),
    cited: new Set(bodies.flatMap(({cited}) => [...cited])),
    signed: new Set(bodies.flatMap(({signed}) => [...signed]))
  }
}

async function readSection(section: Section, bytes: Uint8Array, state: State): Promise<Body> {
  const {number: part, type, start, end, encoding} = section
  const content = decodeContent(bytes.subarray(start, end), encoding)
  const mediaType = type.value === 'text/html' ? 'text/html' : 'text/plain'
  const {text, charset} = await decodeText(
    content,
    type.parameters.get('charset') ?? '',
    declaredIn(content, mediaType),
    state
  )
  state.addPart({name: part, mediaType, charset}, text)
  const flowed = type.parameters.get('format')?.toLowerCase() === 'flowed'
  const delSp = type.parameters.get('delsp')?.toLowerCase() === 'yes'
  return readText(text, {part, mediaType, flowed, delSp}, state)
}

/** The encoding that HTML itself declares. */
function declaredIn(content: Uint8Array, mediaType: string): string | undefined {
  if (mediaType !== 'text/html') return undefined
  const bytes = content.subarray(0, headLength)
  return declaredCharset({bytes, text: new TextDecoder('latin1').decode(bytes), whole: content})
}
