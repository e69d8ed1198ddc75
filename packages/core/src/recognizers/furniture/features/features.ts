import type {Page} from '../page.ts'

/** Features of one kind: numbers that are measured of each block of a page. */
export interface Features {
  readonly names: ReadonlyArray<string>
  /** Looks over the page once; the function measures the block at `index`, in the order of `names`: its answer is good until it is asked again. */
  readonly of: (page: Page) => (index: number) => ArrayLike<number>
}
