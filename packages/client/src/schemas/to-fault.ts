import type {z} from 'zod'

/** What is wrong with a value, as a sentence of our own; `undefined` where zod's will do. */
export function toFault(issue: z.core.$ZodRawIssue): string | undefined {
  switch (issue.code) {
    case 'invalid_type':
      return issue.input === undefined ? `Expected ${article(issue.expected)}` : toTypeFault(issue)
    case 'too_small':
      return `Expected at least ${issue.minimum}${unitOf(issue.origin)}`
    case 'too_big':
      return `Expected at most ${issue.maximum}${unitOf(issue.origin)}`
    case 'invalid_value':
      return `Expected one of ${issue.values.map(String).join(', ')}`
    case 'unrecognized_keys':
      return `Unexpected ${issue.keys.map(key => `\`${key}\``).join(', ')}`
    default:
      return undefined
  }
}

/** A number that is none was another thing before it was read as a number, and is not known any more. */
function toTypeFault({expected, input}: z.core.$ZodRawIssue & {readonly code: 'invalid_type'}): string {
  const found = Number.isNaN(input) ? '' : `, not ${nameOf(input)}`
  return `Expected ${article(expected)}${found}`
}

function nameOf(input: unknown): string {
  if (input === null) return 'null'
  return article(Array.isArray(input) ? 'array' : typeof input)
}

const articles: Readonly<Record<string, string>> = {array: 'a list', int: 'a whole number', object: 'an object'}

function article(type: string): string {
  return articles[type] ?? `a ${type}`
}

const units: Readonly<Record<string, string>> = {string: ' characters', array: ' entries', file: ' bytes'}

function unitOf(origin: string): string {
  return units[origin] ?? ''
}
