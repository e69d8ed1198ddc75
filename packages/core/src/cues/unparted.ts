/** A letter of a script that parts words by nothing, or adds endings to them: Han, kana, Hangul, Thai. */
export const unparted = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
