import {createReadStream, readdirSync, readFileSync} from 'node:fs'
import {dirname, join} from 'node:path'
import {fileURLToPath} from 'node:url'
import type {Plugin} from 'vite'

/** Folders of pdf.js whose files it asks for by their names, so that they keep them. */
const folders = ['cmaps', 'iccs', 'standard_fonts', 'wasm']

const home = dirname(fileURLToPath(import.meta.resolve('pdfjs-dist/package.json')))

/** Serves what pages of a PDF may need (maps of characters, fonts, decoders) below `pdfjs/`, on our own origin. */
export function pdfjsAssets(): Plugin {
  const names = folders.flatMap(folder => readdirSync(join(home, folder)).map(name => `${folder}/${name}`))
  return {
    name: 'pdfjs-assets',
    generateBundle() {
      for (const name of names) {
        this.emitFile({type: 'asset', fileName: `pdfjs/${name}`, source: readFileSync(join(home, name))})
      }
    },
    configureServer(server) {
      server.middlewares.use('/pdfjs', (request, response, next) => {
        const name = (request.url ?? '').slice(1).split('?')[0] ?? ''
        if (names.includes(name)) createReadStream(join(home, name)).pipe(response)
        else next()
      })
    }
  }
}
