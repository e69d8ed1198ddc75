import {type Rule, type Rules, ruleSlack} from './rules.ts'

/** What rules enclose: lines of a grid from the top left, and the cells between them. */
export interface Grid {
  /** Where columns begin and end: one more than there are columns. */
  readonly xs: ReadonlyArray<number>
  /** Where rows begin and end. */
  readonly ys: ReadonlyArray<number>
  readonly cells: ReadonlyArray<Place>
}

/** Where a cell stands in its table. */
export interface Place {
  readonly row: number
  readonly column: number
  readonly rowSpan: number
  readonly columnSpan: number
}

/** How much of a side must be drawn that parts two cells: rounding and gaps at crossings leave less than a third open. */
const wallShare = 0.66

/** Lines of a grid that are looked at in one direction: a page has no room for more rows that can be read. */
const gridLines = 300

/** The grids that touching rules make, from the top left. */
export function findGrids({levels, uprights}: Rules): Grid[] {
  return connect(levels, uprights)
    .filter(part => part.levels.length > 1 && part.uprights.length > 0)
    .map(toGrid)
    .filter(grid => grid !== undefined)
    .toSorted((a, b) => (a.ys[0] ?? 0) - (b.ys[0] ?? 0) || (a.xs[0] ?? 0) - (b.xs[0] ?? 0))
}

/** Parts of the rules that touch each other. */
function connect(levels: ReadonlyArray<Rule>, uprights: ReadonlyArray<Rule>): Rules[] {
  const parents = [...levels, ...uprights].map((_, index) => index)
  const find = (index: number): number => {
    let root = index
    while (parents[root] !== root) root = parents[root] ?? root
    parents[index] = root
    return root
  }
  levels.forEach((level, i) => {
    uprights.forEach((upright, j) => {
      if (touch(level, upright)) parents[find(i)] = find(levels.length + j)
    })
  })
  const parts = new Map<number, {levels: Rule[]; uprights: Rule[]}>()
  const partOf = (index: number) => {
    const root = find(index)
    const part = parts.get(root) ?? {levels: [], uprights: []}
    parts.set(root, part)
    return part
  }
  levels.forEach((level, i) => partOf(i).levels.push(level))
  uprights.forEach((upright, j) => partOf(levels.length + j).uprights.push(upright))
  return [...parts.values()]
}

function touch(level: Rule, upright: Rule): boolean {
  return (
    level.from - ruleSlack <= upright.at &&
    upright.at <= level.to + ruleSlack &&
    upright.from - ruleSlack <= level.at &&
    level.at <= upright.to + ruleSlack
  )
}

function toGrid({levels, uprights}: Rules): Grid | undefined {
  // A table may have no border at its sides: rows go as far as its level lines do.
  const xs = positions([...uprights.map(({at}) => at), ...ends(levels)])
  const ys = positions([...levels.map(({at}) => at), ...ends(uprights)])
  if (xs.length > gridLines || ys.length > gridLines) return undefined
  return {xs, ys, cells: toCells(xs, ys, {levels, uprights})}
}

function ends(rules: ReadonlyArray<Rule>): number[] {
  return [
    rules.reduce((least, {from}) => Math.min(least, from), Infinity),
    rules.reduce((most, {to}) => Math.max(most, to), -Infinity)
  ]
}

/** Where lines are, those that lie on one another as one. */
function positions(values: ReadonlyArray<number>): number[] {
  const kept: number[] = []
  for (const value of values.toSorted((a, b) => a - b)) {
    if (kept.length === 0 || value - (kept.at(-1) ?? 0) > ruleSlack) kept.push(value)
  }
  return kept
}

/** Cells are what is left where no line parts two squares of the grid. */
function toCells(xs: number[], ys: number[], {levels, uprights}: Rules): Place[] {
  const [columns, rows] = [xs.length - 1, ys.length - 1]
  const [acrossAt, downAt] = [ys.map(y => rulesAt(levels, y)), xs.map(x => rulesAt(uprights, x))]
  const taken = new Set<number>()
  const cells: Place[] = []
  const openRight = (row: number, column: number) =>
    column + 1 < columns && !isDrawn(downAt[column + 1], ys[row], ys[row + 1])
  const openBelow = (row: number, column: number) =>
    row + 1 < rows && !isDrawn(acrossAt[row + 1], xs[column], xs[column + 1])
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      if (taken.has(row * columns + column)) continue
      let columnSpan = 1
      while (openRight(row, column + columnSpan - 1) && !taken.has(row * columns + column + columnSpan)) columnSpan++
      let rowSpan = 1
      while (rowGoesOn(row + rowSpan - 1, column, columnSpan, openRight, openBelow)) rowSpan++
      for (let r = row; r < row + rowSpan; r++)
        for (let c = column; c < column + columnSpan; c++) taken.add(r * columns + c)
      cells.push({row, column, rowSpan, columnSpan})
    }
  }
  return cells
}

/** The rules that are one line of a grid. */
function rulesAt(rules: ReadonlyArray<Rule>, at: number): Rule[] {
  return rules.filter(rule => Math.abs(rule.at - at) <= ruleSlack)
}

type IsOpen = (row: number, column: number) => boolean

/** Whether a cell that is in `row` is in the next one too: nothing is drawn below it, nor within it there. */
function rowGoesOn(row: number, column: number, span: number, openRight: IsOpen, openBelow: IsOpen): boolean {
  for (let c = column; c < column + span; c++) {
    if (!openBelow(row, c)) return false
    if (c + 1 < column + span && !openRight(row + 1, c)) return false
  }
  return true
}

/** Whether a line of a grid is drawn along most of the way. */
function isDrawn(rules: ReadonlyArray<Rule> = [], from = 0, to = 0): boolean {
  let drawn = 0
  for (const rule of rules) drawn += Math.max(0, Math.min(rule.to, to) - Math.max(rule.from, from))
  return drawn >= wallShare * (to - from)
}
