import {AddButton} from '../intake/add-button.tsx'
import {Problem} from '../shell/problem.tsx'
import {Reason} from './details/reason.tsx'
import type {DeskModel} from './model/desk-model.ts'
import {toSummary} from './model/rules.ts'

/** A document without a tree: why, and what to try. */
export function Unreadable({model, name}: {readonly model: DeskModel; readonly name: string}) {
  const fatal = model.result.messages.filter(message => message.fatal)
  return (
    <main>
      <Problem
        title={`“${name}” cannot be read${fatal[0] ? `: ${lower(toSummary(fatal[0].ruleId))}` : ''}.`}
        actions={<AddButton look="primary" label="Open another" />}
      >
        {fatal.map(message => (
          <p key={message.reason}>
            <Reason text={message.reason} />.
          </p>
        ))}
        <p>Nothing was changed, and nothing was sent. If you can, open it as HTML, Markdown or plain text.</p>
      </Problem>
    </main>
  )
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
