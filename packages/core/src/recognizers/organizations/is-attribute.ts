/**
 * Ends of words in Cyrillic that stand in the genitive, or agree with one that does: "морского хозяйства", "справ",
 * "маяків". Verbs and adverbs end otherwise.
 */
const genitive =
  /(?:ого|его|ої|ой|ей|ых|их|ьої|ства|тва|ния|ния|ення|ання|ия|ии|ії|ств|ений|аний|ості|ости|ов|ев|ів|їв|ерс|дел|прав|сил|ами|ем|ы|и|і|ї|а|я|у|ю|ь)$/u

/** Words that end so and are neither. */
const others: ReadonlySet<string> = new Set(
  `вчера завтра сегодня всегда когда тогда если или хотя после вчора завжди сьогодні коли тоді або хоча щодо`.split(' ')
)

/** Forms of verbs that end like nouns: "провела", "открыли", "находятся". */
const verbs = /(?:ила|ала|ела|ыла|яла|ула|іла|ли|ся|сь|ють|ять|уть|ить|ать|еть|ити|ати|іти)$/u

/** Letters of a word that is long enough to be told by its end. */
const shortest = 3

/** Whether a word in lower case may belong to the noun before it, in a language written in Cyrillic. */
export function isAttribute(word: string): boolean {
  return (
    word.length >= shortest &&
    /^\p{Script=Cyrillic}[\p{Script=Cyrillic}'’ʼ-]+$/u.test(word) &&
    word === word.toLowerCase() &&
    genitive.test(word) &&
    !verbs.test(word) &&
    !others.has(word)
  )
}
