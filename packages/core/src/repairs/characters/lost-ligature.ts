import type {Step} from '../../step.ts'
import {rewrite} from './rewrite.ts'

/** What stands in a text for a glyph whose letters are lost: what is no character, or nobody's. */
const lost = /[\uFFFD\p{Co}\p{Cc}]/gu

/** Spells out ligatures that a text layer has no letters for, where the reader could tell which they are. */
export const lostLigature: Step = {
  name: 'lost-ligature',
  transform(tree, state) {
    if (state.spellings.size === 0) return
    rewrite(tree, state, {
      ruleId: 'lost-ligature',
      pattern: lost,
      replace(_match, origin) {
        const [span] = origin()
        return span && state.spellings.get(span.part)?.get(span.start)
      }
    })
  }
}
