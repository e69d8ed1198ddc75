import {originOf} from '@dateline/core'
import {useDesk} from '../desk-context.ts'

/** The items of a digest; each leads to where it begins. */
export function ItemList() {
  const {model, jump, light} = useDesk()
  const items = model.result.tree?.items ?? []
  if (items.length === 0) return null
  return (
    <section aria-labelledby="items-title">
      <h2 id="items-title">
        Items <span className="count">{items.length}</span>
      </h2>
      <p className="mb-2 text-sm text-soft">This file holds several releases; the fields are those of the first.</p>
      <ol className="grid gap-1.5">
        {items.map(({from, fields}) => {
          const block = model.blockById.get(from)
          const origin = block && originOf(block)
          return (
            <li key={from}>
              <button
                type="button"
                className="value"
                dir="auto"
                onClick={() => origin && jump(origin)}
                onPointerEnter={() => light(origin)}
                onPointerLeave={() => light(undefined)}
              >
                <span>{fields.headline?.[0]?.value ?? 'No headline'}</span>
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}
