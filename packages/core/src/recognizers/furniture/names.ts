import {NameWords} from './name-words.ts'
import {cuesOf} from './region-cues.ts'

/** The value of an attribute that tells what an element is for, such as its classes: most elements of a page share theirs with others. */
export class Names {
  readonly value: string
  /** Its place among those of the page. */
  readonly index: number
  /** Its words are those from `from` up to `to` of these. */
  readonly words: NameWords
  readonly from: number
  readonly to: number
  /** Places in `cueNames` of the groups that it has words of. */
  readonly cues: ReadonlyArray<number>
  #hides: boolean | undefined
  /** The last element that it was found on as its classes, and the number of such. */
  #element = ''
  #shape = 0

  constructor(value: string, index: number, words: NameWords) {
    this.value = value
    this.index = index
    this.words = words
    this.from = words.count
    words.add(value)
    this.to = words.count
    this.cues = cuesOf(this)
  }

  /** Whether an element that has it as its classes is not shown. */
  get hides(): boolean {
    return (this.#hides ??= hidingClasses.test(this.value) && !showingClasses.test(this.value))
  }

  /**
   * The number of an element with these classes: the same for all that are made alike.
   *
   * @param numbers By element and classes; those that were not met before are added.
   */
  shapeOf(element: string, numbers: Map<string, number>): number {
    if (element === this.#element) return this.#shape
    // Classes without numbers: `post-123` is made like `post-124`.
    const key = `${element}.${this.value.replaceAll(/\d+/g, '')}`
    const shape = numbers.get(key) ?? numbers.size
    numbers.set(key, shape)
    this.#element = element
    return (this.#shape = shape)
  }

  /** Visits the words that it is made of, in small letters, some of them more than once. */
  eachWord(visit: (word: string) => void): void {
    for (let index = this.from; index < this.to; index++) {
      visit(this.textAt(index))
      if (this.words.isFollowing(index)) visit(this.joinedAt(index))
    }
  }

  /** Whether the word at a place is `word`; most are written small, and need not be cut out. */
  isAt(index: number, word: string): boolean {
    const start = this.words.startOf(index)
    const isSame = this.words.endOf(index) - start === word.length && this.value.startsWith(word, start)
    return isSame || this.textAt(index) === word
  }

  /** The word at a place, in small letters. */
  textAt(index: number): string {
    return this.value.slice(this.words.startOf(index), this.words.endOf(index)).toLowerCase()
  }

  /** The word at a place and the one before it in its name, as one. */
  joinedAt(index: number): string {
    const {words, value} = this
    const before = value.slice(words.startOf(index - 1), words.endOf(index - 1))
    return (before + value.slice(words.startOf(index), words.endOf(index))).toLowerCase()
  }
}

/** The names on a page, each looked at once. */
export class KnownNames {
  readonly #known = new Map<string, Names>()
  readonly #words = new NameWords()
  /** The classes of elements that have none. */
  readonly empty = this.of('')

  of(value: string): Names {
    let found = this.#known.get(value)
    if (!found) this.#known.set(value, (found = new Names(value, this.#known.size, this.#words)))
    return found
  }
}

/** Classes of the usual style sheets that hide an element. */
const hidingNames = ['hidden', 'hide', 'd-none', 'is-hidden', 'u-hidden', 'invisible']
const hidingClasses = new RegExp(`(?:^|\\s)(?:${hidingNames.join('|')})(?=\\s|$)`, 'i')

/** Classes by which a screen of some width shows it all the same. */
const showingClasses = /(?:^|\s)(?:d-)?(?:sm|md|lg|xl|2xl|xxl)[:-](?:d-)?(?:block|contents|flex|grid|inline|table)/i
