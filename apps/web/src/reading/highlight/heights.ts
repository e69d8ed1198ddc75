/** The last of `elements`, which stand one below the other, that begins above `y` in the window. */
export function atHeight(elements: ReadonlyArray<HTMLElement>, y: number): HTMLElement | undefined {
  let low = 0
  let high = elements.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((elements[middle]?.getBoundingClientRect().top ?? 0) <= y) low = middle
    else high = middle - 1
  }
  return elements[low]
}

/** How far down in `element` a height of the window is, from 0 to 1. */
export function toFraction(element: HTMLElement, y: number): number {
  const {top, height} = element.getBoundingClientRect()
  return Math.min(1, Math.max(0, (y - top) / Math.max(1, height)))
}
