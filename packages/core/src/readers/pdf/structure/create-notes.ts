import type {RootContent} from 'mdast'
import type {Note} from './footnotes.ts'
import {toDefinition} from './to-blocks.ts'
import type {PhrasingOptions} from './to-phrasing.ts'

/** Notes with identifiers of their own: marks may begin anew on each page. */
export interface Notes {
  readonly options: PhrasingOptions
  /** The definitions of notes that stand on a page and are not given yet, up to those that the blocks so far call. */
  take(page: number): RootContent[]
}

/** A note of the document, as far as the tree is built. */
interface Pending {
  readonly note: Note
  readonly identifier: string
  readonly page: number
  called: boolean
  given: boolean
}

/** The notes of a document, in the order of its pages, to be given as the tree is built: page by page. */
export function createNotes(notes: ReadonlyArray<Note>): Notes {
  const all = numbered(notes)
  // Those before it are given. What is called stands on its page or on the next.
  let first = 0
  function* near(page: number) {
    while (all[first]?.given) first++
    for (let index = first; index < all.length; index++) {
      const each = all[index]
      if (!each || each.page > page + 1) return
      yield each
    }
  }
  return {
    options: {
      noteOf(mark, page) {
        for (const each of near(page)) {
          if (each.note.mark !== mark || each.page < page || each.called) continue
          each.called = true
          return each.identifier
        }
        return undefined
      }
    },
    take(page) {
      const due: RootContent[] = []
      for (const each of near(page)) {
        if (each.given || (!each.called && each.page >= page)) continue
        each.given = true
        due.push(toDefinition(each.note, each.identifier))
      }
      return due
    }
  }
}

function numbered(notes: ReadonlyArray<Note>): Pending[] {
  const counts = new Map<string, number>()
  return notes.map(note => {
    const count = (counts.get(note.mark) ?? 0) + 1
    counts.set(note.mark, count)
    const identifier = count === 1 ? note.mark : `${note.mark}-${count}`
    return {note, identifier, page: note.lines[0]?.page ?? 1, called: false, given: false}
  })
}
