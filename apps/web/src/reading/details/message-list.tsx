import type {Message} from '@dateline/core'
import {Icon} from '../../design/icon.tsx'
import {useDesk} from '../desk-context.ts'
import {Reason} from './reason.tsx'

/** Messages that are shown at once; the others fold up. */
const shown = 6

/** What a reader of the document should know: guesses, doubts and faults; warnings first. */
export function MessageList() {
  const {model} = useDesk()
  const {messages} = model.result
  if (messages.length === 0) return null
  const sorted = [...messages].sort((a, b) => Number(b.fatal !== undefined) - Number(a.fatal !== undefined))
  return (
    <section aria-labelledby="messages-title">
      <h2 id="messages-title">
        Messages <span className="count">{messages.length}</span>
      </h2>
      <List messages={sorted.slice(0, shown)} />
      {sorted.length > shown ? (
        <details className="mt-2">
          <summary>{sorted.length - shown} more</summary>
          <List messages={sorted.slice(shown)} />
        </details>
      ) : null}
    </section>
  )
}

function List({messages}: {readonly messages: ReadonlyArray<Message>}) {
  return (
    <ul className="grid grid-cols-[minmax(0,1fr)] gap-2 text-sm wrap-anywhere">
      {messages.map((message, place) => (
        <li key={place}>
          <One message={message} />
        </li>
      ))}
    </ul>
  )
}

function One({message}: {readonly message: Message}) {
  const {jump, light} = useDesk()
  const {origin} = message
  const warning = message.fatal !== undefined
  const inside = (
    <span className="flex gap-2">
      {warning ? (
        <span className="mt-0.5 shrink-0 text-accent" role="img" aria-label="Warning">
          <Icon name="warning" size={14} />
        </span>
      ) : null}
      <span className={warning ? '' : 'text-soft'}>
        <Reason text={message.reason} />
      </span>
    </span>
  )
  if (!origin || origin.length === 0) return inside
  return (
    <button
      type="button"
      className="rounded text-left underline-offset-4 hover:underline"
      onClick={() => jump(origin)}
      onPointerEnter={() => light(origin)}
      onPointerLeave={() => light(undefined)}
    >
      {inside}
    </button>
  )
}
