/** Scripts and letters that are written in one language of those that are known. */
export const SCRIPTS: readonly (readonly [RegExp, string])[] = [
  [/\p{Script=Hiragana}|\p{Script=Katakana}/u, 'ja'],
  [/\p{Script=Hangul}/u, 'ko'],
  [/\p{Script=Han}/u, 'zh'],
  [/[іїєґ]/iu, 'uk'],
  [/\p{Script=Cyrillic}/u, 'ru'],
  [/\p{Script=Greek}/u, 'el'],
  [/\p{Script=Arabic}/u, 'ar'],
  [/\p{Script=Hebrew}/u, 'he'],
  [/\p{Script=Devanagari}/u, 'hi'],
  [/\p{Script=Thai}/u, 'th'],
]

/** Letters and marks that few languages have, by the weight of one occurrence in a text. */
export const LETTERS: readonly (readonly [RegExp, string, number])[] = [
  [/ß/, 'de', 1],
  [/„[^“”„]*“/, 'de', 0.75],
  [/[ñ¿¡]/i, 'es', 1],
  // recibió, decidió, ocurrió; Catalan has comissió, regió, opinió
  [/ción\b|[bdr]ió(?!\p{L})/u, 'es', 0.75],
  [/ã|õe/i, 'pt', 1],
  [/ém\b|ção\b|nh[ao]\b/i, 'pt', 0.75],
  [/[êœù]|\b[cçdjlmnst]’[aeéêihou]/i, 'fr', 0.5],
  [/«\s[^«»]*»/, 'fr', 0.5],
  [/[òì]/i, 'it', 0.5],
]

/** Letters that no language with a module writes in a word that is no name: `že`, `naują`, `qed jogħlew`. Portuguese has `õ` only in `ações`, Estonian elsewhere. */
export const STRANGE_LETTER = /(?![àáâãäåæçèéêëìíîïñòóôöõœùúûüÿßªº])[^\P{Script=Latin}a-z]|õ(?!e)/u
