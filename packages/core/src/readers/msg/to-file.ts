import type {CompoundEntry} from '../compound/index.ts'
import {type Writable, writeCompound} from '../compound/write-compound.ts'
import {propertiesName} from './properties.ts'

/** A file of its own of a mail that is in another one: its short properties begin with more. */
export function toFile(inner: CompoundEntry, lengths: {readonly file: number; readonly inner: number}): Uint8Array {
  const children = inner.children.map(child =>
    child.name === propertiesName ? {...child, read: () => widen(child.read(), lengths)} : child
  )
  return writeCompound({kind: 'storage', name: 'Root Entry', children, read: inner.read} satisfies Writable)
}

function widen(bytes: Uint8Array, {file, inner}: {readonly file: number; readonly inner: number}): Uint8Array {
  if (bytes.length < inner) return bytes
  const result = new Uint8Array(bytes.length + file - inner)
  result.set(bytes.subarray(0, inner))
  result.set(bytes.subarray(inner), file)
  return result
}
