import type {Head} from '../reader.ts'

/**
 * Signs of Markdown, how much each speaks for it, and what each has in it, which is sooner found than the whole. Plain text has `*`, `-`,
 * `1.` and rulers too: they say nothing.
 */
const signs: ReadonlyArray<readonly [sign: RegExp, weight: number, part: string]> = [
  [/^---[ \t]*\r?\n[a-z_][\w-]*:/, 0.2, '---'],
  [/^#{1,6} +[^#\s]/m, 0.4, '# '],
  [/\*\*[^\s*][^*]*\*\*/, 0.4, '**'],
  [/\[[^\]\n]+\]\([^()\s]+\)/, 0.4, ']('],
  [/^\|?[ \t]*:?-{3,}:?[ \t]*\|/m, 0.3, '---'],
  [/^```/m, 0.2, '```'],
  [/\S\\[.*_-]/, 0.1, '\\']
]

/** As sure as signs of Markdown can make: a page of HTML is surer. */
const surest = 0.9

/** How much a head looks like Markdown. */
export function sniff(head: Head): number {
  let sum = 0
  for (const [sign, weight, part] of signs) if (head.text.includes(part) && sign.test(head.text)) sum += weight
  return Math.min(sum, surest)
}
