import type {State} from '../../state.ts'
import type {Root} from '../../tree/types.ts'
import {decodeContent} from '../mime/decode-content.ts'
import {toSections} from '../mime/sections.ts'
import {collect, type Contents} from './collect.ts'
import {readBody} from './read-body.ts'
import {type Circumstance, toMailTree} from './to-mail-tree.ts'

/** Reads a mail. */
export async function readMail(bytes: Uint8Array, state: State): Promise<Root> {
  const {mailSections: most, mailDepth: depth} = state.limits
  const {root: whole, faults} = toSections(bytes, startOf(bytes), {most, depth})
  for (const fault of faults) state.message('malformed-mail', fault)
  const contents = collect(whole, bytes, state)
  const body = await readBody(contents.body, bytes, state)
  return toMailTree(
    {body, fields: whole.fields, attach: circumstance => attachFiles(contents, bytes, circumstance, state)},
    state
  )
}

/** Blank lines may stand before the header. */
function startOf(bytes: Uint8Array): number {
  let at = 0
  for (let index = 0; index < bytes.length; index++) {
    const byte = bytes[index]
    if (byte === 0x0a) at = index + 1
    else if (byte !== 0x0d && byte !== 0x20 && byte !== 0x09) break
  }
  return at
}

function attachFiles({files}: Contents, bytes: Uint8Array, {told, ...circumstance}: Circumstance, state: State) {
  for (const {section, relation, name} of files) {
    const {number: part, type, start, end, encoding} = section
    const charset = type.parameters.get('charset')
    state.attach({
      relation,
      part,
      mediaType: type.value,
      ...(name === undefined ? {} : {name}),
      ...(charset === undefined ? {} : {charset}),
      ...circumstance,
      // A mail in a mail has a header of its own.
      ...(told && relation === 'attachment' ? {told} : {}),
      read: () => decodeContent(bytes.subarray(start, end), encoding)
    })
  }
}
