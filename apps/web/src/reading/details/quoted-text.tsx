import {type Block, originOf} from '@dateline/core'
import {useDesk} from '../desk-context.ts'

/** The text that the document gives in full, told apart from the report; it leads there. */
export function QuotedText() {
  const {model, jump, light} = useDesk()
  const quoted = model.result.tree?.quoted
  if (!quoted) return null
  const origin = toSpan(model.blocks, quoted.from, quoted.to).flatMap(originOf)
  return (
    <section aria-labelledby="quoted-title">
      <h2 id="quoted-title">Quoted in full</h2>
      <button
        type="button"
        className="value"
        onClick={() => jump(origin)}
        onPointerEnter={() => light(origin)}
        onPointerLeave={() => light(undefined)}
      >
        <span dir="auto">{quoted.speaker ?? 'Nobody is named'}</span>
        <span className="evidence">The report before it announces the text</span>
      </button>
    </section>
  )
}

function toSpan(blocks: ReadonlyArray<Block>, from: string, to: string): Block[] {
  const start = blocks.findIndex(block => block.id === from)
  const end = blocks.findIndex(block => block.id === to)
  return blocks.slice(start, end + 1)
}
