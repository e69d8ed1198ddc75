import {plain} from '../flow/phrasing-builder.ts'
import type {RtfState} from './state.ts'

/** Longest words for a picture, in UTF-16 units: properties of shapes hold other things too. */
const longestAlt = 10_000

/** Adds to the property of a picture, or of a shape, that is open. */
export function addToProperty(part: 'name' | 'value', value: string, {property}: RtfState): void {
  if (property[part].length < longestAlt) property[part] += value
}

/** Ends a property. `wzDescription` has the words for a picture. */
export function endProperty(rtf: RtfState): void {
  const {property, pictures} = rtf
  const last = pictures.at(-1)
  if (last && property.name.trim() === 'wzDescription') last.alt = property.value.trim()
  rtf.property = {name: '', value: ''}
}

/** Ends a picture, or a shape: a picture with words for it is an image, named by its number in the file. */
export function endPicture(rtf: RtfState): void {
  const last = rtf.pictures.pop()
  if (!last?.extension) return
  // A shape has its picture in a property.
  const outer = rtf.pictures.at(-1)
  if (outer && last.alt === '') {
    outer.extension = last.extension
    return
  }
  rtf.pictureCount++
  if (last.alt === '' || rtf.group.hidden) return
  const url = `picture-${rtf.pictureCount}.${last.extension}`
  rtf.builder.phrasing.add({type: 'image', url, alt: last.alt, title: null}, plain)
}
