const {charCodeAt} = String.prototype

/**
 * The UTF-16 unit of `text` at `offset`, which must be in it: for loops over texts of every make. Asked for as a method, it is looked up
 * anew for each unit once the engine has met more than a few of the makes that it has for strings, which takes several times as long; a
 * single offset outside of a text makes it slow for all.
 */
export function unitAt(text: string, offset: number): number {
  return charCodeAt.call(text, offset)
}
