import {createContext, type ReactNode, use, useState} from 'react'
import {createPortal} from 'react-dom'
import {Link, NavLink, useNavigate} from 'react-router'
import {AddButton} from '../intake/add-button.tsx'
import {HelpDialog} from './help-dialog.tsx'
import {useKeys} from './keys.ts'
import {ThemeButton} from './theme-button.tsx'

const MiddleContext = createContext<HTMLElement | null>(null)

/** The line on top of every page, and the page below it. */
export function Bar({children}: {readonly children: ReactNode}) {
  const [middle, setMiddle] = useState<HTMLElement | null>(null)
  const navigate = useNavigate()
  const search = () => {
    const input = document.getElementById('library-search')
    if (input) input.focus()
    else void navigate('/library?search')
  }
  useKeys({'/': search, n: () => void navigate('/')})
  return (
    <>
      <header className="bar flex h-(--bar) items-center gap-1 border-b border-line px-3 sm:px-5">
        <Link to="/" className="rounded font-serif text-[1.1875rem] font-semibold tracking-tight" aria-label="Dateline">
          Dateline <span className="text-accent">—</span>
        </Link>
        <div ref={setMiddle} className="flex min-w-0 flex-1 items-center justify-end gap-1 px-1 sm:px-3" />
        <nav aria-label="Main" className="flex items-center gap-1">
          <NavLink to="/library" className="button max-sm:px-2 aria-[current=page]:text-accent">
            Library
          </NavLink>
          <AddButton />
        </nav>
        <span className="max-sm:hidden">
          <HelpDialog />
        </span>
        <ThemeButton />
      </header>
      <MiddleContext value={middle}>{children}</MiddleContext>
    </>
  )
}

/** Puts what a page has to say into the middle of the bar. */
export function InBar({children}: {readonly children: ReactNode}) {
  const middle = use(MiddleContext)
  return middle ? createPortal(children, middle) : null
}
