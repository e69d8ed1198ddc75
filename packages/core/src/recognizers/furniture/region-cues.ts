import {NameGroups} from './name-groups.ts'
import words from './region-words.json' with {type: 'json'}

/** What regions may be named after: a menu, a comment, the article. */
export const regionCues = new NameGroups(words)

/** The names of these groups. */
export const cueNames: ReadonlyArray<string> = regionCues.names
