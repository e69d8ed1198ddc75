import {endsSentence} from './ends-sentence.ts'
import type {Line} from './lines.ts'

/** Fewest times that a name stands on a line of its own, as the labels of turns do. */
const fewestTurns = 2

/** Share of these lines after which somebody says something: a sentence. */
const spoken = 0.6

/** Most words of a speaker's name with titles. */
const mostWords = 6

/**
 * Lines, squashed, that come again and again with a sentence below each: names over what people say. Two different ones at
 * least, else it is a running head.
 *
 * @param counts How often each squashed line stands in the document.
 */
export function recurringLabels(lines: ReadonlyArray<Line>, counts: ReadonlyMap<string, number>): ReadonlySet<string> {
  const followed = new Map<string, boolean[]>()
  for (const [index, line] of lines.entries()) {
    if ((counts.get(line.squashed) ?? 0) < fewestTurns || !isLabel(line)) continue
    const next = lines[index + 1]
    let ends = followed.get(line.squashed)
    if (!ends) followed.set(line.squashed, (ends = []))
    ends.push(next !== undefined && endsSentence(next.text))
  }
  const found = [...followed].flatMap(([label, ends]) =>
    ends.length >= fewestTurns && ends.filter(Boolean).length >= ends.length * spoken ? [label] : []
  )
  return new Set(found.length >= fewestTurns ? found : [])
}

function isLabel({text, linked, squashed}: Line): boolean {
  return (
    squashed !== '' &&
    linked < 0.5 &&
    /^\p{Lu}|^\p{Lo}/u.test(text) &&
    !/[.!?。！？,，]$/u.test(text) &&
    text.split(/\s+/, mostWords + 1).length <= mostWords
  )
}
