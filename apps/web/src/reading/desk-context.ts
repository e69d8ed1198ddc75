import type {Origin, Repair} from '@dateline/core'
import {createContext, use} from 'react'
import type {DeskModel} from './model/desk-model.ts'
import type {Marks} from './model/marks.ts'

/** What the parts of the desk share. */
export interface Desk {
  readonly model: DeskModel
  readonly marks: Marks
  /** Whether furniture is shown. */
  readonly furniture: boolean
  /** Lights where `origin` stands in both panes, until the next call; `undefined` puts it out. */
  light(origin: Origin | undefined): void
  /** Goes to the words of `origin` in both panes and keeps them lit. */
  jump(origin: Origin): void
  /** Takes repairs back, or makes them again. */
  toggle(repairs: ReadonlyArray<Repair>, undone: boolean): void
}

/** Set by the desk for its parts. */
export const DeskContext = createContext<Desk | undefined>(undefined)

/** The desk that a part stands on. */
export function useDesk(): Desk {
  const desk = use(DeskContext)
  if (!desk) throw new Error('Expected to stand inside of a desk')
  return desk
}
