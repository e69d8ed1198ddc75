import {createReadStream, readdirSync, readFileSync} from 'node:fs'
import {createRequire} from 'node:module'
import {dirname, join} from 'node:path'
import type {Plugin} from 'vite'

/** Finds packages of ours and those that core rests on. */
const own = createRequire(import.meta.url)
const core = createRequire(new URL('../../packages/core/package.json', import.meta.url))
const ocr = createRequire(core.resolve('tesseract.js/package.json'))

const homes = {
  pdfjs: dirname(own.resolve('pdfjs-dist/package.json')),
  ocr: dirname(core.resolve('tesseract.js/package.json')),
  ocrCore: dirname(ocr.resolve('tesseract.js-core/package.json')),
  ocrData: dirname(core.resolve('@tesseract.js-data/eng/package.json'))
}

/** Files that engines ask for by their names, so that they keep them: a folder of a package, which of its files, where to. */
const folders: ReadonlyArray<{from: string; only?: RegExp; to: string}> = [
  ...['cmaps', 'iccs', 'standard_fonts', 'wasm'].map(name => ({from: join(homes.pdfjs, name), to: `pdfjs/${name}`})),
  {from: join(homes.ocr, 'dist'), only: /^worker\.min\.js$/, to: 'ocr'},
  // The engine takes the one that the browser runs fastest.
  {from: homes.ocrCore, only: /-lstm\.wasm\.js$/, to: 'ocr/core'},
  {from: join(homes.ocrData, '4.0.0_best_int'), to: 'ocr/data'}
]

/** Serves what pages of a PDF and OCR may need (maps of characters, fonts, decoders, data) on our own origin. */
export function engineAssets(): Plugin {
  const files = new Map<string, string>(
    folders.flatMap(({from, only, to}) =>
      readdirSync(from)
        .filter(name => only?.test(name) ?? true)
        .map(name => [`/${to}/${name}`, join(from, name)] as const)
    )
  )
  return {
    name: 'engine-assets',
    generateBundle() {
      for (const [path, file] of files)
        this.emitFile({type: 'asset', fileName: path.slice(1), source: readFileSync(file)})
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = files.get((request.url ?? '').split('?')[0] ?? '')
        if (!file) return next()
        if (file.endsWith('.js')) response.setHeader('content-type', 'text/javascript')
        createReadStream(file).pipe(response)
      })
    }
  }
}
