import {useRef} from 'react'
import {Icon} from '../design/icon.tsx'
import {useOpenFiles} from './open-document.ts'

/** Chooses files of this device. */
export function AddButton({
  look = 'plain',
  label = 'Open'
}: {
  readonly look?: 'plain' | 'primary'
  readonly label?: string
}) {
  const input = useRef<HTMLInputElement>(null)
  const open = useOpenFiles()
  return (
    <>
      <button type="button" className="button" data-look={look} onClick={() => input.current?.click()}>
        <Icon name="add" />
        <span className={look === 'plain' ? 'max-sm:sr-only' : ''}>{label}</span>
      </button>
      <input
        ref={input}
        type="file"
        multiple
        hidden
        aria-label="Files"
        onChange={event => {
          const files = [...(event.target.files ?? [])]
          event.target.value = ''
          void open(files)
        }}
      />
    </>
  )
}
