import {type ClipboardEvent, useState} from 'react'
import {Button} from '../design/button.tsx'
import {useOpenText} from './open-document.ts'

/** A field to paste or write a document into; a paste into the empty field opens at once. */
export function PasteBox() {
  const [text, setText] = useState('')
  const open = useOpenText()
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain')
    if (text || !pasted.trim()) return
    event.preventDefault()
    void open(pasted)
  }
  return (
    <form
      onSubmit={event => {
        event.preventDefault()
        if (text.trim()) void open(text)
      }}
    >
      <label htmlFor="paste" className="sr-only">
        Text of a document
      </label>
      <textarea
        id="paste"
        rows={3}
        className="field-input block resize-y font-mono text-[0.8125rem] leading-relaxed"
        placeholder="… or paste its text, Markdown or HTML here"
        value={text}
        onChange={event => setText(event.target.value)}
        onPaste={paste}
      />
      {text.trim() ? (
        <Button type="submit" look="primary" className="mt-2">
          Read it
        </Button>
      ) : null}
    </form>
  )
}
