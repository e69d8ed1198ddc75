import {Button} from '../design/button.tsx'
import {AddButton} from '../intake/add-button.tsx'
import {Problem} from '../shell/problem.tsx'
import {Reason} from './details/reason.tsx'
import type {DeskModel} from './model/desk-model.ts'
import {toSummary} from './model/rules.ts'
import {hasPictures} from './ocr.ts'
import type {DeskSource} from './source.ts'

/** A document without a tree: why, and what to try. */
export function Unreadable({model, source}: {readonly model: DeskModel; readonly source: DeskSource}) {
  const {name, setOcr, settings} = source
  const {messages} = model.result
  const pictures = hasPictures(model.result)
  const offered = pictures && !settings.ocr && setOcr !== undefined
  // What is wrong with its pages says more than that there is no text in the end.
  const told = messages.filter(message => (pictures ? message.fatal === false : message.fatal))
  return (
    <main>
      <Problem
        title={`“${name}” cannot be read${pictures ? ': its pages have no text that can be read' : toTitle(told[0])}.`}
        actions={
          <>
            {offered ? (
              <Button look="primary" onClick={() => setOcr(true)}>
                Read it by OCR
              </Button>
            ) : null}
            {pictures && settings.ocr && setOcr ? (
              <Button onClick={() => setOcr(false)}>Read it without OCR</Button>
            ) : null}
            <AddButton look={offered ? 'plain' : 'primary'} label="Open another" />
          </>
        }
      >
        {told.slice(0, shown).map(message => (
          <p key={message.reason}>
            <Reason text={message.reason} />.
          </p>
        ))}
        {told.length > shown ? <p>{told.length - shown} more pages are like this.</p> : null}
        {offered ? <p>OCR reads English off the pages, on this device, in some seconds for each page.</p> : null}
        <p>Nothing was changed, and nothing was sent. If you can, open it in another form.</p>
      </Problem>
    </main>
  )
}

/** Reasons that are told; a scan has one for each page. */
const shown = 3

function toTitle(message: {readonly ruleId: string} | undefined): string {
  if (!message) return ''
  const summary = toSummary(message.ruleId)
  return `: ${summary.charAt(0).toLowerCase()}${summary.slice(1)}`
}
