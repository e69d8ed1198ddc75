import type {Step} from '../../step.ts'
import {cut} from './cut.ts'
import {furniture} from './furniture.ts'
import {join} from './join.ts'
import {joinTable} from './join-table.ts'
import {unwrap} from './unwrap.ts'

/** Repairs of layout, by the labels, in their order: blocks are cut before halves are joined, and joined before their lines. */
export const layoutRepairs: ReadonlyArray<Step> = [cut, join, joinTable, unwrap, furniture]
