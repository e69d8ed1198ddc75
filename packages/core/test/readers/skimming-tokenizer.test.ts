import fc from 'fast-check'
import {type Token, Tokenizer, TokenizerMode} from 'parse5'
import {describe, expect, it} from 'vitest'
import {SkimmingTokenizer} from '../../src/readers/html/skimming-tokenizer.ts'

/** What tokenizers stumble over, alone and next to each other. */
const pieces = (
  '<|>|/|!|-|--|"|\'|=| |\n|\r\n|\r|\0|&|&amp;|&#13;|&#0;|a|b c|\ud83d\ude00|\ud83d|\t|\f| hello world|<![CDATA[|]]>|<!--|-->|' +
  '<div|<p>|</p>|<table>|<tr>|<td>|</table>|<col>|<script>|</script>|<style>|</style|<textarea>\n|</textarea>|<title>|</title>|' +
  '<pre>\n\n |</pre>|<svg>|</svg>|<math><mi>|<select>|<option>|<b>|<i>|</b>| class="x y"| id=\'q|<a href="|<noscript>|<template>|' +
  '<html>|<head>|<body>|</body>|</html>|<form>|<li>|<iframe>|<xmp>|<plaintext>'
).split('|')

/** Elements whose text the tokenizer must be told of. */
const modes = new Map<string, (typeof TokenizerMode)[keyof typeof TokenizerMode]>([
  ['plaintext', TokenizerMode.PLAINTEXT],
  ['script', TokenizerMode.SCRIPT_DATA],
  ['style', TokenizerMode.RAWTEXT],
  ['textarea', TokenizerMode.RCDATA],
  ['title', TokenizerMode.RCDATA]
])

const long = (text: string) => text.repeat(40_000)

describe('SkimmingTokenizer', () => {
  it('gives the tags, attributes and places of text that parse5 gives', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), {maxLength: 30}), parts => {
        const source = parts.join('')
        expect(tokensOf(SkimmingTokenizer, source)).toEqual(tokensOf(Tokenizer, source))
      }),
      {numRuns: 3000}
    )
  })

  it('reads on where what was read is dropped', () => {
    const source = `<p title="${long('é\r\n')}">${long('word ')}<b>&amp;</b><script>${long('< ')}</script>${long('\n')}x`
    expect(tokensOf(SkimmingTokenizer, source)).toEqual(tokensOf(Tokenizer, source))
  })
})

/** The tokens of a source; of text, where each stretch without markup in it stands. */
function tokensOf(Kind: typeof Tokenizer, source: string): unknown[] {
  const tokens: unknown[] = []
  let last: [start: number, end: number] | undefined
  const onText = ({location}: Token.CharacterToken) => {
    const {startOffset, endOffset} = location as Token.Location
    if (last?.[1] === startOffset) last[1] = endOffset
    else tokens.push((last = [startOffset, endOffset]))
  }
  const onTag = ({tagName, attrs, selfClosing, location}: Token.TagToken) => {
    tokens.push({tagName, attrs, selfClosing, start: location?.startOffset, end: location?.endOffset})
  }
  const tokenizer = new Kind(
    {sourceCodeLocationInfo: true},
    {
      onCharacter: onText,
      onNullCharacter: onText,
      onWhitespaceCharacter: onText,
      onComment: ({location}) => tokens.push(['comment', location?.startOffset, location?.endOffset]),
      onDoctype: ({name}) => tokens.push(['doctype', name]),
      onEof: () => tokens.push('end'),
      onEndTag: onTag,
      onStartTag(token) {
        onTag(token)
        const mode = modes.get(token.tagName)
        if (mode !== undefined) tokenizer.state = mode
      }
    }
  )
  tokenizer.write(source, true)
  return tokens
}
