import type {Cues} from '../../cues/cues.ts'
import type {FoundName} from './found-name.ts'
import surnames from './surnames.json' with {type: 'json'}

/**
 * Names in Chinese and Japanese: a family name from the table and a given name, right beside a title, or alone; and
 * names of foreigners, whose parts a dot joins. A family name alone is no name: too many words begin with one.
 */
export function hanName(text: string, cues: Cues): FoundName | undefined {
  const patterns = cues.language === 'ja' ? japanese(cues) : chinese(cues)
  for (const pattern of patterns) {
    const match = pattern.exec(text)
    const value = match?.groups?.['name']
    if (match && value) return {value, index: match.index + match[0].indexOf(value)}
  }
  return undefined
}

/** Marks that join the parts of a foreign name. */
const dot = '[·•・‧＝]'

/** Words right after a name, none of which begins a given name. */
const surelyAfter = '在就的于對对向与與和同说說称稱将將是'

/** Verbs right after a name; some of their signs are found in given names too. */
const perhapsAfter = '表指出发發主强強答应應会會宣致作做为為等接回介赴抵访訪参參今昨日'

/** Punctuation and space, or nothing more. */
const edge = String.raw`[^\p{Script=Han}]|$`

const cache = new WeakMap<Cues['titles'], ReadonlyArray<RegExp>>()

/**
 * In the order of how sure they are. Three signs are tried before two: "李克强会见" is of "李克强", but "王毅在会上" of
 * "王毅".
 */
function chinese(cues: Cues): ReadonlyArray<RegExp> {
  return cached(cues, title => {
    const family = `(?:${surnames.zh.join('|')})`
    const given = String.raw`(?:\p{Script=Han}(?=[${surelyAfter}])|\p{Script=Han}{2}(?=${edge}|${title}|[${surelyAfter}${perhapsAfter}])|\p{Script=Han}(?=${edge}|${title}|[${perhapsAfter}]))`
    return [
      String.raw`(?:${title}|^|[^\p{Script=Han}])(?<name>\p{Script=Han}{1,6}(?:${dot}\p{Script=Han}{1,6}?)+)(?=${edge}|${title}|[${surelyAfter}${perhapsAfter}])`,
      String.raw`${title}[ 　]?(?<name>${family}(?:[ 　]\p{Script=Han}(?=${edge})|${given}))`,
      String.raw`(?:^|[^\p{Script=Han}]|[${surelyAfter}])(?<name>${family}\p{Script=Han}{1,2}?)(?=${title})`,
      String.raw`^[（(【]?(?<name>${family}[ 　]?\p{Script=Han}{1,2})(?=[）)】]*\s*(?:$|[:：]))`,
      String.raw`[:：]\s?(?<name>${family}[ 　]?\p{Script=Han}{1,2})(?=[^\p{Script=Han}]|$)`
    ]
  })
}

function japanese(cues: Cues): ReadonlyArray<RegExp> {
  return cached(cues, title => {
    const family = `(?:${surnames.ja.toSorted((a, b) => b.length - a.length).join('|')})`
    const given = String.raw`(?:\p{Script=Han}{1,3}?|\p{Script=Hiragana}{2,4}?|\p{Script=Katakana}{2,4}?)`
    // "中村外務大臣": what the office is for is no given name.
    const portfolio = cues.portfolios.join('|') || '$^'
    const name = String.raw`(?<name>${family}[ 　]?(?!${title}|${portfolio})${given})`
    const foreign = String.raw`(?<name>[\p{Script=Katakana}ー]{2,}(?:${dot}[\p{Script=Katakana}ー]{2,})+)`
    return [
      String.raw`${foreign}(?=[ 　]?\p{Script=Han}{0,4}${title})`,
      String.raw`${title}[ 　:：]*${foreign}`,
      String.raw`(?<![\p{Script=Han}])${name}(?=[ 　]?${title})`,
      String.raw`${title}[ 　:：]*${name}(?=[^\p{Script=Han}]|$)`,
      // "大臣の佐々木健一は": with "の", only as what a sentence is about; else it may be a place of the office's.
      String.raw`${title}の${name}(?=[はがも「]|$)`,
      String.raw`^[（(【]?${name}[）)】:：\s]*$`
    ]
  })
}

function cached(cues: Cues, make: (title: string) => string[]): ReadonlyArray<RegExp> {
  const known = cache.get(cues.titles)
  if (known) return known
  const titles = cues.titles.filter(title => /\p{Script=Han}/u.test(title)).toSorted((a, b) => b.length - a.length)
  const patterns = make(`(?:${titles.join('|') || '$^'})`).map(source => new RegExp(source, 'u'))
  cache.set(cues.titles, patterns)
  return patterns
}
