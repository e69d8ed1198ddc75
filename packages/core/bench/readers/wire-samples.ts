import {generateRelease} from '../generate-release.ts'
import type {ReaderSample} from './reader-sample.ts'

/** Bytes of the text of one item, and items of a feed. */
const releaseSize = 20_000
const feedItems = 100

/** Lines of telegraphy are of this many columns at most. */
const columns = 68

const encode = (text: string) => new TextEncoder().encode(text)
const entry = (content: string) =>
  `<item><title>Harbor opens</title><content:encoded>${content}</content:encoded></item>`
const rss = (content: string, count = 1) =>
  `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel>${entry(content).repeat(count)}</channel></rss>`
const escape = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** The same release in each format that wires and feeds use. */
export function wireSamples(): ReaderSample[] {
  const {text, html} = generateRelease(1, releaseSize)
  const body = /<body[^>]*>([^]*)<\/body>/.exec(html)?.[1] ?? html
  const paragraphs = text.split(/\n{2,}/)
  const nitf = `<nitf><body><body.head><hedline><hl1>Harbor opens</hl1></hedline></body.head><body.content>${paragraphs.map(each => `<p>${escape(each)}</p>`).join('\n')}</body.content></body></nitf>`
  const newsml = `<NewsML><NewsItem><NewsComponent><NewsLines><HeadLine>Harbor opens</HeadLine></NewsLines><ContentItem><DataContent>${nitf}</DataContent></ContentItem></NewsComponent></NewsItem></NewsML>`
  const g2 = `<newsItem xmlns="http://iptc.org/std/nar/2006-10-01/"><contentMeta><headline>Harbor opens</headline></contentMeta><contentSet><inlineXML>${nitf}</inlineXML></contentSet></newsItem>`
  const telegram = paragraphs.map(each => `   ${wrap(each)}`).join('\r\n')
  return [
    {
      name: 'IPTC 7901',
      type: 'iptc7901',
      bytes: encode(`\x01nna0017 4 s 20\r\n\x02Harbor opens =\r\n\r\n${telegram}\r\n\x03`)
    },
    {
      name: 'ANPA 1312',
      type: 'anpa',
      bytes: encode(
        `\x16\x16\x01a0001\x1f_lnd\r\nu a\x13\x11 BC-Harbor\r\n\x02^BC-Harbor,20<\r\n^Harbor opens<\r\n${telegram}\r\n\x03`
      )
    },
    {name: 'NITF', type: 'nitf', bytes: encode(nitf)},
    {name: 'NewsML 1 with NITF', type: 'newsml', bytes: encode(newsml)},
    {name: 'NewsML-G2 with NITF', type: 'newsml-g2', bytes: encode(g2)},
    {
      name: 'ninjs with HTML',
      type: 'ninjs',
      bytes: encode(JSON.stringify({guid: 'a', headline: 'Harbor opens', body_html: body}))
    },
    {name: 'RSS with HTML in CDATA', type: 'feed', bytes: encode(rss(`<![CDATA[${body}]]>`))},
    {name: 'RSS with escaped HTML', type: 'feed', bytes: encode(rss(escape(body)))},
    {name: `RSS of ${feedItems} items, taken apart`, type: 'feed', bytes: encode(rss(`<![CDATA[${body}]]>`, feedItems))}
  ]
}

/** Hard wraps, as telegraphy has them. */
function wrap(text: string): string {
  const lines = ['']
  for (const word of text.split(/\s+/)) {
    const last = lines.at(-1) ?? ''
    if (last.length + word.length > columns) lines.push(word)
    else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`
  }
  return lines.join('\r\n')
}
