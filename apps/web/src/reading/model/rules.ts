import {messages, type RuleId} from '@dateline/core'
import type {MarkSignName} from '../document/mark-sign.tsx'

/** How a repair is shown where it was made. */
export interface RuleLook {
  /** Heading of its group in the details. */
  readonly title: string
  /** What was done, as a past participle, for its line in the details. */
  readonly done: string
  /**
   * `mark`: a mark in the text. `aside`: a mark where furniture is shown, since its words are there.
   * `quiet`: none; a text wrapped by hand has one at each line, and a page full of marks says nothing.
   */
  readonly shown: 'aside' | 'mark' | 'quiet'
  /** What stands for the change where it is one of white space. */
  readonly sign: '⌇' | '¶'
  /** The drawing of its mark. */
  readonly icon: MarkSignName
}

/** The looks of repairs by their rule. */
export const rules: Readonly<Record<string, RuleLook>> = {
  join: {title: 'Paragraphs joined', done: 'joined', shown: 'mark', sign: '⌇', icon: 'join'},
  dehyphenate: {title: 'Words joined', done: 'joined', shown: 'mark', sign: '⌇', icon: 'join'},
  cut: {title: 'Blocks cut apart', done: 'cut', shown: 'mark', sign: '¶', icon: 'cut'},
  mojibake: {title: 'Characters restored', done: 'restored', shown: 'mark', sign: '⌇', icon: 'dot'},
  unwrap: {title: 'Lines joined', done: 'joined', shown: 'quiet', sign: '⌇', icon: 'join'},
  'page-number': {title: 'Page numbers set aside', done: 'set aside', shown: 'aside', sign: '⌇', icon: 'dot'},
  'running-line': {title: 'Running lines set aside', done: 'set aside', shown: 'aside', sign: '⌇', icon: 'dot'},
  landmark: {title: 'Parts of the page set aside', done: 'set aside', shown: 'aside', sign: '⌇', icon: 'dot'},
  'page-furniture': {title: 'The page around set aside', done: 'set aside', shown: 'aside', sign: '⌇', icon: 'dot'},
  'mail-notice': {title: 'Notices of mails set aside', done: 'set aside', shown: 'aside', sign: '⌇', icon: 'dot'},
  'cover-note': {title: 'Notes of senders set aside', done: 'set aside', shown: 'aside', sign: '⌇', icon: 'dot'},
  furniture: {title: 'Furniture set aside', done: 'set aside', shown: 'aside', sign: '⌇', icon: 'dot'},
  'unreadable-text': {title: 'Unreadable text left out', done: 'left out', shown: 'quiet', sign: '⌇', icon: 'dot'},
  'hidden-text': {title: 'Hidden text taken out', done: 'taken out', shown: 'quiet', sign: '⌇', icon: 'dot'},
  'white-space': {title: 'White space set', done: 'set', shown: 'quiet', sign: '⌇', icon: 'dot'},
  'glued-words': {title: 'Words parted', done: 'parted', shown: 'quiet', sign: '⌇', icon: 'dot'},
  'soft-hyphen': {title: 'Soft hyphens taken out', done: 'taken out', shown: 'quiet', sign: '⌇', icon: 'dot'},
  'control-character': {
    title: 'Control characters taken out',
    done: 'taken out',
    shown: 'quiet',
    sign: '⌇',
    icon: 'dot'
  },
  'invisible-character': {
    title: 'Invisible characters taken out',
    done: 'taken out',
    shown: 'quiet',
    sign: '⌇',
    icon: 'dot'
  },
  'lost-ligature': {title: 'Lost ligatures spelled out', done: 'spelled out', shown: 'quiet', sign: '⌇', icon: 'dot'},
  ligature: {title: 'Ligatures spelled out', done: 'spelled out', shown: 'quiet', sign: '⌇', icon: 'dot'},
  normalization: {title: 'Letters composed', done: 'composed', shown: 'quiet', sign: '⌇', icon: 'dot'}
}

/** The look of a rule; one that is not in the table gets a mark under its own name. */
export function lookOf(ruleId: string): RuleLook {
  return rules[ruleId] ?? {title: ruleId.replaceAll('-', ' '), done: 'changed', shown: 'mark', sign: '⌇', icon: 'dot'}
}

/** What a rule does, in one sentence without a full stop. */
export function toSummary(ruleId: string): string {
  return ruleId in messages ? messages[ruleId as RuleId].summary : lookOf(ruleId).title
}
