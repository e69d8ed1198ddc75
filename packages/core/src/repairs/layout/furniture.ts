import type {RuleId} from '../../messages.ts'
import type {State} from '../../state.ts'
import type {Step} from '../../step.ts'
import {toText} from '../../tree/to-text.ts'
import type {Block} from '../../tree/types.ts'
import {originOf, toBlocks} from '../../tree/walk.ts'
import {head} from '../../util/excerpt.ts'

/** Marks what is of the page and not of the document. It stays in the tree; a run of blocks is one repair. */
export const furniture: Step = {
  name: 'furniture',
  transform(tree, state) {
    let rule: RuleId | undefined
    let run: Block[] = []
    for (const block of toBlocks(tree)) {
      const own = state.labels.get(block)?.[0]?.furniture
      if (own !== rule) {
        mark(run, rule, state)
        rule = own
        run = []
      }
      if (own) run.push(block)
    }
    mark(run, rule, state)
  }
}

function mark(run: ReadonlyArray<Block>, rule: RuleId | undefined, state: State) {
  const shown = run.filter(isShown)
  if (!rule || shown.length === 0) return
  const made = state.repair(rule, shown.flatMap(originOf), shown.map(headOf).join('\n'), '')
  if (made) return
  for (const block of shown) {
    const label = state.labels.get(block)?.[0]
    if (label) Object.assign(label, {role: 'paragraph', furniture: undefined})
  }
}

/** Front matter, and what a format has beside its text, says itself that it is not text of the document. */
function isShown({role}: Block): boolean {
  return role !== 'furniture'
}

function headOf(block: Block): string {
  return head(toText(block))
}
