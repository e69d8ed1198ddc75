import type {Box} from '../box.ts'

/** A straight line of a page: all pieces that a producer drew it in, as one. */
export interface Rule {
  /** Where it is across its direction: the `y` of a level line, the `x` of an upright one. */
  readonly at: number
  /** Where it begins and ends along its direction. */
  readonly from: number
  readonly to: number
}

/** The lines of a page by their direction, each list from the top left on. */
export interface Rules {
  readonly levels: ReadonlyArray<Rule>
  readonly uprights: ReadonlyArray<Rule>
}

/** How far lines may be from each other that are one for the eye: double lines, the two borders of cells with space between, in points. */
export const ruleSlack = 3

/** How far apart the pieces of one line may be: the dots and dashes of a broken line, in points. */
const pieceGap = 4

/** Joins the pieces that lines are drawn in: a border a cell, dashes, double lines. */
export function joinRules(pieces: ReadonlyArray<Box>): Rules {
  const uprights = pieces.filter(isUpright).map(box => toRule(box, true))
  const levels = pieces.filter(box => !isUpright(box)).map(box => toRule(box, false))
  return {levels: join(levels), uprights: join(uprights)}
}

function isUpright({x0, y0, x1, y1}: Box): boolean {
  return y1 - y0 > x1 - x0
}

function toRule({x0, y0, x1, y1}: Box, upright: boolean): Rule {
  return upright ? {at: (x0 + x1) / 2, from: y0, to: y1} : {at: (y0 + y1) / 2, from: x0, to: x1}
}

function join(pieces: ReadonlyArray<Rule>): Rule[] {
  const rules: Rule[] = []
  for (const group of cluster(pieces)) {
    const at = group.reduce((sum, rule) => sum + rule.at, 0) / group.length
    let open: {at: number; from: number; to: number} | undefined
    for (const piece of group.toSorted((a, b) => a.from - b.from)) {
      if (open && piece.from <= open.to + pieceGap) open.to = Math.max(open.to, piece.to)
      else rules.push((open = {at, from: piece.from, to: piece.to}))
    }
  }
  return rules
}

/** Lines that lie on one another, in groups; a group is never wider than what the eye takes for one line. */
function cluster(pieces: ReadonlyArray<Rule>): Rule[][] {
  const groups: Rule[][] = []
  let first = -Infinity
  for (const piece of pieces.toSorted((a, b) => a.at - b.at)) {
    if (piece.at - first > ruleSlack) {
      groups.push([])
      first = piece.at
    }
    groups.at(-1)?.push(piece)
  }
  return groups
}
