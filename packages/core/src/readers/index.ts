import {gzip} from './containers/gzip.ts'
import {mbox} from './containers/mbox.ts'
import {tar} from './containers/tar.ts'
import {zip} from './containers/zip.ts'
import {docx} from './docx/index.ts'
import {html} from './html/index.ts'
import {mail} from './mail/index.ts'
import {markdown} from './markdown/index.ts'
import {msg} from './msg/index.ts'
import {pdf} from './pdf/index.ts'
import {odt} from './odt/index.ts'
import type {Reader} from './reader.ts'
import {text} from './text.ts'

/** Readers; the best `sniff` wins, ties by this order; `text` accepts anything. */
export const readers: ReadonlyArray<Reader> = [pdf, docx, odt, html, mail, markdown, msg, mbox, zip, tar, gzip, text]
