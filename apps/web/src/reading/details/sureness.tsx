import {toSureness} from '../model/field-text.ts'

/** How sure something is, as dots; the word and the number come with the pointer. */
export function Sureness({confidence}: {readonly confidence: number}) {
  const {level, word} = toSureness(confidence)
  return (
    <span className="sure" role="img" aria-label={word} title={`${word} (${Math.round(confidence * 100)} %)`}>
      {[1, 2, 3].map(step => (
        <i key={step} data-on={step <= level || undefined} />
      ))}
    </span>
  )
}
