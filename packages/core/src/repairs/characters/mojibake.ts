import type {State} from '../../state.ts'
import type {Step} from '../../step.ts'
import type {Root} from '../../tree/types.ts'
import {mojibakePattern, readMojibake} from './decode-mojibake.ts'
import {rewrite, toUnsoundTexts} from './rewrite.ts'

/** How often one text may have been decoded wrongly: twice is common, more has hardly been seen. */
const maxDepth = 3

/** For each time that a text was decoded wrongly, the scripts in which the document has certain damage. */
type Evidence = ReadonlyArray<Set<string>>

/** Restores characters that were decoded with the wrong encoding: `Ã©` to `é`, `â€™` to `’`, `\u0092` to `’`. */
export const mojibake: Step = {
  name: 'mojibake',
  transform(tree, state) {
    restoreStrays(tree, state)
    // What is restored may make, with what stands beside it, damage of its own (`ÃÂ©`): each round makes the text shorter.
    const undone = new Set<string>()
    for (let before = -1; before < state.repairs.length;) {
      before = state.repairs.length
      restoreAll(tree, state, undone)
      for (const repair of state.repairs.slice(before)) if (repair.undone) undone.add(repair.before)
    }
  }
}

/** Restores what bytes stand for that are of another encoding than the text around them. */
function restoreStrays(tree: Root, state: State) {
  if (state.strayBytes.size === 0) return
  rewrite(tree, state, {
    ruleId: 'mojibake',
    pattern: /\uFFFD/g,
    replace(_match, origin) {
      const [span] = origin()
      return span && state.strayBytes.get(span.part)?.get(span.start)
    }
  })
}

/** Restores what is damaged, but for texts that are `undone` and were left as they are before. */
function restoreAll(tree: Root, state: State, undone: ReadonlySet<string>) {
  const evidence = toEvidence(tree, state)
  if (evidence.every(scripts => scripts.size === 0)) return
  rewrite(tree, state, {
    ruleId: 'mojibake',
    passesSound: true,
    pattern: mojibakePattern,
    replace: ({0: match, index, input}) =>
      undone.has(match)
        ? undefined
        : restore(match, input[index - 1] ?? '', input[index + match.length] ?? '', evidence)
  })
}

function toEvidence(tree: Root, state: State): Evidence {
  const evidence = Array.from({length: maxDepth}, () => new Set<string>())
  for (const {value} of toUnsoundTexts(tree, state))
    if (value.search(mojibakePattern) >= 0) gather(value, '', '', evidence)
  return evidence
}

function gather(text: string, before: string, after: string, [scripts, ...deeper]: Evidence) {
  if (!scripts) return
  for (const {0: match, index} of text.matchAll(mojibakePattern)) {
    const left = text[index - 1] ?? before
    const right = text[index + match.length] ?? after
    const reading = readMojibake(match, left, right)
    if (!reading) continue
    if (reading.certain) for (const script of reading.scripts) scripts.add(script)
    gather(reading.text, left, right, deeper)
  }
}

function restore(text: string, before: string, after: string, [scripts, ...deeper]: Evidence): string {
  if (!scripts) return text
  return text.replace(mojibakePattern, (match: string, index: number) => {
    const left = text[index - 1] ?? before
    const right = text[index + match.length] ?? after
    const reading = readMojibake(match, left, right)
    if (!reading || !(reading.certain || reading.scripts.every(script => scripts.has(script)))) return match
    return restore(reading.text, left, right, deeper)
  })
}
