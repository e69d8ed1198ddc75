import type {RootContent} from 'mdast'
import type {State} from '../../state.ts'
import {heading, paragraph, root, text as textNode} from '../../tree/builders.ts'
import type {Role} from '../../tree/roles.ts'
import {toText} from '../../tree/to-text.ts'
import type {Block, Origin, Phrasing, Root} from '../../tree/types.ts'
import {toBlocks} from '../../tree/walk.ts'
import {squash} from '../../util/squash.ts'
import type {MappedText} from '../mapped-text.ts'
import {addFields, type Told} from '../metadata.ts'
import {isMarkup, readContent} from './read-content.ts'
import {squeeze, stateField} from './state-field.ts'

/** Fields that are the words of a line. */
type LineField = 'byline' | 'headline' | 'instruction' | 'subheadlines'

/** A line that a format has an element of its own for, with the role that this gives it. */
interface Line {
  readonly role: Role
  readonly children: Phrasing[]
  readonly value: string
}

/** Blocks at the beginning of a text that may repeat the lines before it. */
const leadBlocks = 8

/** Letters of a line that are found at the beginning of the text by more than chance. */
const shortestTeaser = 24

/** Where a text was cut off for a list. */
const cutOff = /\[?(?:…|\.{3})/

/** Units of a block that is no line before the text any more. */
const longestLine = 160

/** Letters of an agency that a dateline may begin with, before the place: `(ABC) - LIMA`. */
const agencyLength = 16

/** Roles that a block of the text takes over from the line that it repeats: it stands nearest to the text. */
const taken: ReadonlySet<Role> = new Set(['byline', 'date', 'headline'])

/** Puts one item of a wire or a feed together: lines whose roles the format states, the text, and what is told beside. */
export class ItemBuilder {
  readonly #state: State
  readonly #lines: Line[] = []
  readonly #closing: Line[] = []
  readonly #told: Told[] = []
  /** The text. */
  readonly body: RootContent[] = []
  /** What stands behind it. */
  readonly after: RootContent[] = []

  constructor(state: State) {
    this.#state = state
  }

  /** Adds a line before the text; one that is a field of the document is told as that too, with the name of its element. */
  line(role: Role, text: MappedText, field?: LineField, source = ''): string {
    const line = this.#toLine(role, text)
    if (line) this.#lines.push(line)
    if (line && field) this.#told.push(stateField(field, line.value, source))
    return line?.value ?? ''
  }

  /** Adds a dateline that is a line of its own. */
  dateline(text: MappedText, source: string): void {
    const value = this.line('date', text)
    if (value === '') return
    this.#told.push(stateField('dateline', {text: value, place: null, date: null, agency: null}, source))
  }

  /** Adds a heading that the format has an element of its own for to the text. */
  heading(text: MappedText): void {
    const line = this.#toLine('heading', text)
    if (line) this.body.push(heading(2, line.children, {role: 'heading'}))
  }

  /** Adds a link to another document, after the text. */
  link(url: string, text: MappedText): void {
    const line = this.#toLine('related', text)
    if (line) this.#closing.push({...line, children: [{type: 'link', url, children: line.children}] as Phrasing[]})
  }

  /** Adds a line after the text. */
  close(role: Role, text: MappedText): string {
    const line = this.#toLine(role, text)
    if (line) this.#closing.push(line)
    return line?.value ?? ''
  }

  /** Adds what is told beside the text. */
  tell(...told: ReadonlyArray<Told>): void {
    this.#told.push(...told)
  }

  /** Adds text, HTML or plain, with a role that the format gives to all of it, if it does. */
  read(text: MappedText, type = '', role?: Role): void {
    this.add(readContent(text, this.#state, type), role)
  }

  /** Adds blocks of the text. */
  add(nodes: ReadonlyArray<RootContent>, role?: Role): void {
    if (role) for (const block of nodes.flatMap(toBlocks)) block.role = role
    for (const node of nodes) (role === 'furniture' ? this.after : this.body).push(node)
  }

  /** Adds a text that the item has for other readers: the same in other markup, or a part of it. */
  setAside(text: MappedText): void {
    this.read(text, '', 'furniture')
  }

  /** Whether there is anything to read. */
  get empty(): boolean {
    return this.body.length === 0 && this.#lines.every(({role}) => role === 'furniture')
  }

  /**
   * The tree. A line that is repeated, by the text or by another line, is set aside: a title that heads the text too, a teaser
   * that is its first paragraph.
   */
  toTree(): Root {
    const blocks = this.body.flatMap(toBlocks)
    for (const block of blocks) block.landmark ??= 'main'
    const seen = new Set<string>()
    const front = this.#lines.map(line => toNode(line, settle(line, blocks.slice(0, leadBlocks), seen)))
    const closing = this.#closing.map(line => toNode(line, line.role))
    const tree = root([...this.#ordered(front), ...this.after, ...closing])
    addFields(tree, this.#told)
    return tree
  }

  /** The lines and the text. Where the text has the headline, the lines under it follow it there. */
  #ordered(front: RootContent[]): RootContent[] {
    const stated = this.#lines.findIndex(({role}) => role === 'headline')
    const taken = this.body.findIndex(node => 'role' in node && node.role === 'headline')
    if (stated < 0 || taken < 0) return [...front, ...this.body]
    const [before, under] = [front.slice(0, stated + 1), front.slice(stated + 1)]
    return [...before, ...this.body.slice(0, taken + 1), ...under, ...this.body.slice(taken + 1)]
  }

  #toLine(role: Role, text: MappedText): Line | undefined {
    const children = isMarkup(text.value) ? this.#phrasing(text) : toLeaves(text)
    const value = squeeze(toText({type: 'paragraph', children}))
    return value === '' ? undefined : {role, children, value}
  }

  /** The words of a line that is HTML, whatever blocks they are in. */
  #phrasing(text: MappedText): Phrasing[] {
    return readContent(text, this.#state)
      .flatMap(toBlocks)
      .flatMap((block, index): Phrasing[] => {
        const children = block.type === 'paragraph' || block.type === 'heading' ? block.children : []
        return index === 0 || children.length === 0 ? children : [{type: 'break'}, ...children]
      })
  }
}

/** The words of a line that is plain text, white space collapsed: XML is indented as its writer likes. */
function toLeaves(text: MappedText): Phrasing[] {
  const {value} = text
  const origin: Origin = []
  const words: string[] = []
  let last = -1
  for (const {0: word, index} of value.matchAll(/\S+/g)) {
    if (last >= 0) {
      const single = value.slice(last, index) === ' '
      origin.push(...text.toSource({start: last, end: index, ...(single ? {} : {length: 1})}))
    }
    origin.push(...text.toSource({start: index, end: index + word.length}))
    words.push(word)
    last = index + word.length
  }
  return words.length === 0 ? [] : [textNode(words.join(' '), origin)]
}

/** The role of a line beside what repeats it. */
function settle(line: Line, lead: ReadonlyArray<Block>, seen: Set<string>): Role {
  const {role, value} = line
  const key = squash(value)
  if (key === '' || role === 'furniture') return role
  if (seen.has(key)) return 'furniture'
  seen.add(key)
  const same = lead.find(block => squash(toText(block)) === key)
  const begun = lead.findIndex(block => toText(block).length > longestLine)
  if (same && taken.has(role) && (begun < 0 || lead.indexOf(same) < begun)) same.role = role
  return same || isTeaser(line, key, lead) ? 'furniture' : role
}

/** Whether the text begins with the line: with a dateline, or with what was cut off it as a teaser. */
function isTeaser({role, value}: Line, key: string, lead: ReadonlyArray<Block>): boolean {
  const texts = lead.map(block => squash(toText(block)))
  if (role === 'date') return texts.some(text => text.slice(0, key.length + agencyLength).includes(key))
  // What was cut off ends so, and may say where to read on.
  const teaser = squash(value.split(cutOff, 1)[0] ?? '')
  return role === 'subheadline' && teaser.length >= shortestTeaser && texts.join('').includes(teaser)
}

function toNode({children}: Line, role: Role): RootContent {
  return role === 'headline' ? heading(1, children, {role}) : paragraph(children, {role})
}
