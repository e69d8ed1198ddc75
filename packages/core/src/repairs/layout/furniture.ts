import type {RuleId} from '../../messages.ts'
import type {Label} from '../../recognizers/label/label.ts'
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
    let run: Array<{block: Block; label: Label}> = []
    for (const block of toBlocks(tree)) {
      const label = state.labels.get(block)?.[0]
      if (run.length > 0 && run[0]?.label.furniture !== label?.furniture) {
        mark(run, state)
        run = []
      }
      if (label?.furniture) run.push({block, label})
    }
    mark(run, state)
  }
}

function mark(run: Array<{block: Block; label: Label}>, state: State) {
  const ruleId: RuleId | undefined = run[0]?.label.furniture
  // Front matter, and what a format has beside its text, says itself that it is not text of the document.
  const shown = run.filter(({block}) => block.role !== 'furniture')
  if (!ruleId || shown.length === 0) return
  const origin = shown.flatMap(({block}) => originOf(block))
  const made = state.repair(ruleId, origin, shown.map(({block}) => head(toText(block))).join('\n'), '')
  if (!made) for (const {label} of shown) Object.assign(label, {role: 'paragraph', furniture: undefined})
}
