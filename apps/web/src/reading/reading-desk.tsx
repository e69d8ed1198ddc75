import {useMemo} from 'react'
import {useNavigate} from 'react-router'
import {Button} from '../design/button.tsx'
import {AddButton} from '../intake/add-button.tsx'
import {Problem} from '../shell/problem.tsx'
import {DeskPanes} from './desk-panes.tsx'
import {DeskSkeleton} from './desk-skeleton.tsx'
import {Unreadable} from './unreadable.tsx'
import type {DeskSource} from './source.ts'
import {useReading} from './use-reading.ts'

/** Reads a document and shows it: original, document and details. */
export function ReadingDesk({source}: {readonly source: DeskSource}) {
  const reading = useReading(source)
  const navigate = useNavigate()
  const model = reading.data
  const title = useMemo(() => model?.result.tree?.fields?.headline?.[0]?.value ?? source.name, [model, source.name])
  if (reading.error) {
    return (
      <main>
        <Problem
          title={`“${source.name}” could not be read.`}
          actions={
            <>
              <Button look="primary" onClick={() => void reading.refetch()}>
                Try again
              </Button>
              <AddButton label="Open another" />
            </>
          }
        >
          <p>
            The reader stopped: {reading.error.message}. The document is kept on this device as it was; try again, or
            open it in another form, such as its plain text.
          </p>
        </Problem>
      </main>
    )
  }
  const {settings, setOcr} = source
  // What could not be read before is no document to look at while it is read again.
  if (!model || (reading.isPlaceholderData && !model.result.tree)) {
    const cancel = settings.ocr && setOcr ? () => setOcr(false) : () => void navigate('/')
    return <DeskSkeleton name={source.name} slow={settings.ocr === true} onCancel={cancel} />
  }
  if (!model.result.tree) return <Unreadable model={model} source={source} />
  return (
    <>
      <title>{`${title} — Dateline`}</title>
      {reading.isPlaceholderData ? <Again slow={settings.ocr === true} /> : null}
      <DeskPanes source={source} model={model} />
    </>
  )
}

/** Says that the document is read once more, where that takes a moment. */
function Again({slow}: {readonly slow: boolean}) {
  return (
    <p role="status" className="late popup fixed top-16 left-1/2 -translate-x-1/2 px-4 py-2">
      {slow ? 'Reading pages off their pictures: some seconds for each …' : 'Reading again …'}
    </p>
  )
}
