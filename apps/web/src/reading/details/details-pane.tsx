import type {DeskSource} from '../source.ts'
import {FieldList} from './field-list.tsx'
import {ItemList} from './item-list.tsx'
import {LinkList} from './link-list.tsx'
import {MessageList} from './message-list.tsx'
import {QuotedText} from './quoted-text.tsx'
import {RepairList} from './repair-list.tsx'
import {Why} from './why.tsx'

/** Why the chosen block is what it is, what is known of the document, what was repaired, and what is in doubt. */
export function DetailsPane({source, chosen}: {readonly source: DeskSource; readonly chosen: string | undefined}) {
  return (
    <div className="pane-body" role="region" aria-label="Details" tabIndex={0}>
      <div className="details">
        <Why source={source} chosen={chosen} />
        <LinkList source={source} />
        <FieldList />
        <ItemList />
        <QuotedText />
        <RepairList />
        <MessageList />
      </div>
    </div>
  )
}
