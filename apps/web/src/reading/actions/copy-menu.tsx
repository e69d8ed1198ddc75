import {DropdownMenu} from 'radix-ui'
import {Icon} from '../../design/icon.tsx'
import {ask} from '../../parsing/client.ts'
import {useSay} from '../../shell/status.tsx'
import {useDesk} from '../desk-context.ts'
import {toCitation} from './citation.ts'
import {useCopy, useCopyQuotation} from './use-copy.ts'

/** Copies what people paste: clean text, Markdown, a quotation, the citation. */
export function CopyMenu() {
  const {model} = useDesk()
  const say = useSay()
  const copy = useCopy()
  const copyQuotation = useCopyQuotation(model)
  const write = async (format: string, what: string) => {
    try {
      await copy(await ask({kind: 'write', format, result: model.result}), what)
    } catch {
      say('The text could not be made. The document is as it was; try again.')
    }
  }
  return (
    <DropdownMenu.Root modal={false}>
      <DropdownMenu.Trigger className="button" aria-label="Copy">
        <Icon name="copy" />
        <span className="max-lg:hidden">Copy</span>
      </DropdownMenu.Trigger>
      <DropdownMenu.Portal>
        <DropdownMenu.Content className="popup menu" align="end" sideOffset={4} collisionPadding={8}>
          <Item onSelect={() => void write('text', 'the text')} name="Clean text" />
          <Item onSelect={() => void write('markdown', 'the Markdown')} name="Markdown" />
          <Item onSelect={() => copyQuotation(toChosen())} name="Quotation with citation" hint="c" />
          <Item onSelect={() => void copy(toCitation(model.result), 'the citation')} name="Citation" />
        </DropdownMenu.Content>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  )
}

/** The block whose id stands in the address: the one that had the focus last. */
function toChosen(): string | undefined {
  return decodeURIComponent(location.hash.slice(1)) || undefined
}

function Item({name, hint, onSelect}: {readonly name: string; readonly hint?: string; readonly onSelect: () => void}) {
  return (
    <DropdownMenu.Item className="menu-item" onSelect={onSelect}>
      {name}
      {hint ? <kbd className="key">{hint}</kbd> : null}
    </DropdownMenu.Item>
  )
}
