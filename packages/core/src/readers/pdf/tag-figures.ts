import type {Tag} from './page-content.ts'

/** A figure of the structure tree. */
export interface TagFigure {
  /** What it shows, in words; `undefined` where the file does not say. */
  readonly alt: string | undefined
}

/** The figure that each marked content of a page is in, by its number. */
export function tagFigures(tags: ReadonlyArray<Tag>): Map<number, TagFigure> {
  const figures = new Map<number, TagFigure>()
  for (const tag of tags) visit(tag, undefined, figures)
  return figures
}

/** Browsers put one figure into another, the inner one with the words, and the caption beside it. */
function visit(tag: Tag, around: TagFigure | undefined, figures: Map<number, TagFigure>) {
  const own = ownOf(tag, around)
  for (const child of tag.children) {
    if (typeof child !== 'number') visit(child, own, figures)
    else if (own) figures.set(child, own)
  }
}

function ownOf({type, alt}: Tag, around: TagFigure | undefined): TagFigure | undefined {
  if (type === 'Caption') return undefined
  return type === 'Figure' ? {alt: alt?.trim() || around?.alt} : around
}
