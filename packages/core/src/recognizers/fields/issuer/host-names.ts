import {squash} from '../../../util/squash.ts'
import type {Role} from '../../../tree/roles.ts'
import {findContactRuns} from '../../contacts/contact-runs.ts'
import type {ReadBlock, Reading} from '../reading.ts'
import {isName} from './is-name.ts'
import {type NameSign, signIn} from './name-sign.ts'

/** How often the issuer is who has the host that the press desk's mail goes to, where the text names that as well. */
const hostWeight = 0.5

/** Letters of a host that are found in a text by more than chance. */
const shortestHost = 5

/** Words that a name has at most that is written as one in a host. */
const mostWords = 5

/** Roles of the text that names who speaks. */
const told: ReadonlySet<Role> = new Set(['headline', 'subheadline', 'paragraph', 'item'])

/** How often the text says the name, alone: a word of a name, as in "Ministry of Ports", is no name. */
const fewestTimes = 3

/** "press@brightwater.example", where the text is about "Brightwater" again and again: whose desk it is. */
export function hostNames(reading: Reading): NameSign[] {
  const contacts = findContactRuns(reading)
    .filter(({sure}) => sure)
    .flatMap(({blocks}) => blocks)
  const hosts = new Set(contacts.flatMap(({text}) => hostsOf(text)))
  const text = reading.blocks.filter(({role}) => told.has(role))
  return [...hosts].flatMap(host => {
    const places = text.flatMap(each =>
      placesOf(host, each).map(place => ({...place, block: each.block, text: each.text}))
    )
    const [first] = places
    const name = first?.text.slice(first.start, first.end) ?? ''
    return first && places.length >= fewestTimes && isName(name, reading.cues)
      ? [signIn(name, first, 'host', hostWeight)]
      : []
  })
}

/** What is before the last dot of the hosts of mail addresses: "brightwater" of "press@mail.brightwater.example". */
function hostsOf(text: string): string[] {
  return Array.from(text.matchAll(/@(?:[\p{L}\d-]+\.)*([\p{L}\d-]+)\.\p{L}{2,}/gu), match =>
    squash(match[1] ?? '')
  ).filter(host => host.length >= shortestHost)
}

/** Where words with a capital stand that are written as one in a host, and are no part of a longer name. */
function placesOf(host: string, {text}: ReadBlock): Array<{start: number; end: number}> {
  const words = Array.from(text.matchAll(/[\p{Script=Latin}\p{Script=Cyrillic}\p{N}&'’-]+/gu))
  return words.flatMap((first, index) => {
    if (!isCapital(first[0])) return []
    let key = ''
    for (const [at, word] of words.slice(index, index + mostWords).entries()) {
      key += squash(word[0])
      if (!host.startsWith(key)) return []
      if (key !== host) continue
      const [start, end] = [first.index, word.index + word[0].length]
      const isPart = /\p{L}\s+$/u.test(text.slice(0, start)) && isTied(words.slice(0, index).map(([word]) => word))
      const goesOn = /^\s+\p{Lu}/u.test(text.slice(end)) && words[index + at + 1] !== undefined
      return isPart || goesOn ? [] : [{start, end}]
    }
    return []
  })
}

/** Whether the words before a name are of it: "Northern", or "Council of". */
function isTied(words: ReadonlyArray<string>): boolean {
  const [before = '', last = ''] = words.slice(-2)
  return isCapital(last) || (last.length <= longestTie && isCapital(before))
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

/** Letters of "of", "the", "für". */
const longestTie = 3
