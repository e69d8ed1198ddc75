import {defineProject} from 'vitest/config'

export default defineProject({
  resolve: {conditions: ['source']},
  ssr: {resolve: {conditions: ['source']}},
  test: {
    name: 'cli',
    include: ['test/**/*.test.ts'],
    // Most tests start the program, some more than once.
    testTimeout: 30_000
  }
})
