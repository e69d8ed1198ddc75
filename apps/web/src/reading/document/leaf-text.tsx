import type {Leaf} from '@dateline/core'
import {Fragment} from 'react'
import {useDesk} from '../desk-context.ts'
import {toPieces} from '../model/pieces.ts'
import {RepairMark} from './repair-mark.tsx'

/** A leaf's value, cut at its marks; each piece is one text node that says where in the value it begins. */
export function LeafText({leaf}: {readonly leaf: Leaf}) {
  const {model, marks} = useDesk()
  const number = model.numberOf.get(leaf) ?? -1
  return toPieces(leaf.value, marks.get(number)).map(({from, text, mark, inside}, place) => (
    // Not by where it begins: a mark may stand before the first letter.
    <Fragment key={place}>
      {text ? (
        <span data-leaf={number} data-from={from}>
          {text}
        </span>
      ) : null}
      {mark ? <RepairMark repairs={mark.repairs} inside={inside} /> : null}
    </Fragment>
  ))
}
