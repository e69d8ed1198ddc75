import type {FieldName} from '@dateline/core'
import {useDesk} from '../desk-context.ts'
import {isYearless} from '../model/format-date.ts'
import {type Reading, toEvidence, toValueText} from '../model/field-text.ts'
import {Sureness} from './sureness.tsx'

interface Props {
  readonly name: FieldName
  readonly reading: Reading
}

/** One reading of a field; where its words stand in the text, it leads there. */
export function FieldValue({name, reading}: Props) {
  const {jump, light} = useDesk()
  const candidate = reading.best
  const {origin} = candidate
  const inside = (
    <>
      <span dir="auto" className="block">
        {toValueText(name, candidate.value)}
      </span>
      <span className="evidence">
        <Sureness confidence={candidate.confidence} />
        {[candidate, ...reading.support].map(toEvidence).join('; ')}
      </span>
    </>
  )
  return (
    <div>
      {origin && origin.length > 0 ? (
        <button
          type="button"
          className="value"
          onClick={() => jump(origin)}
          onPointerEnter={() => light(origin)}
          onPointerLeave={() => light(undefined)}
          onFocus={() => light(origin)}
          onBlur={() => light(undefined)}
        >
          {inside}
        </button>
      ) : (
        <div className="value">{inside}</div>
      )}
      {name === 'date' && typeof candidate.value === 'string' && isYearless(candidate.value) ? <Yearless /> : null}
    </div>
  )
}

function Yearless() {
  return (
    <details className="mt-1">
      <summary>Why is there no year?</summary>
      <p className="mt-1 text-sm text-soft">
        The document gives day and month alone, and nothing else in it (a stamp, an address, another date, a weekday)
        proves the year. A year that is guessed would be quoted as if it were printed, so it stays open.
      </p>
    </details>
  )
}
