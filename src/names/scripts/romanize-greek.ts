// Two letters for one sound, what modern Greek writes for b, d, g and u.
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/(?<!\p{L})μπ/gu, 'b'],
  [/μπ/g, 'mb'],
  [/(?<!\p{L})ντ/gu, 'd'],
  [/ντ/g, 'nd'],
  [/γκ/g, 'g'],
  [/γγ/g, 'ng'],
  [/ο[υύ]/g, 'u'],
  [/α[υύ]/g, 'av'],
  [/ε[υύ]/g, 'ev'],
  [/α[ιί]/g, 'e'],
  [/[εο][ιί]/g, 'i'],
]

/**
 * The pairs of Greek letters that stand for one sound; single letters stay.
 *
 * @example
 * romanizeGreekPairs('μπους') // 'buς'
 */
export function romanizeGreekPairs(text: string): string {
  if (!/[\u0370-\u03ff]/.test(text)) return text
  return PAIRS.reduce((result, [pair, latin]) => result.replace(pair, latin), text)
}
