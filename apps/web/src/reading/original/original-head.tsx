import {useDesk} from '../desk-context.ts'
import {toPage} from '../model/page-boxes.ts'
import {hasPictures} from '../ocr.ts'
import type {DeskSource} from '../source.ts'

const size = new Intl.NumberFormat('en', {maximumSignificantDigits: 2})

/** Forms whose names are written in capitals. */
const names: Readonly<Record<string, string>> = {
  doc: 'DOC',
  docx: 'DOCX',
  html: 'HTML',
  odt: 'ODT',
  pdf: 'PDF',
  rtf: 'RTF'
}

/** What the original is: its form, encoding and size. */
export function OriginalHead({source}: {readonly source: DeskSource}) {
  const {model} = useDesk()
  const {reader, parts} = model.result.source
  const pages = parts.filter(part => toPage(part.name) !== undefined).length
  const facts = [
    names[reader] ?? reader,
    parts[0]?.charset,
    pages > 0 ? `${pages} ${pages === 1 ? 'page' : 'pages'}` : undefined,
    toSize(source.bytes.byteLength)
  ].filter(Boolean)
  return (
    <div className="pane-head justify-between">
      <h2>Original</h2>
      {hasPictures(model.result) && source.setOcr ? (
        <OcrSwitch on={source.settings.ocr === true} set={source.setOcr} />
      ) : null}
      <p className="truncate text-[0.8125rem] text-soft">{facts.join(' · ')}</p>
    </div>
  )
}

/** Whether pages that are pictures are read off them. */
function OcrSwitch({on, set}: {readonly on: boolean; readonly set: (on: boolean) => void}) {
  return (
    <button type="button" role="switch" className="switch" aria-checked={on} onClick={() => set(!on)}>
      OCR
    </button>
  )
}

function toSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  return bytes < 1_000_000 ? `${size.format(bytes / 1000)} kB` : `${size.format(bytes / 1_000_000)} MB`
}
