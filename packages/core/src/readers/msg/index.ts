import {isCompound, openCompound} from '../compound/index.ts'
import type {Reader} from '../reader.ts'

/** What every mail of Outlook has among its streams. */
const own = /^__(?:properties_version1\.0|substg1\.0_)/

/** Mails that were saved by Outlook: the body in its best form; what came with it is documents of their own. */
export const msg: Reader = {
  name: 'msg',
  mediaTypes: ['application/vnd.ms-outlook'],
  extensions: ['.msg'],
  binary: true,
  sniff({whole}) {
    if (!isCompound(whole)) return 0
    return openCompound(whole)?.children.some(({name}) => own.test(name)) ? 0.95 : 0
  },
  async read({bytes}, state) {
    const {readMsg} = await import('./read-msg.ts')
    return readMsg(bytes, state)
  }
}
