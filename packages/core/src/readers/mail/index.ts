import type {Reader} from '../reader.ts'
import {sniff} from './sniff.ts'

/** Mails, and web pages that are saved as one: the body in its best form; what came with it is documents of their own. */
export const mail: Reader = {
  name: 'mail',
  mediaTypes: ['message/rfc822', 'message/global', 'multipart/related', 'application/x-mimearchive'],
  extensions: ['.eml', '.emlx', '.mht', '.mhtml'],
  binary: true,
  sniff,
  async read({bytes}, state) {
    const {readMail} = await import('./read-mail.ts')
    return readMail(bytes, state)
  }
}
