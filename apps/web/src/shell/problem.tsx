import type {ReactNode} from 'react'

interface Props {
  /** What happened: a sentence. */
  readonly title: string
  /** What was kept, and what to do. */
  readonly children?: ReactNode
  /** Controls that do it. */
  readonly actions?: ReactNode
}

/** An error as a page: what happened, what was kept, what to do. */
export function Problem({title, children, actions}: Props) {
  return (
    <div role="alert" className="mx-auto flex max-w-xl flex-col items-start gap-3 px-6 py-16">
      <h1 className="font-serif text-2xl leading-snug font-semibold text-balance">{title}</h1>
      <div className="text-soft">{children}</div>
      {actions ? <div className="mt-2 flex flex-wrap gap-2">{actions}</div> : null}
    </div>
  )
}
