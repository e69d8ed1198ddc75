import {describe, expect, it} from 'vitest'
import {parse, readers} from '../../src/index.ts'
import {readInput} from '../support/read-fixture.ts'

describe('select', () => {
  it.each([
    ['a page by its doctype, whatever its name is', '<!DOCTYPE html><p>text', {name: 'a.md'}, 'html'],
    ['a page by its first element after a comment', '<!-- a -->\n<html><p>text', {}, 'html'],
    [
      'XHTML by its root',
      '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><p>a</p></html>',
      {},
      'html'
    ],
    ['a fragment of a page', '<div><p>The harbor opens.</p></div>', {}, 'html'],
    [
      'Markdown that begins with HTML',
      '<p align="center">Crest</p>\n\n# The harbor opens\n',
      {name: 'a.md'},
      'markdown'
    ],
    ['Markdown by headings and bold words', '# The harbor opens\n\nOn **Monday**.\n', {}, 'markdown'],
    ['Markdown by a link', 'See [the report](https://norland.example).', {}, 'markdown'],
    ['Markdown by its extension', 'The harbor opens.', {name: 'a.MD'}, 'markdown'],
    ['text with rulers, bullets and numbers', '---\n* one\n- two\n1. three\n    four\n###\n', {}, 'text'],
    ['text with front matter, by its extension', '---\ntitle: A\n---\nText', {name: 'a.txt'}, 'text'],
    ['front matter without a name as Markdown', '---\ntitle: A\n---\nText', {}, 'markdown'],
    ['text with a sign of less than', '3 < 4 and <b is no tag', {}, 'text'],
    ['a PDF', '%PDF-1.7\n', {}, 'pdf'],
    [
      'an e-mail',
      'From: a@port.example\r\nTo: b@port.example\r\nSubject: The\r\n harbor\r\nMIME-Version: 1.0\r\n\r\nIt opens.',
      {name: 'a.txt'},
      'mail'
    ],
    ['an e-mail without a header, by its extension', 'The harbor opens.', {name: 'a.eml'}, 'mail'],
    [
      'a release that begins with labels',
      'From: The Harbor Office\nTo: The Press\nDate: 3 May\n\nIt opens.',
      {},
      'text'
    ],
    ['an attachment that is called a mail, by its content', '# A\n\n**b**', {statedType: 'message/rfc822'}, 'markdown'],
    ['an attachment by what the mail says, where its content does not tell', 'text', {statedType: 'text/html'}, 'html'],
    [
      'a telegram by its control characters',
      '\x01nna0017 4 s 20\r\n\x02Ferry sails =\r\n\x03',
      {name: 'a.txt'},
      'iptc7901'
    ],
    [
      'a wire with a header of another make',
      '\x01NNA/17 URGENT\r\n\x02The ferry to the islands sails again.\x03',
      {},
      'iptc7901'
    ],
    ['ANPA by its header', '\x16\x16\x01a0001\x1f_lnd\r\nu a\x13\x11 BC-Ferry\r\n\x02^BC-Ferry,20<\r\n', {}, 'anpa'],
    [
      'NITF by its root, whatever the name is',
      '<?xml version="1.0"?>\n<!DOCTYPE nitf>\n<nitf><body/></nitf>',
      {name: 'a.txt'},
      'nitf'
    ],
    ['NewsML by its root', '<NewsML><NewsItem/></NewsML>', {}, 'newsml'],
    [
      'NewsML-G2 by its root',
      '<newsMessage xmlns="http://iptc.org/std/nar/2006-10-01/"/>',
      {name: 'a.xml'},
      'newsml-g2'
    ],
    ['an item of G2 with a prefix', '<g2:newsItem xmlns:g2="http://iptc.org/std/nar/2006-10-01/"/>', {}, 'newsml-g2'],
    ['RSS by its root', '<rss version="2.0"><channel/></rss>', {name: 'news.html'}, 'feed'],
    ['Atom by its root and namespace', '<feed xmlns="http://www.w3.org/2005/Atom"/>', {}, 'feed'],
    ['ninjs by its members', '{"uri": "urn:a", "version": "1", "headline": "Ferry sails"}', {}, 'ninjs'],
    [
      'a JSON Feed by its version',
      '{"version": "https://jsonfeed.org/version/1", "items": []}',
      {name: 'a.json'},
      'json-feed'
    ],
    [
      "XML of somebody's own by a headline and a text",
      '<?xml version="1.0"?><story><title>A</title><body>B</body></story>',
      {},
      'news-xml'
    ],
    ['XML that is only said to be XML, by its root', '<nitf><body/></nitf>', {type: 'text/xml'}, 'nitf'],
    [
      'JSON that is only said to be JSON, by its members',
      '{"uri": "a", "headline": "Ferry"}',
      {type: 'application/json; charset=utf-8'},
      'ninjs'
    ],
    ['text that is said to be XML', 'The harbor opens.', {statedType: 'application/xml'}, 'text'],
    ['a type, whatever the content is', '<!doctype html><p>text', {type: 'text/plain'}, 'text'],
    ['the name of a reader', '# text', {type: 'text'}, 'text'],
    ['a media type with parameters', 'text', {type: 'Text/HTML; charset=utf-8'}, 'html'],
    ['content where the type says nothing', '# A\n\n**b**', {type: 'application/octet-stream'}, 'markdown']
  ])('should read %s', async (_, input, options, expected) => {
    expect((await readInput(input, options)).source.reader).toBe(expected)
  })

  it.each([
    ['a workbook', 'PK\x03\x04\x14\0\x06\0xl/workbook.xml', 'an Excel workbook (XLSX)'],
    ['an archive', 'PK\x03\x04\x14\0\x06\0a.txt', 'a ZIP archive'],
    ['an image', '\x89PNG\r\n\x1a\n', 'a PNG image'],
    ['a program', '\x7fELF\x02\x01', 'a program'],
    ['bytes with zeros', 'text\0text', 'binary data'],
    ['control characters', 'a\x01\x02\x03b\x04', 'binary data'],
    [
      'XML that is no news',
      '<?xml version="1.0"?>\n<!-- feed -->\n<invoice><total>12</total></invoice>',
      'an XML document (`invoice`)'
    ],
    ['JSON', '{"headline": "A"}', 'a JSON document'],
    ['JSON that is no news', '{"name": "ports", "version": "1.0.0", "title": "A", "type": "module"}', 'a JSON document']
  ])('should refuse %s, and say what it looks like', async (_, input, what) => {
    const {tree, messages} = await parse(Uint8Array.from(input, character => character.charCodeAt(0)))
    expect(tree).toBeUndefined()
    expect(messages).toMatchObject([
      {ruleId: 'unknown-type', fatal: true, reason: `Expected a document that a reader knows, not ${what}`}
    ])
  })

  it.each([
    ['a page in XML syntax', '<?xml version="1.0"?>\n<!DOCTYPE html>\n<html><p>The harbor opens.</p></html>'],
    ['a release that begins with labels', 'From: The Harbor Office\nTo: The Press\nDate: 3 May\n\nThe harbor opens.'],
    ['a text that begins with a bracket', '[Checked against delivery]\n\nThe harbor opens.'],
    ['what is said to be plain text', '{"headline": "A"}', 'text/plain']
  ])('should not refuse %s', async (_, input, type?: string) => {
    expect((await parse(input, type === undefined ? {} : {type})).tree).toBeDefined()
  })

  it('should refuse a type that no reader has', async () => {
    const {messages} = await parse('text', {type: 'application/x-unheard-of; a=b'})
    expect(messages.map(message => message.reason)).toEqual([
      `Expected a type that a reader knows (${readers.map(({name}) => name).join(', ')}), not \`application/x-unheard-of; a=b\``
    ])
  })
})
