import type {Box} from '../box.ts'
import type {Line} from '../page-content.ts'

/** Where an underline is: below the baseline by up to so much of the size. */
const deepest = 0.35

/** Points by which an underline may begin or end elsewhere than its line, with a space at its end: longer ones part other things. */
const reach = 4

/** Share of a line that is underlined where all of it is: programs leave spaces out. */
const share = 0.85

/** Whether a line of text has a line drawn below all of it, and no further. */
export function isUnderlined(line: Line, rules: ReadonlyArray<Box>): boolean {
  const {style, baseline, x0, x1} = line
  if (style.rotation !== 0) return false
  const below = rules.filter(rule => {
    const middle = (rule.y0 + rule.y1) / 2
    const isLevel = rule.x1 - rule.x0 > rule.y1 - rule.y0
    const isNear = middle > baseline - style.size * 0.02 && middle <= baseline + style.size * deepest
    return isLevel && isNear && rule.x0 < x1 && rule.x1 > x0
  })
  if (below.length === 0 || below.some(rule => rule.x0 < x0 - reach || rule.x1 > x1 + reach)) return false
  return below.reduce((sum, rule) => sum + Math.min(rule.x1, x1) - Math.max(rule.x0, x0), 0) >= (x1 - x0) * share
}
