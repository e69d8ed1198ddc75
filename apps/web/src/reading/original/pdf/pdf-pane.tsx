import {type CSSProperties, useEffect, useState} from 'react'
import {useDesk} from '../../desk-context.ts'
import type {OriginalPaneProps} from '../original-view.ts'
import {PdfPage} from './pdf-page.tsx'
import {createPdfView} from './pdf-view.ts'
import {usePdf} from './use-pdf.ts'
import {useWidth} from './use-width.ts'
import {ZoomButtons} from './zoom-buttons.tsx'

/** The pages of a PDF, as they are printed, as wide as the pane. */
export function PdfPane({source, onView}: OriginalPaneProps) {
  const {model} = useDesk()
  const {pdf, error} = usePdf(source.bytes)
  const [element, setElement] = useState<HTMLDivElement | null>(null)
  const [zoom, setZoom] = useState(1)
  const width = useWidth(element)
  useEffect(() => {
    onView(element && pdf ? createPdfView(element, model) : null)
    return () => onView(null)
  }, [onView, element, pdf, model])
  return (
    <div className="pdf-frame">
      <div
        ref={setElement}
        className="pane-body"
        role="region"
        aria-label="Original"
        tabIndex={0}
        style={{'--zoom': zoom} as CSSProperties}
      >
        {error === undefined ? null : <p className="p-5 text-soft">The pages cannot be shown: {error}.</p>}
        {pdf && element ? (
          <div className="pdf-pages" data-pages>
            {Array.from({length: pdf.document.numPages}, (_, index) => (
              <PdfPage
                key={index}
                document={pdf.document}
                number={index + 1}
                usual={pdf.size}
                width={width * zoom}
                pane={element}
              />
            ))}
          </div>
        ) : null}
      </div>
      {pdf ? <ZoomButtons zoom={zoom} onZoom={setZoom} /> : null}
    </div>
  )
}
