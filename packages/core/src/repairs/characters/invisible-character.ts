import type {Step} from '../../step.ts'
import {rewrite, type Rule} from './rewrite.ts'

/** Characters without a shape; `keeps` tells where some of them have a meaning. */
// oxlint-disable-next-line no-misleading-character-class -- a class of them, not a cluster
const invisible =
  /[\u034F\u061C\u180E\u200B-\u200F\u202A-\u202E\u2060-\u206F\uFEFF\uFFF9-\uFFFC\u{E0000}-\u{E007F}\u{E0100}-\u{E01EF}]+/gu

/** Takes out characters that have no shape and, where they stand, no meaning. */
export const invisibleCharacter: Step = {
  name: 'invisible-character',
  transform: (tree, state) => rewrite(tree, state, createRule())
}

function createRule(): Rule {
  const hasRightToLeft = remember(text => rightToLeft.test(text))
  return {
    ruleId: 'invisible-character',
    passesSound: true,
    pattern: invisible,
    replace(match) {
      const context = {...toContext(match), hasRightToLeft}
      return Array.from(match[0])
        .filter(character => keeps(character, context))
        .join('')
    }
  }
}

/** Matches come block by block: the last answer is nearly always the one that is asked for. */
function remember(test: (text: string) => boolean): (text: string) => boolean {
  let last: {text: string; answer: boolean} | undefined
  return text => (last?.text === text ? last : (last = {text, answer: test(text)})).answer
}

interface Context {
  before: string
  after: string
  /** The text of the block. */
  text: string
  hasRightToLeft(text: string): boolean
}

function toContext({0: match, index, input}: RegExpExecArray) {
  const after = input.codePointAt(index + match.length)
  return {
    before: Array.from(input.slice(Math.max(index - 2, 0), index)).at(-1) ?? '',
    after: after === undefined ? '' : String.fromCodePoint(after),
    text: input
  }
}

/** Where a character without a shape has a meaning; the first row whose `character` fits decides. */
const meanings: ReadonlyArray<{character: RegExp; isMeant(context: Context): boolean}> = [
  {
    // Marks and embeddings of direction.
    character: /[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/,
    isMeant: ({text, hasRightToLeft}) => hasRightToLeft(text)
  },
  {
    // Zero width space: where a line may end, in writing without spaces.
    character: /\u200B/,
    isMeant: ({before, after}) => unspaced.test(before) && unspaced.test(after)
  },
  {character: /\u200C/, isMeant: ({before}) => joining.test(before)},
  {
    character: /\u200D/,
    isMeant: ({before, after}) => joining.test(before) || (emojiEnd.test(before) && emojiStart.test(after))
  },
  {character: /\u180E/, isMeant: ({before}) => /\p{Script=Mongolian}/u.test(before)},
  {character: /\u034F/, isMeant: ({before}) => /\p{Script=Hebrew}/u.test(before)},
  {
    // Tags: letters of the flags of regions, after a black flag.
    character: /[\u{E0020}-\u{E007F}]/u,
    isMeant: ({before}) => before === '\u{1F3F4}'
  },
  {
    // Selectors of variants of ideographs.
    character: /[\u{E0100}-\u{E01EF}]/u,
    isMeant: ({before}) => /\p{Ideographic}/u.test(before)
  }
]

function keeps(character: string, context: Context): boolean {
  return meanings.find(meaning => meaning.character.test(character))?.isMeant(context) ?? false
}

const unspaced = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u

/** Scripts whose letters change shape by what they are joined to. */
const joining = new RegExp(
  `[${'Arabic Syriac Nko Mongolian Devanagari Bengali Gurmukhi Gujarati Oriya Tamil Telugu Kannada Malayalam Sinhala Khmer Myanmar Tibetan'
    .split(' ')
    .map(script => `\\p{Script_Extensions=${script}}`)
    .join('')}]`,
  'u'
)

const emojiEnd = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\uFE0F]/u

const emojiStart = /\p{Extended_Pictographic}/u

/** Letters of scripts that are written from right to left. */
const rightToLeft =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}]/u
