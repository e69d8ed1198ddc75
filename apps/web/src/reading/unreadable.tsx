import {AddButton} from '../intake/add-button.tsx'
import {Problem} from '../shell/problem.tsx'
import {Reason} from './details/reason.tsx'
import type {DeskModel} from './model/desk-model.ts'
import {toSummary} from './model/rules.ts'
import {Button} from '../design/button.tsx'
import {hasPictures} from './ocr.ts'
import type {DeskSource} from './source.ts'

/** A document without a tree: why, and what to try. */
export function Unreadable({model, source}: {readonly model: DeskModel; readonly source: DeskSource}) {
  const {name, setOcr, settings} = source
  const pictures = hasPictures(model.result)
  const offered = pictures && !settings.ocr && setOcr !== undefined
  const fatal = model.result.messages.filter(message => message.fatal)
  return (
    <main>
      <Problem
        title={`“${name}” cannot be read${fatal[0] ? `: ${lower(toSummary(fatal[0].ruleId))}` : ''}.`}
        actions={
          <>
            {offered ? (
              <Button look="primary" onClick={() => setOcr(true)}>
                Read it by OCR
              </Button>
            ) : null}
            <AddButton look={offered ? 'plain' : 'primary'} label="Open another" />
          </>
        }
      >
        {fatal.map(message => (
          <p key={message.reason}>
            <Reason text={message.reason} />.
          </p>
        ))}
        {pictures ? <Pictures model={model} /> : null}
        {offered ? <p>OCR reads English off the pages, on this device, in some seconds for each page.</p> : null}
        <p>Nothing was changed, and nothing was sent. If you can, open it as HTML, Markdown or plain text.</p>
      </Problem>
    </main>
  )
}

/** What is wrong with its pages, the first of them. */
function Pictures({model}: {readonly model: DeskModel}) {
  const [first, ...rest] = model.result.messages.filter(message => message.fatal === false)
  if (!first) return null
  return (
    <p>
      <Reason text={first.reason} />
      {rest.length > 0 ? `, and ${rest.length} more like this` : ''}.
    </p>
  )
}

function lower(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
