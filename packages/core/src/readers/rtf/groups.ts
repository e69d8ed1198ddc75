import {toNoteLabel} from '../flow/note-label.ts'
import {plain} from '../flow/phrasing-builder.ts'
import {readInstruction} from '../flow/read-instruction.ts'
import type {Cell} from '../flow/to-table.ts'
import {closeFlow, isHeading, openFlow} from './flow.ts'
import {plainGroup, type RtfState} from './state.ts'
import {endPicture, endProperty} from './pictures.ts'
import {settleTables} from './tables.ts'
import {type Destination, destinations, ignored} from './words.ts'

/** Begins a group: it is what the one around it is, until its first word says more. */
export function openGroup(rtf: RtfState): void {
  rtf.groups.push(rtf.group)
  rtf.group = {...rtf.group, fresh: true, begun: undefined}
}

/** Makes the open group what its first word says; `false` where that is a word like others. */
export function setDestination(name: string, starred: boolean, rtf: RtfState): boolean {
  const {group} = rtf
  const known = Object.hasOwn(destinations, name) ? destinations[name as keyof typeof destinations] : undefined
  if (group.destination === 'skip') return true
  if (known !== undefined) {
    // The title of the file, not one of somewhere else.
    if ((known === 'title' || known === 'author') && group.destination !== 'info') group.destination = 'skip'
    else begin(known, rtf)
    return true
  }
  if (!starred && !ignored.has(name)) return false
  group.destination = 'skip'
  return true
}

function begin(destination: Destination, rtf: RtfState): void {
  const {group, builder} = rtf
  group.destination = destination
  group.begun = destination
  if (destination === 'field') rtf.fields.push({instruction: '', url: '', isPageNumber: false})
  if (destination === 'picture') rtf.pictures.push({alt: '', extension: undefined})
  if (destination === 'label') rtf.label = {value: '', origin: []}
  if (destination === 'note') {
    settleTables(rtf, rtf.flow.facts.tableDepth)
    const identifier = toNoteLabel('footnote', rtf.notes.length + 1)
    builder.phrasing.add({type: 'footnoteReference', identifier, label: identifier}, plain)
    rtf.openNotes.push(rtf.notes.push({identifier, flow: []}) - 1)
  }
  if (hasFlow(destination)) {
    openFlow(rtf)
    Object.assign(group, plainGroup)
  }
}

function hasFlow(destination: Destination): boolean {
  return (
    destination === 'note' || destination === 'box' || destination === 'comment' || /^(?:foot|head)er/.test(destination)
  )
}

/** Ends a group, and what it was. */
export function closeGroup(rtf: RtfState): void {
  const {begun} = rtf.group
  const outer = rtf.groups.pop()
  // More groups end than have begun.
  if (!outer) return
  if (begun) end(begun, rtf)
  rtf.group = outer
}

function end(destination: Destination, rtf: RtfState): void {
  if (destination === 'field') rtf.fields.pop()
  else if (destination === 'label') putLabel(rtf)
  else if (destination === 'property') endProperty(rtf)
  else if (destination === 'picture') endPicture(rtf)
  else if (destination === 'instruction') {
    const field = rtf.fields.at(-1)
    if (field) Object.assign(field, readInstruction(field.instruction))
  } else if (hasFlow(destination)) put(destination, closeFlow(rtf), rtf)
}

/** Puts a flow where it belongs; a box stands before the paragraph that holds it. */
function put(destination: Destination, flow: Cell, rtf: RtfState): void {
  if (destination === 'note') {
    const note = rtf.notes[rtf.openNotes.pop() ?? -1]
    if (note) note.flow = flow
  } else if (destination === 'comment') rtf.comments.push(flow)
  else if (destination === 'box') rtf.builder.push(flow)
  else rtf.marginals.set(destination, [...(rtf.marginals.get(destination) ?? []), flow])
}

/** The label that a list puts before a paragraph: a number, a sign, or a text of its own. */
function putLabel(rtf: RtfState): void {
  const {label, flow, builder} = rtf
  rtf.label = {value: '', origin: []}
  const value = label.value.trim()
  if (value === '') return
  const {listId, level} = flow.facts
  const key = listId === undefined ? 'paragraph' : `list ${listId}`
  const heading = isHeading(rtf)
  const number = /^(\d{1,9})[.)]?$/.exec(value)?.[1]
  if (!heading) flow.list = {level, key, number: number === undefined ? undefined : Number(number)}
  if (!heading && (number !== undefined || isSign(value))) return
  settleTables(rtf, flow.facts.tableDepth)
  builder.phrasing.text(label.value, label.origin, plain)
}

/** A sign before a point: fonts of signs have letters too, but a letter that counts has a stop or a bracket. */
function isSign(label: string): boolean {
  return label.length === 1 || !/[\p{L}\p{N}]/u.test(label)
}
