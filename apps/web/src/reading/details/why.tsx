import type {BlockExplanation, PageReasons, Reason} from '@dateline/core'
import {useDesk} from '../desk-context.ts'
import {toSureness} from '../model/field-text.ts'
import {toRoleLabel} from '../model/labels.ts'
import {type Reasons, toReasons} from '../model/reasons.ts'
import {toSummary} from '../model/rules.ts'
import type {DeskSource} from '../source.ts'
import {useExplanation} from '../use-explanation.ts'
import {Sureness} from './sureness.tsx'

interface Props {
  readonly source: DeskSource
  /** Id of the block that was chosen last. */
  readonly chosen: string | undefined
}

/** Why the chosen block is called what it is called, and what else it might be. */
export function Why({source, chosen}: Props) {
  const {model} = useDesk()
  const explanation = useExplanation(source, chosen !== undefined)
  const id = chosen === undefined ? undefined : model.blockById.get(chosen)?.id
  const block = id === undefined ? undefined : explanation.data?.get(id)
  return (
    <section aria-labelledby="why-title" aria-live="polite">
      <h2 id="why-title" tabIndex={-1}>
        Why
      </h2>
      {block ? (
        <Explained block={block} />
      ) : (
        <p className="text-sm text-soft">
          {explanation.isFetching
            ? 'Looking at it once more …'
            : 'Choose a part of the document to see why it is called what it is called.'}
        </p>
      )}
    </section>
  )
}

function Explained({block}: {readonly block: BlockExplanation}) {
  const {role, runnerUp, rule, confidence, text} = block
  return (
    <div className="why">
      <p className="why-text" dir="auto">
        {text}
      </p>
      <p>
        <span className="why-role">{toRoleLabel(role)}</span>{' '}
        {runnerUp ? (
          <span className="evidence">
            <Sureness confidence={confidence} />
            {toSureness(confidence).word} ({Math.round(confidence * 100)} %), else {toRoleLabel(runnerUp)}
          </span>
        ) : (
          <span className="evidence">{rule ? `${toSummary(rule)}.` : 'Known by its place.'}</span>
        )}
      </p>
      {runnerUp ? <Lists reasons={toReasons(block)} runnerUp={toRoleLabel(runnerUp)} /> : null}
      {block.page ? <PageLists page={block.page} /> : null}
    </div>
  )
}

function Lists({reasons, runnerUp}: {readonly reasons: Reasons; readonly runnerUp: string}) {
  const {speakFor, speakAgainst, greatest} = reasons
  return (
    <>
      <List title={`For it, rather than ${runnerUp}: it`} reasons={speakFor} greatest={greatest} />
      <List title={`For ${runnerUp} instead: it`} reasons={speakAgainst} greatest={greatest} />
    </>
  )
}

/** Why a block of a page is of its document, or furniture. */
function PageLists({page}: {readonly page: PageReasons}) {
  const {speakFor, speakAgainst, greatest} = toReasons({features: page.reasons, neighbors: [], rest: 0})
  return (
    <>
      <List title="Of the page’s document: it" reasons={speakFor} greatest={greatest} />
      <List title="Furniture of the page: it" reasons={speakAgainst} greatest={greatest} />
    </>
  )
}

/** Percent of a bar's room that the smallest weight takes, to be seen at all. */
const least = 8

interface ListProps {
  readonly title: string
  readonly reasons: ReadonlyArray<Reason>
  readonly greatest: number
}

function List({title, reasons, greatest}: ListProps) {
  if (reasons.length === 0) return null
  return (
    <>
      <h3>{title}</h3>
      <ul>
        {reasons.map(({name, words, weight}) => (
          <li key={name}>
            <span className="weight" data-against={weight < 0 || undefined}>
              <i style={{inlineSize: `${Math.max(least, (Math.abs(weight) / greatest) * 100)}%`}} />
            </span>
            <span>{words}</span>
          </li>
        ))}
      </ul>
    </>
  )
}
