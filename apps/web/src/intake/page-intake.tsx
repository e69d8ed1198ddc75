import {useEffect, useRef, useState} from 'react'
import {isTyping} from '../shell/keys.ts'
import {useOpenFiles, useOpenText} from './open-document.ts'

/** Takes what is dropped or pasted anywhere on the page. */
export function PageIntake() {
  const [over, setOver] = useState(false)
  const openFiles = useOpenFiles()
  const openText = useOpenText()
  const latest = useRef({openFiles, openText})
  useEffect(() => void (latest.current = {openFiles, openText}))
  useEffect(() => {
    const take = (data: DataTransfer | null) => {
      const files = [...(data?.files ?? [])]
      const text = data?.getData('text/plain') ?? ''
      if (files.length > 0) void latest.current.openFiles(files)
      else if (text.trim()) void latest.current.openText(text)
      return files.length > 0 || text.trim() !== ''
    }
    return listen(take, setOver)
  }, [])
  if (!over) return null
  return (
    <div className="pointer-events-none fixed inset-3 z-50 grid place-items-center rounded-2xl border-2 border-dashed border-accent bg-paper/90">
      <p className="font-serif text-2xl">Drop to read it here</p>
    </div>
  )
}

function listen(take: (data: DataTransfer | null) => boolean, setOver: (over: boolean) => void) {
  const controller = new AbortController()
  const {signal} = controller
  // Words that are dragged within the page are not a document.
  let own = false
  const over = (event: DragEvent) => {
    if (own || !event.dataTransfer?.types.some(type => type === 'Files' || type === 'text/plain')) return
    event.preventDefault()
    setOver(true)
  }
  const leave = (event: DragEvent) => {
    if (event.relatedTarget === null) setOver(false)
  }
  const drop = (event: DragEvent) => {
    setOver(false)
    if (own) return
    if (isTyping(event.target) && event.dataTransfer?.files.length === 0) return
    event.preventDefault()
    take(event.dataTransfer)
  }
  const paste = (event: ClipboardEvent) => {
    if (!isTyping(event.target) && take(event.clipboardData)) event.preventDefault()
  }
  document.addEventListener('dragstart', () => (own = true), {signal})
  document.addEventListener('dragend', () => (own = false), {signal})
  document.addEventListener('dragover', over, {signal})
  document.addEventListener('dragleave', leave, {signal})
  document.addEventListener('drop', drop, {signal})
  document.addEventListener('paste', paste, {signal})
  return () => controller.abort()
}
