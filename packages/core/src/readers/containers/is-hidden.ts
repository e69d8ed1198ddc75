/** Files that systems put into folders for themselves. */
const own = /(?:^|\/)(?:__MACOSX\/|\.[^/]|Thumbs\.db$|desktop\.ini$)/i

/** Whether a file of an archive is no document of whoever made it. */
export function isHidden(path: string): boolean {
  return own.test(path)
}
