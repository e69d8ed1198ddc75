import type {XmlElement} from '../xml/element.ts'

/** Whether a property that is on or off is on: `<w:b/>` is, `<w:b w:val="0"/>` is not (ST_OnOff). */
export function toFlag(element: XmlElement): boolean {
  const value = element.get('w:val')
  return value === undefined || !['0', 'false', 'none', 'off'].includes(value)
}

/** The whole number of an attribute; `undefined` where it is none. */
export function toNumber(value: string | undefined): number | undefined {
  const number = Number.parseInt(value ?? '', 10)
  return Number.isNaN(number) ? undefined : number
}
