import {messages, type RuleId} from '@dateline/core'

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
}

/** The looks of repairs by their rule. */
export const rules: Readonly<Record<string, RuleLook>> = {
  join: {title: 'Paragraphs joined', done: 'joined', shown: 'mark'},
  dehyphenate: {title: 'Words joined', done: 'joined', shown: 'mark'},
  cut: {title: 'Blocks cut apart', done: 'cut', shown: 'mark'},
  mojibake: {title: 'Characters restored', done: 'restored', shown: 'mark'},
  unwrap: {title: 'Lines joined', done: 'joined', shown: 'quiet'},
  'page-number': {title: 'Page numbers set aside', done: 'set aside', shown: 'aside'},
  'running-line': {title: 'Running lines set aside', done: 'set aside', shown: 'aside'},
  landmark: {title: 'Parts of the page set aside', done: 'set aside', shown: 'aside'},
  furniture: {title: 'Furniture set aside', done: 'set aside', shown: 'aside'},
  'white-space': {title: 'White space set', done: 'set', shown: 'quiet'},
  'soft-hyphen': {title: 'Soft hyphens taken out', done: 'taken out', shown: 'quiet'},
  'control-character': {title: 'Control characters taken out', done: 'taken out', shown: 'quiet'},
  'invisible-character': {title: 'Invisible characters taken out', done: 'taken out', shown: 'quiet'},
  ligature: {title: 'Ligatures spelled out', done: 'spelled out', shown: 'quiet'},
  normalization: {title: 'Letters composed', done: 'composed', shown: 'quiet'}
}

/** The look of a rule; one that is not in the table gets a mark under its own name. */
export function lookOf(ruleId: string): RuleLook {
  return rules[ruleId] ?? {title: ruleId.replaceAll('-', ' '), done: 'changed', shown: 'mark'}
}

/** What a rule does, in one sentence without a full stop. */
export function toSummary(ruleId: string): string {
  return ruleId in messages ? messages[ruleId as RuleId].summary : lookOf(ruleId).title
}
