import type {Page} from '../page.ts'

/** Features of one kind: numbers that are measured of each block of a page. */
export interface Features {
  readonly names: ReadonlyArray<string>
  /** Looks over the page once, for all of its blocks to be measured. */
  readonly of: (page: Page) => Measure
}

/** Measures the blocks of a page. A class and no closure, so that its compiled code outlives the page. */
export interface Measure {
  /** Puts what is measured of the block at `index` into `row`, from `at` on, in the order of the names. */
  put(index: number, row: Float32Array, at: number): void
}
