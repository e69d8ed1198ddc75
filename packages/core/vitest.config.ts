import {defineProject} from 'vitest/config'

export default defineProject({
  resolve: {conditions: ['source']},
  ssr: {resolve: {conditions: ['source']}},
  test: {
    name: 'core',
    include: ['test/**/*.test.ts'],
    // The first test of a file loads the reader and its engine, on a machine that may be busy.
    testTimeout: 30_000
  }
})
