import {defineConfig} from 'vitest/config'

/** One run for everything: each package brings its projects. */
export default defineConfig({
  test: {
    projects: [
      '{packages,apps}/*/vitest.config.ts',
      'packages/*/vitest.browser.config.ts',
      '{e2e,tools}/vitest.config.ts'
    ]
  }
})
