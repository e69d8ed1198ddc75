import axe from 'axe-core'
import type {Page} from 'playwright-core'

interface Found {
  violations: Array<{id: string; nodes: Array<{html: string}>}>
}

/** What axe finds wrong with the page as it stands: the rule and the elements, one line each. */
export async function findViolations(page: Page): Promise<string[]> {
  await page.evaluate(axe.source)
  const {violations} = await page.evaluate(() => (globalThis as unknown as {axe: {run(): Promise<Found>}}).axe.run())
  return violations.map(({id, nodes}) => `${id}: ${nodes.map(node => node.html).join(' | ')}`)
}
