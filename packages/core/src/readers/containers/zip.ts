import type {State} from '../../state.ts'
import {root} from '../../tree/builders.ts'
import type {Reader} from '../reader.ts'
import {readDirectory} from '../zip/directory.ts'
import {isHidden} from './is-hidden.ts'

/** Entries that are looked at to tell what an archive is. */
const sampled = 1_000

/** Files by which a ZIP archive is one document of some office program, or a program. */
const documents =
  /^(?:\[Content_Types\]\.xml|mimetype|META-INF\/(?:container\.xml|manifest\.xml|MANIFEST\.MF)|AndroidManifest\.xml|index\.apxl|Index\/Document\.iwa)$/

/** ZIP archives of documents; of those that are a document themselves, other readers know. */
export const zip: Reader = {
  name: 'zip',
  mediaTypes: ['application/zip', 'application/x-zip-compressed'],
  extensions: ['.zip'],
  binary: true,
  sniff({text, whole}) {
    if (!text.startsWith('PK\u0003\u0004')) return 0
    const {entries} = readDirectory(whole, sampled)
    return entries.length > 0 && !entries.some(({name}) => documents.test(name)) ? 0.9 : 0
  },
  async read({bytes}, state) {
    const {openZip} = await import('../zip/index.ts')
    // What is wrong with an entry is said of the document that it is.
    let report = state.message
    const reporting: State = {...state, message: (...message) => report(...message)}
    const archive = openZip(bytes, reporting)
    for (const {name} of archive.entries.values()) {
      if (isHidden(name)) continue
      state.attach({
        relation: 'member',
        part: name,
        name: name.split('/').at(-1) ?? name,
        read(onMessage) {
          report = onMessage
          return archive.read(name)
        }
      })
    }
    return root([])
  }
}
