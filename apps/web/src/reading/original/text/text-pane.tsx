import {memo, useEffect, useMemo, useState} from 'react'
import {useDesk} from '../../desk-context.ts'
import type {Line} from '../../model/lines.ts'
import type {OriginalPaneProps} from '../original-view.ts'
import {groupSize} from './text-dom.ts'
import {createTextView} from './text-view.ts'

/** The decoded source, line by line. */
export function TextPane({onView}: OriginalPaneProps) {
  const {model} = useDesk()
  const [element, setElement] = useState<HTMLDivElement | null>(null)
  useEffect(() => onView(element && createTextView(element, model)), [onView, element, model])
  return (
    <div ref={setElement} className="pane-body" role="region" aria-label="Original" tabIndex={0}>
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
