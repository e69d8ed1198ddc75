import {globSync} from 'node:fs'
import {readFile} from 'node:fs/promises'
import {basename, join} from 'node:path'
import type {BrowserCommand} from 'vitest/node'

const fixtures = join(import.meta.dirname, '../fixtures')

/** A fixture as the browser gets it from Node. */
export interface FixtureInNode {
  base64: string
  name: string
  /** The result of `parse` in Node, as JSON. */
  json: string
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    /** The inputs of all fixtures, as ways below their folder. */
    listInputs: () => Promise<string[]>
    /** What Node makes of one of them. */
    parseInNode: (input: string) => Promise<FixtureInNode>
  }
}

export const listInputs: BrowserCommand = () => globSync('**/input.*', {cwd: fixtures}).toSorted()

export const parseInNode: BrowserCommand<[input: string]> = async (_, input): Promise<FixtureInNode> => {
  // Not at the top: the configuration that names this command is read before anything may be resolved by `source`.
  const {parse} = await import('../../src/index.ts')
  const bytes = await readFile(join(fixtures, input))
  const name = basename(input)
  return {base64: bytes.toString('base64'), name, json: JSON.stringify(await parse(bytes, {name}))}
}
