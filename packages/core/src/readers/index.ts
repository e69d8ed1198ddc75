import {docx} from './docx/index.ts'
import {html} from './html/index.ts'
import {markdown} from './markdown/index.ts'
import {pdf} from './pdf/index.ts'
import type {Reader} from './reader.ts'
import {text} from './text.ts'

/** Readers; the best `sniff` wins, ties by this order; `text` accepts anything. */
export const readers: ReadonlyArray<Reader> = [pdf, docx, html, markdown, text]
