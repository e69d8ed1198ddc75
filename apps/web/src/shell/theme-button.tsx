import {useSyncExternalStore} from 'react'
import {IconButton} from '../design/button.tsx'

const dark = matchMedia('(prefers-color-scheme: dark)')
const listeners = new Set<() => void>()

/** Goes between light and dark; the choice is kept on this device, and the system's is used until there is one. */
export function ThemeButton() {
  const theme = useSyncExternalStore(subscribe, toTheme)
  const other = theme === 'dark' ? 'light' : 'dark'
  return (
    <IconButton icon={other === 'dark' ? 'moon' : 'sun'} label={`Use ${other} colors`} onClick={() => choose(other)} />
  )
}

function subscribe(listener: () => void) {
  listeners.add(listener)
  dark.addEventListener('change', listener)
  return () => {
    listeners.delete(listener)
    dark.removeEventListener('change', listener)
  }
}

function toTheme(): 'dark' | 'light' {
  const chosen = document.documentElement.dataset['theme']
  if (chosen === 'dark' || chosen === 'light') return chosen
  return dark.matches ? 'dark' : 'light'
}

function choose(theme: 'dark' | 'light') {
  document.documentElement.dataset['theme'] = theme
  try {
    localStorage.setItem('theme', theme)
  } catch {
    // Storage may be forbidden; the choice then lasts as long as the page.
  }
  for (const listener of listeners) listener()
}
