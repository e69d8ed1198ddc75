/**
 * All matches of a global pattern that matches no empty text, as `text.matchAll(pattern)` gives them; that one compiles a copy of the
 * pattern each time, which takes longer than to look through a line.
 */
export function allMatches(pattern: RegExp, text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  pattern.lastIndex = 0
  for (let match = pattern.exec(text); match; match = pattern.exec(text)) found.push(match)
  return found
}
