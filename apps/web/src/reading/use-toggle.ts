import type {Repair} from '@dateline/core'
import {useCallback, useEffect, useRef} from 'react'
import {useSay} from '../shell/status.tsx'
import {lookOf} from './model/rules.ts'
import type {DeskSource} from './source.ts'

/** Takes repairs back or makes them again, says so, and offers the way back. */
export function useToggle(source: DeskSource): (repairs: ReadonlyArray<Repair>, undone: boolean) => void {
  const say = useSay()
  const latest = useRef(source)
  useEffect(() => void (latest.current = source))
  return useCallback(
    (repairs, undone) => {
      const set = (take: boolean) => {
        const ids = new Set(latest.current.undone)
        for (const {id} of repairs) {
          if (take) ids.add(id)
          else ids.delete(id)
        }
        latest.current.setUndone([...ids])
      }
      set(undone)
      say(toSentence(repairs, undone), {name: undone ? 'Redo' : 'Undo', run: () => set(!undone)})
    },
    [say]
  )
}

function toSentence(repairs: ReadonlyArray<Repair>, undone: boolean): string {
  const what = repairs.length === 1 ? 'One repair' : `${repairs.length} repairs`
  return undone ? `${what} undone; the text stands as in the original.` : `${what} made again: ${done(repairs)}.`
}

function done(repairs: ReadonlyArray<Repair>): string {
  return lookOf(repairs[0]?.ruleId ?? '').done
}
