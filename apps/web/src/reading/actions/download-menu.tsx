import {DropdownMenu} from 'radix-ui'
import {Icon} from '../../design/icon.tsx'
import {ask} from '../../parsing/client.ts'
import {useSay} from '../../shell/status.tsx'
import {useDesk} from '../desk-context.ts'
import type {DeskSource} from '../source.ts'
import {type Format, formats} from './formats.ts'

/** Downloads the document in one of its forms. */
export function DownloadMenu({source}: {readonly source: DeskSource}) {
  const {model} = useDesk()
  const say = useSay()
  const download = async (format: Format) => {
    try {
      const text = await ask({kind: 'write', format: format.writer, result: model.result})
      save(new Blob([text], {type: format.mediaType}), toBaseName(source.name) + format.extension)
    } catch {
      say(`The ${format.title} could not be made. The document is as it was; try another form.`)
    }
  }
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="button" aria-label="Download">
        <Icon name="download" />
        <span className="max-lg:hidden">Download</span>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="popup menu" align="end" sideOffset={4} collisionPadding={8}>
          {formats.map(format => (
            <DropdownMenu.Item key={format.writer} className="menu-item" onSelect={() => void download(format)}>
              {format.title}
              <small>{format.about}</small>
            </DropdownMenu.Item>
          ))}
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

function toBaseName(name: string): string {
  return name.replace(/\.[a-z]{2,5}$/i, '').replace(/[^\p{L}\p{N}._-]+/gu, '-') || 'document'
}

function save(blob: Blob, name: string) {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}
