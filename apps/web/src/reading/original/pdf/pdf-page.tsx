import type {PDFDocumentProxy} from 'pdfjs-dist'
import {type CSSProperties, memo, useEffect, useRef, useState} from 'react'
import {type PageSize, sizeOf} from './open-pdf.ts'
import {paintPage} from './paint-page.ts'

/** How far from the screen pages are painted: a screen before and after it. */
const margin = '100% 0px'

/** A page; it is painted while it is near the screen. */
export const PdfPage = memo(function PdfPage({
  document,
  number,
  usual,
  width,
  pane
}: {
  readonly document: PDFDocumentProxy
  /** From 1. */
  readonly number: number
  /** Size that it has unless it says something else. */
  readonly usual: PageSize
  /** Pixels of the screen; 0 while the pane is hidden. */
  readonly width: number
  readonly pane: HTMLElement
}) {
  const element = useRef<HTMLDivElement>(null)
  const canvas = useRef<HTMLCanvasElement>(null)
  const [near, setNear] = useState(false)
  const [size, setSize] = useState(usual)
  useEffect(() => {
    const observer = new IntersectionObserver(entries => setNear(entries.at(-1)?.isIntersecting ?? false), {
      root: pane,
      rootMargin: margin
    })
    if (element.current) observer.observe(element.current)
    return () => observer.disconnect()
  }, [pane])
  useEffect(() => {
    if (near) sizeOf(document, number).then(setSize, () => undefined)
  }, [near, document, number])
  useEffect(() => {
    if (!near || !canvas.current || width === 0) return
    return paintPage(document, number, canvas.current, width)
  }, [near, document, number, width])
  return (
    <div
      ref={element}
      className="pdf-page"
      data-page={number}
      data-width={size.width}
      data-height={size.height}
      style={{'--page-width': size.width, '--page-height': size.height} as CSSProperties}
    >
      {near ? <canvas ref={canvas} role="img" aria-label={`Page ${number} as it is printed`} /> : null}
      <span className="pdf-number" aria-hidden="true">
        {number}
      </span>
    </div>
  )
})
