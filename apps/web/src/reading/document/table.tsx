import type {Block} from '@dateline/core'
import {Phrasing} from './phrasing.tsx'

/** A table; it scrolls by itself where it is wider than the page. */
export function Table({table}: {readonly table: Extract<Block, {type: 'table'}>}) {
  const [head, ...rows] = table.children
  return (
    <div className="scroller">
      <table>
        {head ? (
          <thead>
            <tr>
              {head.children.map((cell, place) => (
                <th key={place} scope="col">
                  <Phrasing nodes={cell.children} />
                </th>
              ))}
            </tr>
          </thead>
        ) : null}
        <tbody>
          {rows.map((row, place) => (
            <tr key={place}>
              {row.children.map((cell, column) => (
                <td key={column}>
                  <Phrasing nodes={cell.children} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
