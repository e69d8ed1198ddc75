import {playwright} from '@vitest/browser-playwright'
import {defineProject} from 'vitest/config'
import {findChromium} from '../../tools/chromium.ts'
import {listInputs, parseInNode} from './test/browser/commands.ts'

/** The same library in a real browser. */
export default defineProject({
  // Those of Vite for browsers, after our own.
  resolve: {conditions: ['source', 'module', 'browser', 'development|production']},
  test: {
    name: 'core-browser',
    include: ['test/browser/**/*.browser.ts'],
    browser: {
      enabled: true,
      headless: true,
      provider: playwright({launchOptions: await findChromium()}),
      instances: [{browser: 'chromium'}],
      screenshotFailures: false,
      commands: {listInputs, parseInNode}
    }
  }
})
