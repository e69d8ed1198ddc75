import type {FieldName} from '@dateline/core'
import {useDesk} from '../desk-context.ts'
import {directionOf} from '../model/direction.ts'
import {isYearless} from '../model/format-date.ts'
import {type Reading, toEvidence, toSureness, toValueText} from '../model/field-text.ts'
import {FieldWords} from './field-words.tsx'
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
  const {level, word} = toSureness(candidate.confidence)
  const doubtful = level === 1
  const direction = directionOf(toValueText(name, candidate.value, candidate.text))
  const inside = (
    <>
      <span className="said">
        <FieldWords name={name} candidate={candidate} />
      </span>
      <span className="evidence">
        <Sureness confidence={candidate.confidence} />
        {doubtful ? <span className="doubt">{word}: </span> : null}
        {[...new Set([candidate, ...reading.support].map(toEvidence))].join('; ')}
      </span>
    </>
  )
  return (
    <div>
      {origin && origin.length > 0 ? (
        <button
          type="button"
          className="value"
          data-direction={direction}
          data-doubtful={doubtful || undefined}
          onClick={() => jump(origin)}
          onPointerEnter={() => light(origin)}
          onPointerLeave={() => light(undefined)}
          onFocus={() => light(origin)}
          onBlur={() => light(undefined)}
        >
          {inside}
        </button>
      ) : (
        <div className="value" data-direction={direction} data-doubtful={doubtful || undefined}>
          {inside}
        </div>
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
