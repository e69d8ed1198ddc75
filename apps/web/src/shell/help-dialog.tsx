import {useEffect, useRef} from 'react'
import {IconButton} from '../design/button.tsx'
import {useKeys} from './keys.ts'

const shortcuts: ReadonlyArray<readonly [keys: ReadonlyArray<string>, text: string]> = [
  [['j', 'k'], 'Go to the next, the previous block'],
  [['u'], 'Undo the repair in focus, or the first one in the block; again: redo it'],
  [['f'], 'Show or hide furniture: page numbers, menus, running lines'],
  [['w'], 'Show why the block in focus is called what it is called'],
  [['c'], 'Copy what is selected, or the block in focus, as a quotation with its citation'],
  [['/'], 'Search the library'],
  [['n'], 'Open another document'],
  [['?'], 'Show this']
]

/** The button that tells what the keys do, and its dialog. */
export function HelpDialog() {
  const dialog = useRef<HTMLDialogElement>(null)
  const open = () => dialog.current?.showModal()
  useKeys({'?': open})
  useEffect(() => closeOnBackdrop(dialog.current), [])
  return (
    <>
      <IconButton icon="help" label="Show help" onClick={open} />
      <dialog ref={dialog} className="popup" aria-labelledby="help-title">
        <div className="flex items-center justify-between">
          <h2 id="help-title" className="font-serif text-xl font-semibold">
            Reading with the keyboard
          </h2>
          <IconButton icon="close" label="Close" onClick={() => dialog.current?.close()} />
        </div>
        <dl className="mt-3 grid grid-cols-[auto_1fr] items-baseline gap-x-5 gap-y-2">
          {shortcuts.map(([keys, text]) => (
            <div key={text} className="col-span-2 grid grid-cols-subgrid">
              <dt className="flex gap-1">
                {keys.map(key => (
                  <kbd key={key} className="key">
                    {key}
                  </kbd>
                ))}
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
        <p className="mt-5 text-soft">
          Point at a sentence on either side to see where it came from. Red marks in the text are repairs: each says
          what was done, and takes it back. Nothing is sent anywhere until you save a document to the library.
        </p>
      </dialog>
    </>
  )
}

function closeOnBackdrop(dialog: HTMLDialogElement | null) {
  if (!dialog) return
  const close = (event: MouseEvent) => {
    if (event.target === dialog && !isInside(dialog, event)) dialog.close()
  }
  dialog.addEventListener('click', close)
  return () => dialog.removeEventListener('click', close)
}

function isInside(dialog: HTMLDialogElement, {clientX, clientY}: MouseEvent) {
  const {left, right, top, bottom} = dialog.getBoundingClientRect()
  return clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
}
