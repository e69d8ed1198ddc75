import {type ReactNode, useEffect, useState} from 'react'
import {createPortal} from 'react-dom'
import {Link, NavLink, useNavigate} from 'react-router'
import {AddButton} from '../intake/add-button.tsx'
import {HelpDialog} from './help-dialog.tsx'
import {useKeys} from './keys.ts'
import {ThemeButton} from './theme-button.tsx'

/** The line on top of every page. */
export function Bar() {
  const navigate = useNavigate()
  useKeys({'/': () => void navigate('/library?search'), n: () => void navigate('/')})
  return (
    <header className="bar flex h-(--bar) items-center gap-1 border-b border-line px-3 sm:px-5">
      <Link
        to="/"
        className="rounded pr-1 font-serif text-[1.1875rem] font-semibold tracking-tight"
        aria-label="Dateline"
      >
        Dateline <span className="text-accent">—</span>
      </Link>
      <div id="bar-middle" className="flex min-w-0 flex-1 items-center gap-2 px-1 sm:px-2" />
      <nav aria-label="Main" className="flex items-center gap-1">
        <NavLink to="/library" className="button aria-[current=page]:text-accent">
          Library
        </NavLink>
        <AddButton />
      </nav>
      <span className="max-sm:hidden">
        <HelpDialog />
      </span>
      <ThemeButton />
    </header>
  )
}

/** Puts what a page has to say into the middle of the bar. */
export function InBar({children}: {readonly children: ReactNode}) {
  const [place, setPlace] = useState<HTMLElement | null>(null)
  useEffect(() => setPlace(document.getElementById('bar-middle')), [])
  return place ? createPortal(children, place) : null
}
