import {defineConfig} from 'vitest/config'

/** One run for everything: each package brings its own project. */
export default defineConfig({
  test: {projects: ['packages/*/vitest.config.ts', 'apps/*/vitest.config.ts']}
})
