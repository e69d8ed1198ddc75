import type {State} from '../../state.ts'
import {root} from '../../tree/builders.ts'
import {declaredCharset} from '../html/declared-charset.ts'
import {decodeContent} from '../mime/decode-content.ts'
import {toFileName} from '../mime/message-name.ts'
import {findUuencoded, fromUuencoded} from '../mime/uuencoded.ts'
import type {Section} from '../mime/sections.ts'
import type {Body} from './arrange.ts'
import {chooseForm, type Form, toForm} from './choose-form.ts'
import type {Choice} from './collect.ts'
import {decodeText} from './decode-text.ts'

/** Bytes at the beginning of HTML that its encoding is looked for in. */
const headLength = 4096

/** Reads the texts of a body, one after the other, each in its best form. */
export async function readBody(choices: ReadonlyArray<Choice>, bytes: Uint8Array, state: State): Promise<Body> {
  const bodies: Body[] = []
  for (const {forms} of choices) {
    const read: Form[] = []
    for (const sections of forms) {
      const texts: Form[] = []
      for (const section of sections) texts.push(await readSection(section, bytes, state))
      read.push(inOne(texts))
    }
    bodies.push(chooseForm(read, state))
  }
  return join(bodies)
}

/** Texts that stand one after the other in the same form. */
function inOne(forms: ReadonlyArray<Form>): Form {
  const [only] = forms
  if (only && forms.length === 1) return only
  return {
    parts: forms.flatMap(({parts}) => parts),
    size: () => forms.reduce((sum, form) => sum + form.size(), 0),
    read: () => join(forms.map(form => form.read()))
  }
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

async function readSection(section: Section, bytes: Uint8Array, state: State): Promise<Form> {
  const {number: part, type, start, end, encoding} = section
  const content = decodeContent(bytes.subarray(start, end), encoding)
  const mediaType = type.value === 'text/html' ? 'text/html' : 'text/plain'
  const declared = () => declaredIn(content, mediaType)
  const {text, charset} = await decodeText(content, type.parameters.get('charset') ?? '', declared, state)
  state.addPart({name: part, mediaType, charset}, text)
  if (mediaType === 'text/plain') attachUuencoded(text, part, state)
  const flowed = type.parameters.get('format')?.toLowerCase() === 'flowed'
  const delSp = type.parameters.get('delsp')?.toLowerCase() === 'yes'
  return toForm(text, {part, mediaType, flowed, delSp}, state)
}

/** Files that are written into a text are documents of their own. */
function attachUuencoded(text: string, part: string, state: State) {
  for (const [index, {start, end, name}] of findUuencoded(text).entries()) {
    const fileName = toFileName(name)
    state.attach({
      relation: 'attachment',
      part: `${part}/file/${index + 1}`,
      ...(fileName === undefined ? {} : {name: fileName}),
      read: () => fromUuencoded(new TextEncoder().encode(text.slice(start, end)))
    })
  }
}

/** The encoding that HTML itself declares. */
function declaredIn(content: Uint8Array, mediaType: string): string | undefined {
  if (mediaType !== 'text/html') return undefined
  const bytes = content.subarray(0, headLength)
  return declaredCharset({bytes, text: new TextDecoder('latin1').decode(bytes), whole: content})
}
