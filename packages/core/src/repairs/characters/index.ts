import type {Step} from '../../step.ts'
import {controlCharacter} from './control-character.ts'
import {invisibleCharacter} from './invisible-character.ts'
import {ligature} from './ligature.ts'
import {lostLigature} from './lost-ligature.ts'
import {mojibake} from './mojibake.ts'
import {normalization} from './normalization.ts'
import {softHyphen} from './soft-hyphen.ts'
import {whiteSpace} from './white-space.ts'

/**
 * Repairs of characters, in their order.
 *
 * `lostLigature` is first, since what stands for one may be taken out as a control character. `mojibake` is next, since the bytes of what
 * was decoded wrongly look like control characters, soft hyphens and no-break spaces; `whiteSpace` is last, since what the others take out
 * may leave two spaces side by side.
 */
export const characterRepairs: ReadonlyArray<Step> = [
  lostLigature,
  mojibake,
  controlCharacter,
  invisibleCharacter,
  softHyphen,
  ligature,
  normalization,
  whiteSpace
]
