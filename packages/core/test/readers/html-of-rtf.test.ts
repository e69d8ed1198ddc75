import {describe, expect, it} from 'vitest'
import {htmlOfRtf} from '../../src/readers/msg/html-of-rtf.ts'

/** Each unit is a byte. */
const toHtml = (rtf: string) => htmlOfRtf(Uint8Array.from(rtf, unit => unit.charCodeAt(0)))

const head = String.raw`{\rtf1\ansi\ansicpg1252\fromhtml1 \deff0{\fonttbl{\f0\fswiss Arial;}{\f1\fcharset204 Arial Cyr;}}{\colortbl\red0\green0\blue0;}`

describe('htmlOfRtf', () => {
  it('should give the tags, and the text between them', () => {
    const body = String.raw`{\*\htmltag64 <p>}\htmlrtf {\htmlrtf0 Boats {\*\htmltag84 <b>}\htmlrtf {\b \htmlrtf0 moor\htmlrtf }\htmlrtf0 {\*\htmltag92 </b>}.{\*\htmltag72 </p>}\htmlrtf\par}\htmlrtf0`
    expect(toHtml(`${head}${body}}`)).toBe('<p>Boats <b>moor</b>.</p>')
  })

  it('should give braces, backslashes and line ends as HTML has them', () => {
    const body = String.raw`{\*\htmltag241 <style>\par p \{color: red\}\par </style>}C:\\quay{\*\htmltag84 &nbsp;}\htmlrtf\~\htmlrtf0 &\line`
    expect(toHtml(`${head}${body}}`)).toBe('<style>\r\np {color: red}\r\n</style>C:\\quay&nbsp;&\r\n')
  })

  it('should read bytes by their font, and characters of Unicode without what stands in for them', () => {
    const body = String.raw`{\f1 \'cf\'ee\'f0\'f2}\uc1 \u8211? \u-10179?\u-8704? caf\'e9\rquote s`
    expect(toHtml(`${head}${body}}`)).toBe('Порт– 😀 café’s')
  })

  it('should leave out what is of RTF alone', () => {
    const body = String.raw`{\*\mhtmltag84 <a href="cid:x">}{\*\generator Outlook;}{\stylesheet{\s0 Normal;}}{\pict 0102}Text`
    expect(toHtml(`${head}${body}}`)).toBe('Text')
  })

  it('should give what there is of a file that is cut off, or has too many ends', () => {
    expect(toHtml(String.raw`${head}{\*\htmltag64 <p>}Boats {\*\htmltag84 <b`)).toBe('<p>Boats <b')
    expect(toHtml(`${head}}}}Boats`)).toBe('Boats')
  })

  it('should find no HTML in rich text that was made of something else', () => {
    expect(toHtml(String.raw`{\rtf1\ansi\fromtext Boats}`)).toBeUndefined()
    expect(toHtml(String.raw`{\rtf1\ansi Boats}`)).toBeUndefined()
  })
})
