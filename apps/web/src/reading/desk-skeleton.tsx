import {Button} from '../design/button.tsx'

/** Widths of the lines that stand in for a document, in percent: a headline and two paragraphs. */
const widths = [82, 46, 0, 100, 97, 99, 64, 0, 98, 100, 71]

/** What stands in for a document while it is read; shown only if that takes a moment. */
export function DeskSkeleton({
  name,
  slow = false,
  onCancel
}: {
  readonly name: string
  /** Whether pages are read off their pictures. */
  readonly slow?: boolean
  readonly onCancel?: () => void
}) {
  return (
    <main className="late mx-auto max-w-xl px-6 py-16" aria-busy="true">
      <div className="mb-8 flex items-center justify-between gap-4">
        <p role="status">
          Reading “{name}” …{slow ? ' Pages that are pictures take some seconds each.' : ''}
        </p>
        {onCancel ? <Button onClick={onCancel}>Cancel</Button> : null}
      </div>
      <div className="grid gap-3" aria-hidden="true">
        {widths.map((width, place) => (
          <div key={place} className="skeleton h-4" style={{width: `${width}%`}} />
        ))}
      </div>
    </main>
  )
}
