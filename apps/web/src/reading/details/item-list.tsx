import {type Fields, originOf} from '@dateline/core'
import {useDesk} from '../desk-context.ts'
import {toValueText} from '../model/field-text.ts'

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
      <ol className="items">
        {items.map(({from, fields}) => {
          const facts = toFacts(fields)
          const block = model.blockById.get(from)
          const origin = block && originOf(block)
          return (
            <li key={from}>
              <button
                type="button"
                className="value"
                onClick={() => origin && jump(origin)}
                onPointerEnter={() => light(origin)}
                onPointerLeave={() => light(undefined)}
                onFocus={() => light(origin)}
                onBlur={() => light(undefined)}
              >
                <span dir="auto" className="words">
                  {fields.headline?.[0]?.value ?? 'No headline'}
                </span>
                {facts ? (
                  <span dir="auto" className="evidence">
                    {facts}
                  </span>
                ) : null}
              </button>
            </li>
          )
        })}
      </ol>
    </section>
  )
}

/** Where and when an item is from, by its dateline or else by its date. */
function toFacts({dateline, date}: Fields): string | undefined {
  if (dateline?.[0]) return toValueText('dateline', dateline[0].value)
  return date?.[0] && toValueText('date', date[0].value)
}
