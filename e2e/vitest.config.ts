import {defineProject} from 'vitest/config'

export default defineProject({
  resolve: {conditions: ['source']},
  ssr: {resolve: {conditions: ['source']}},
  test: {
    name: 'e2e',
    include: ['*.test.ts'],
    // A first run builds the page, makes a database, and unpacks a browser.
    hookTimeout: 180_000,
    testTimeout: 60_000
  }
})
