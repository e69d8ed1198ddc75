import fc from 'fast-check'

/** Words, with what makes trouble in them. */
const word = fc.oneof(
  {
    weight: 8,
    arbitrary: fc.constantFrom(
      'The',
      'harbor',
      'opens',
      'Monday',
      'Größe',
      '港口',
      'é',
      '😀',
      '3.5',
      '(NNA)',
      '--',
      'Mr.'
    )
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('&', '<', '*', '_', '#', '|', '~', '`', '[x]', '\\', '30', '>', '{:', 'A&B', '+1')
  },
  {weight: 1, arbitrary: fc.string({unit: 'grapheme', minLength: 1, maxLength: 4})}
)

const words = fc.array(word, {minLength: 1, maxLength: 8}).map(list => list.join(' '))

const lineEnd = fc.constantFrom('\n', '\r\n', '\n\n', '\n  ', '\n\n\n')

function joined(line: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.array(fc.tuple(line, lineEnd), {minLength: 1, maxLength: 12}).map(list => list.flat().join(''))
}

const plainLine = fc.tuple(fc.constantFrom('', '   ', '\t', '* ', '---', '\f'), words).map(list => list.join(''))

const markdownLine = fc
  .tuple(
    fc.constantFrom('', '', '', '# ', '## ', '> ', '> > ', '- ', '* ', '1. ', '9. ', '+ ', '    ', '---\n', '| '),
    words,
    fc.constantFrom(
      '',
      '',
      '  ',
      '\\',
      ' **bold** text',
      ' [link](https://norland.example)',
      ' `code`',
      ' &amp; more',
      ' <br> next',
      ' <b>bold</b>'
    )
  )
  .map(list => list.join(''))

const htmlText = words.map(text => text.replaceAll('<', '&lt;').replaceAll('&', '&amp;').replaceAll('\0', ''))

const inlineName = fc.constantFrom('a', 'b', 'em', 'span', 'i', 'strong', 'q', 'x-own')

const blockName = fc.constantFrom(
  'div',
  'p',
  'h1',
  'ul',
  'li',
  'blockquote',
  'table',
  'tr',
  'td',
  'pre',
  'nav',
  'form',
  'dd',
  'script'
)

/** Nested elements, their end tags now and then left out or in the wrong place. */
const html = fc.letrec<{node: string}>(tie => ({
  node: fc.oneof(
    {maxDepth: 5},
    htmlText,
    fc.constantFrom(
      '<br>',
      '<hr>',
      '&nbsp;',
      '\r\n',
      '<!-- no text -->',
      '<img src="/a.png" alt="b">',
      '&hellip;',
      '</p>',
      '</b>'
    ),
    fc
      .tuple(inlineName, fc.array(tie('node'), {maxLength: 3}))
      .map(([name, list]) => `<${name}>${list.join(' ')}</${name}>`),
    fc.tuple(blockName, fc.array(tie('node'), {maxLength: 4})).map(([name, list]) => element(name, list))
  )
})).node

function element(name: string, children: string[]): string {
  return name === 'script' ? '<script>let no = "text"</script>' : `<${name}>${children.join('\n')}</${name}>`
}

/** Documents of each type. */
export const documents: Readonly<Record<string, fc.Arbitrary<string>>> = {
  text: joined(plainLine),
  markdown: joined(markdownLine),
  html: fc.array(html, {minLength: 1, maxLength: 6}).map(list => `<!doctype html>${list.join('\n')}`)
}
