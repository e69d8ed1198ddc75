/** What the words of a page look like, one by one. */
export interface Words {
  /** Words of letters alone, in the form that Unicode composes. */
  readonly plain: ReadonlyArray<string>
  /** What stands between white space and has a letter in it. */
  readonly written: ReadonlyArray<string>
}

/** Tokens that are looked at: those of a full page. More would tell no more. */
const most = 1200

/** Marks that stand before and after words in running text. */
const before = /^[\p{Ps}\p{Pi}\p{Pf}"'*¿¡«•·–—-]+/u
const after = /[\p{Pe}\p{Pi}\p{Pf}"'.,;:!?…*»’、。，؟،؛।–—-]+$/u

/** Words of letters alone, also with hyphens and apostrophes inside (`de l'État`, `Baden-Baden`). */
const plain = /^\p{L}[\p{L}\p{M}]*(?:[-'’‐·][\p{L}\p{M}]+)*$/u

/** Addresses are no words, and look like anything. */
const address = /^[\w.+-]+@[\w-]+\.[\w.-]+$|:\/\/|^www\.|^[\w.-]+\.\p{L}{2,}\//u

/** The words of a page, sought by white space: scripts that write without spaces have few and long ones. */
export function toWords(text: string): Words {
  const written = text
    .normalize('NFC')
    .split(/\s+/, most)
    .map(token => token.replace(before, '').replace(after, ''))
    .filter(token => /\p{L}/u.test(token) && !address.test(token))
  return {written, plain: written.filter(word => plain.test(word))}
}
