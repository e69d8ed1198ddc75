import type {Cues} from '../../cues/cues.ts'
import {remember} from '../../util/remember.ts'
import {arabicName} from '../names/arabic-name.ts'
import {casedName} from '../names/cased-name.ts'
import type {FoundName} from '../names/found-name.ts'
import {hanName} from '../names/han-name.ts'
import {hangulName} from '../names/hangul-name.ts'

export type {FoundName} from '../names/found-name.ts'

/** Ways to find a name by the script of the text; the first that the text has a letter of counts. */
const finders: ReadonlyArray<readonly [RegExp, (text: string, cues: Cues) => FoundName | undefined]> = [
  [/\p{Script=Hangul}/u, hangulName],
  [/[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]/u, hanName],
  [/\p{Script=Arabic}/u, arabicName]
]

/** All that these scripts have stands behind Latin, Greek and Cyrillic. */
const otherScripts = /[\u0600-\uffff]/

/** The first name of a person in `text`, without titles and honorifics; the name of an organization or a place is none. */
export const personName = remember((text: string, cues: Cues): Readonly<FoundName> | undefined => {
  const find = otherScripts.test(text) ? finders.find(([script]) => script.test(text))?.[1] : undefined
  return find?.(text, cues) ?? casedName(text, cues)
})
