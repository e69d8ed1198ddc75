import {defineProject} from 'vitest/config'

export default defineProject({
  resolve: {conditions: ['source']},
  ssr: {resolve: {conditions: ['source']}},
  test: {
    name: 'web',
    include: ['test/**/*.test.ts'],
    // A first run unpacks a browser and builds the page.
    hookTimeout: 120_000,
    testTimeout: 20_000
  }
})
