import {memo, type Ref} from 'react'
import {useDesk} from '../desk-context.ts'
import {useBlockLight} from './use-block-light.ts'
import {Flow} from './flow.tsx'

/** Blocks beyond which they are laid out only near the screen. */
const large = 600

interface Props {
  readonly ref: Ref<HTMLDivElement>
  readonly onFocusBlock: (id: string) => void
}

/** The document as it was meant, set like a page of a book; to choose a block does not set it again. */
export const DocumentPane = memo(function DocumentPane({ref, onFocusBlock}: Props) {
  const {model, furniture} = useDesk()
  const lights = useBlockLight(onFocusBlock)
  const tree = model.result.tree
  if (!tree) return null
  return (
    <div
      ref={ref}
      className="pane-body"
      role="region"
      aria-label="Document"
      tabIndex={0}
      data-furniture={furniture || undefined}
      {...lights}
    >
      <article
        className="sheet"
        dir={model.direction}
        lang={tree.fields?.language?.[0]?.value}
        data-large={model.blocks.length > large || undefined}
      >
        <Flow nodes={tree.children} />
      </article>
    </div>
  )
})
