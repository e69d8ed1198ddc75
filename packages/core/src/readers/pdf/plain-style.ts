import type {Style} from './page-content.ts'

/** The look of text of which nothing is known. */
export const plainStyle: Style = {
  font: '',
  size: 0,
  bold: false,
  italic: false,
  monospaced: false,
  color: 0,
  rotation: 0,
  invisible: false
}
