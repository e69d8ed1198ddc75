import {learn} from '../../learn/furniture/learn.ts'
import {Lexicon} from '../../learn/furniture/lexicon.ts'
import {measure, type Measured} from '../../learn/furniture/measure.ts'
import {type KnownPage, toExample} from '../../learn/furniture/pages.ts'
import {steps} from '../../src/parse.ts'
import {furniture, furnitureBy} from '../../src/recognizers/furniture/index.ts'
import type {Step} from '../../src/step.ts'
import {extract} from './extract.ts'
import type {Extract} from './score.ts'

/** Parts that the sites are dealt to; each is read by trees that were learned from the others. */
const folds = 5

/** What Dateline makes of pages whose sites it has not learned from. */
export async function toUnseen(pages: ReadonlyArray<KnownPage>): Promise<(page: KnownPage) => Promise<Extract>> {
  const lexicon = new Lexicon()
  const measured: Measured[] = []
  for (const page of pages) {
    const example = await toExample(page)
    if (example) measured.push(measure(example, lexicon))
  }
  const foldOf = toFolds(pages)
  const chains: Array<ReadonlyArray<Step>> = []
  for (let fold = 0; fold < folds; fold++) {
    const own = furnitureBy(
      learn(
        measured.filter(({site}) => foldOf.get(site) !== fold),
        lexicon
      )
    )
    chains.push(steps.map(step => (step === furniture ? own : step)))
  }
  return page => extract(page, chains[foldOf.get(page.site) ?? 0])
}

function toFolds(pages: ReadonlyArray<KnownPage>): Map<string, number> {
  const sites = [...new Set(pages.map(({site}) => site))].sort()
  return new Map(sites.map((site, index) => [site, index % folds]))
}
