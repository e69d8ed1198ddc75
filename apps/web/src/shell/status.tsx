import {createContext, type ReactNode, use, useCallback, useEffect, useState} from 'react'

/** Something that has happened, and how to take it back. */
interface Notice {
  readonly text: string
  readonly action?: {readonly name: string; run(): void}
}

type Say = (text: string, action?: Notice['action']) => void

const StatusContext = createContext<Say>(() => undefined)

/** How long a notice stays: long enough to read two lines twice, and to reach its button. */
const shownFor = 7000

/** Says what has happened, in a corner and to screen readers. */
export function useSay(): Say {
  return use(StatusContext)
}

/** Holds the notice of the moment. */
export function StatusProvider({children}: {readonly children: ReactNode}) {
  const [notice, setNotice] = useState<Notice>()
  const say = useCallback<Say>((text, action) => setNotice({text, ...(action ? {action} : {})}), [])
  useEffect(() => {
    if (!notice) return
    const timer = setTimeout(() => setNotice(undefined), shownFor)
    return () => clearTimeout(timer)
  }, [notice])
  return (
    <StatusContext value={say}>
      {children}
      <div role="status" className="pointer-events-none fixed inset-x-4 bottom-4 z-50 flex justify-center print:hidden">
        {notice ? <Shown notice={notice} onDone={() => setNotice(undefined)} /> : null}
      </div>
    </StatusContext>
  )
}

function Shown({notice, onDone}: {readonly notice: Notice; readonly onDone: () => void}) {
  const {text, action} = notice
  return (
    <div className={`popup pointer-events-auto flex max-w-xl items-center gap-3 py-2 pl-4 ${action ? 'pr-2' : 'pr-4'}`}>
      <span className="py-1">{text}</span>
      {action ? (
        <button type="button" className="button" onClick={() => (action.run(), onDone())}>
          {action.name}
        </button>
      ) : null}
    </div>
  )
}
