import {useEffect, useState} from 'react'

/** Milliseconds that a width must stay before pages are painted for it anew; for the first time they are at once. */
const settled = 150

/** The width of `element` in pixels, once it has stopped to change; 0 while it is hidden. */
export function useWidth(element: HTMLElement | null): number {
  const [width, setWidth] = useState(0)
  useEffect(() => {
    if (!element) return
    let timer: ReturnType<typeof setTimeout> | undefined
    const observer = new ResizeObserver(() => {
      clearTimeout(timer)
      timer = setTimeout(() => setWidth(element.clientWidth), timer === undefined ? 0 : settled)
    })
    observer.observe(element)
    return () => {
      clearTimeout(timer)
      observer.disconnect()
    }
  }, [element])
  return width
}
