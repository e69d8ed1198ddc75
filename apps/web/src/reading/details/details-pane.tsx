import {FieldList} from './field-list.tsx'
import {MessageList} from './message-list.tsx'
import {RepairList} from './repair-list.tsx'

/** What is known of the document, what was repaired, and what is in doubt. */
export function DetailsPane() {
  return (
    <div className="pane-body" role="region" aria-label="Details" tabIndex={0}>
      <div className="details">
        <FieldList />
        <RepairList />
        <MessageList />
      </div>
    </div>
  )
}
