/** UTF-16 units that an excerpt shows. */
const shown = 40

/** The end of a text, to show before a cut or a join. */
export function tail(text: string): string {
  return text.length > shown ? `…${text.slice(-shown)}` : text
}

/** The beginning of a text, to show after a cut or a join. */
export function head(text: string): string {
  return text.length > shown ? `${text.slice(0, shown)}…` : text
}
