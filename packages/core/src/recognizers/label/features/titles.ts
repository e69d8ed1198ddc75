import {squash} from '../../../util/squash.ts'
import type {Context} from '../context.ts'
import {add, type Features} from './features.ts'

/** Longest line, in characters, that is compared with the titles. */
const longestLine = 300

/** Share of a title that a line must be to be a part of it. */
const smallestPart = 0.4

/** How a line is like the titles that the page or the file gives itself. */
export const titles: Features = ({text, squashed}, context, names) => {
  if (context.titles.size === 0 || text.length > longestLine) return
  if (context.titles.has(squashed)) return add(names, 'is-title')
  add(names, isPart(squashed, context) && 'part-of-title')
  add(names, context.hasTitle && 'title-elsewhere')
  add(names, !context.hasTitle && !sharesWords(text, context) && 'unlike-title')
}

function isPart(key: string, {titles: all}: Context): boolean {
  return [...all].some(title => key.length >= title.length * smallestPart && key.length > 0 && title.includes(key))
}

/** Shortest word that a title and a line can share, in characters; ideographs are compared two by two. */
const shortestShared = 4

function sharesWords(text: string, {titles: all}: Context): boolean {
  const words =
    text.toLowerCase().match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}|[\p{L}\p{N}]+/gu) ?? []
  const titles = [...all]
  return words.some(word => {
    if (word.length < shortestShared && !/[^\p{Script=Latin}\p{N}]/u.test(word)) return false
    const key = squash(word)
    return titles.some(title => title.includes(key))
  })
}
