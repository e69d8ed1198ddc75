import {memo, useEffect, useMemo, useState} from 'react'
import {useDesk} from '../../desk-context.ts'
import {type MarkupLine, toMarkupLines} from '../../model/markup-lines.ts'
import type {OriginalPaneProps} from '../original-view.ts'
import {groupSize} from '../text/text-dom.ts'
import {createMarkupView} from './markup-view.ts'

/** The text of a source that is mostly markup, such as the XML of Word: what it says, line by line, without the markup. */
export function MarkupPane({onView}: OriginalPaneProps) {
  const {model} = useDesk()
  const [element, setElement] = useState<HTMLDivElement | null>(null)
  const lines = useMemo(() => toMarkupLines(model), [model])
  useEffect(() => onView(element && createMarkupView(element, lines)), [onView, element, lines])
  return (
    <div ref={setElement} className="pane-body" role="region" aria-label="Original" tabIndex={0}>
      <Lines lines={lines} />
    </div>
  )
}

const Lines = memo(function Lines({lines}: {readonly lines: ReadonlyArray<MarkupLine>}) {
  const groups = Array.from({length: Math.ceil(lines.length / groupSize)}, (_, group) =>
    lines.slice(group * groupSize, (group + 1) * groupSize)
  )
  // Stretches are numbered through all lines.
  let number = 0
  return (
    <div className="original" data-lines dir="auto">
      {groups.map((group, index) => (
        <div key={index} className="original-group">
          {group.map((line, place) => (
            <div
              key={place}
              className="original-line"
              data-line={index * groupSize + place}
              data-part={line.first ? line.part : undefined}
            >
              {line.stretches.map(stretch => (
                <span key={stretch.start} data-stretch={number++}>
                  {stretch.text}
                </span>
              ))}
            </div>
          ))}
        </div>
      ))}
    </div>
  )
})
