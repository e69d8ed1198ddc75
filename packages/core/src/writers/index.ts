import {html} from './html/index.ts'
import {record} from './record/writer.ts'
import {markdown} from './markdown/index.ts'
import {text} from './text/index.ts'
import {tree} from './tree.ts'
import type {Writer} from './writer.ts'

/** Writers, in the order in which they are offered. */
export const writers: ReadonlyArray<Writer> = [record, tree, markdown, html, text]
