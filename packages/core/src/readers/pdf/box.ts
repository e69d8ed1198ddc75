/** A rectangle in PDF points from the top left of the page as it is shown: `x0 <= x1`, `y0 <= y1`. */
export interface Box {
  x0: number
  y0: number
  x1: number
  y1: number
}
