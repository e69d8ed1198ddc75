import {anpa} from './anpa/index.ts'
import {gzip} from './containers/gzip.ts'
import {mbox} from './containers/mbox.ts'
import {tar} from './containers/tar.ts'
import {zip} from './containers/zip.ts'
import {doc} from './doc/index.ts'
import {docx} from './docx/index.ts'
import {feed} from './feed/index.ts'
import {html} from './html/index.ts'
import {iptc7901} from './iptc7901/index.ts'
import {jsonFeed} from './json-feed/index.ts'
import {mail} from './mail/index.ts'
import {markdown} from './markdown/index.ts'
import {msg} from './msg/index.ts'
import {newsXml} from './news-xml/index.ts'
import {newsmlG2} from './newsml-g2/index.ts'
import {newsml} from './newsml/index.ts'
import {ninjs} from './ninjs/index.ts'
import {nitf} from './nitf/index.ts'
import {pdf} from './pdf/index.ts'
import {odt} from './odt/index.ts'
import type {Reader} from './reader.ts'
import {rtf} from './rtf/index.ts'
import {text} from './text.ts'

/** Readers; the best `sniff` wins, ties by this order; `text` accepts anything. */
export const readers: ReadonlyArray<Reader> = [
  pdf,
  anpa,
  iptc7901,
  jsonFeed,
  ninjs,
  nitf,
  newsml,
  newsmlG2,
  feed,
  newsXml,
  docx,
  odt,
  rtf,
  doc,
  html,
  mail,
  markdown,
  msg,
  mbox,
  zip,
  tar,
  gzip,
  text
]
