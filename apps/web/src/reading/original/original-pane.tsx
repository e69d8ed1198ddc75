import {originOf} from '@dateline/core'
import {memo, type MouseEvent, type PointerEvent, type Ref, useMemo, useRef} from 'react'
import {useDesk} from '../desk-context.ts'
import {groupSize, toSourceOffset} from '../highlight/original-dom.ts'
import type {Line} from '../model/lines.ts'
import {leafAt} from '../model/source-index.ts'

interface Props {
  readonly ref: Ref<HTMLDivElement>
  readonly onChoose: (blockId: string) => void
}

/** The decoded source, line by line; pointing lights the block that the words went into, clicking goes there. */
export function OriginalPane({ref, onChoose}: Props) {
  const {model, light} = useDesk()
  const frame = useRef(0)
  const blockAt = (event: MouseEvent) => {
    const offset = toSourceOffset(model.lines, event.clientX, event.clientY)
    const leaf = offset === undefined ? undefined : leafAt(model.index, offset)
    return leaf === undefined ? undefined : model.blockOf[leaf]
  }
  const point = (event: PointerEvent) => {
    if (event.pointerType === 'touch') return
    cancelAnimationFrame(frame.current)
    frame.current = requestAnimationFrame(() => {
      const block = blockAt(event)
      light(block && originOf(block))
    })
  }
  const leave = () => {
    cancelAnimationFrame(frame.current)
    light(undefined)
  }
  const choose = (event: MouseEvent) => {
    if (getSelection()?.isCollapsed === false) return
    const block = blockAt(event)
    if (block) onChoose(model.idOf.get(block) ?? '')
  }
  return (
    <div
      ref={ref}
      className="pane-body"
      role="region"
      aria-label="Original"
      tabIndex={0}
      onPointerMove={point}
      onPointerLeave={leave}
      onClick={choose}
    >
      <Lines lines={model.lines} text={model.text} />
    </div>
  )
}

/** The source does not change while repairs are undone, so that its lines are rendered once. */
const Lines = memo(
  function Lines({lines, text}: {readonly lines: ReadonlyArray<Line>; readonly text: string}) {
    const groups = useMemo(() => toGroups(lines), [lines])
    return (
      <div className="original" data-lines dir="auto">
        {groups.map((group, number) => (
          <div key={number} className="original-group">
            {group.map((line, place) => (
              <div
                key={line.start}
                className="original-line"
                data-line={number * groupSize + place}
                data-number={line.number}
                data-page={line.page}
              >
                {text.slice(line.start, line.end)}
              </div>
            ))}
          </div>
        ))}
      </div>
    )
  },
  (last, next) => last.text === next.text
)

function toGroups(lines: ReadonlyArray<Line>): Line[][] {
  const groups: Line[][] = []
  for (let at = 0; at < lines.length; at += groupSize) groups.push(lines.slice(at, at + groupSize))
  return groups
}
