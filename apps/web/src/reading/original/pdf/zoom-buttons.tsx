import {IconButton} from '../../../design/button.tsx'

/** How wide pages can be set, as shares of the pane. */
const steps = [0.5, 0.75, 1, 1.5, 2, 3]

/** Sets pages smaller, larger, or as wide as the pane. */
export function ZoomButtons({zoom, onZoom}: {readonly zoom: number; readonly onZoom: (zoom: number) => void}) {
  const place = steps.indexOf(zoom)
  const to = (step: number) => onZoom(steps[place + step] ?? zoom)
  return (
    <div className="pdf-zoom" role="group" aria-label="Zoom">
      <IconButton icon="smaller" label="Zoom out" disabled={place === 0} onClick={() => to(-1)} />
      <button type="button" className="button" disabled={zoom === 1} onClick={() => onZoom(1)}>
        Fit width
      </button>
      <IconButton icon="add" label="Zoom in" disabled={place === steps.length - 1} onClick={() => to(1)} />
    </div>
  )
}
