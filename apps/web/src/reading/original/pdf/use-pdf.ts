import {useEffect, useState} from 'react'
import {type OpenPdf, openPdf} from './open-pdf.ts'

/** A PDF that is being opened, that is open, or that cannot be shown. */
export type PdfState = {readonly pdf?: OpenPdf; readonly error?: string}

/** Opens a PDF, and closes it when it is no longer shown. */
export function usePdf(bytes: Uint8Array): PdfState {
  const [state, setState] = useState<PdfState>({})
  useEffect(() => {
    let left = false
    let opened: OpenPdf | undefined
    const open = async () => {
      try {
        const pdf = await openPdf(bytes)
        if (left) return pdf.close()
        opened = pdf
        setState({pdf})
      } catch (error) {
        if (!left) setState({error: error instanceof Error ? error.message : String(error)})
      }
    }
    void open()
    return () => {
      left = true
      opened?.close()
      setState({})
    }
  }, [bytes])
  return state
}
