import type {Output} from './formats.ts'
import type {ParseOptions} from './program.ts'
import {UsageError} from './usage-error.ts'

/**
 * What is to be printed or written of each document.
 *
 * @throws {UsageError} If an explanation is asked for in a format that has no place for it.
 */
export function toOutput({to, explain}: Pick<ParseOptions, 'explain' | 'to'>): Output {
  if (!explain || to === 'tree') return to
  if (to !== 'record')
    throw new UsageError(`Expected \`--explain\` alone or with \`--to tree\`, not with \`--to ${to}\``)
  return 'explanation'
}
