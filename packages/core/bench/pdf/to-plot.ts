/** A line of a plot: its name and its points. */
export interface Series {
  readonly name: string
  readonly points: ReadonlyArray<{readonly x: number; readonly y: number}>
}

const size = {width: 640, height: 320}
const margin = {left: 56, right: 168, top: 16, bottom: 48}

/** One a series; they differ in lightness too. */
const colors = ['#98301c', '#2f6db3', '#7a7a7a', '#3f8f5f']

/**
 * Draws lines over a logarithmic axis as an SVG that reads on light and dark paper.
 *
 * @param labels What the axes say.
 */
export function toPlot(series: ReadonlyArray<Series>, labels: {readonly x: string; readonly y: string}): string {
  const points = series.flatMap(each => each.points)
  const xs = [...new Set(points.map(point => point.x))].sort((a, b) => a - b)
  const top = toRound(Math.max(...points.map(point => point.y)))
  const [least = 1, most = 10] = [xs[0], xs.at(-1)]
  const toX = (x: number) =>
    margin.left + (Math.log(x / least) / Math.log(most / least)) * (size.width - margin.left - margin.right)
  const toY = (y: number) => size.height - margin.bottom - (y / top) * (size.height - margin.top - margin.bottom)
  const bottom = size.height - margin.bottom
  const right = size.width - margin.right
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${size.width} ${size.height}" font-family="sans-serif" font-size="12" fill="#808080">`,
    ...[0, 0.25, 0.5, 0.75, 1].map(
      part =>
        `<path d="M${margin.left} ${toY(top * part)}H${right}" stroke="#808080" stroke-opacity=".3"/>` +
        `<text x="${margin.left - 8}" y="${toY(top * part) + 4}" text-anchor="end">${toText(top * part)}</text>`
    ),
    ...xs.map(x => `<text x="${round(toX(x))}" y="${bottom + 18}" text-anchor="middle">${x}</text>`),
    `<text x="${(margin.left + right) / 2}" y="${bottom + 38}" text-anchor="middle">${labels.x}</text>`,
    `<text x="16" y="${bottom / 2}" text-anchor="middle" transform="rotate(-90 16 ${bottom / 2})">${labels.y}</text>`,
    ...series.map(({name, points: own}, place) => {
      const color = colors[place % colors.length] ?? ''
      const line = own.map(({x, y}) => `${round(toX(x))} ${round(toY(y))}`).join('L')
      const last = own.at(-1)
      return (
        `<path d="M${line}" fill="none" stroke="${color}" stroke-width="2"/>` +
        own.map(({x, y}) => `<circle cx="${round(toX(x))}" cy="${round(toY(y))}" r="3" fill="${color}"/>`).join('') +
        `<text x="${right + 10}" y="${round(toY(last?.y ?? 0)) + 4}" fill="${color}">${name}</text>`
      )
    }),
    '</svg>\n'
  ].join('\n')
}

/** The next of 1, 2, 5, 10, 20 ... above `value`. */
function toRound(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value))
  return ([1, 2, 5, 10].find(step => step * power >= value) ?? 10) * power
}

function toText(value: number): string {
  return String(Number(value.toPrecision(3)))
}

function round(value: number): number {
  return Math.round(value * 10) / 10
}
