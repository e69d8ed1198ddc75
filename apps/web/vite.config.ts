import tailwindcss from '@tailwindcss/vite'
import react from '@vitejs/plugin-react'
import {defaultClientConditions, defineConfig} from 'vite'
import {engineAssets} from './engine-assets.ts'

/** Where `pnpm dev` finds the API; the same origin serves both in production. */
const api = process.env['DATELINE_API'] ?? 'http://localhost:4000'

export default defineConfig({
  plugins: [react(), tailwindcss(), engineAssets()],
  // `worker`: core runs in a worker, where some packages' files for browsers miss the `document`.
  resolve: {conditions: ['source', 'worker', ...defaultClientConditions]},
  // The content security policy allows nothing but files of our own: no data URLs for fonts and pictures.
  build: {assetsInlineLimit: 0, target: 'es2023', modulePreload: {polyfill: false}},
  worker: {format: 'es'},
  server: {proxy: {'/v1': api}},
  preview: {proxy: {'/v1': api}}
})
