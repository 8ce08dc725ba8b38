import { BODY_WORDS, WIDE_WORDS } from '../../lexicon/body-words.ts'
import { backgroundOf } from '../../lexicon/word-background.ts'
import { foldName } from '../../names/fold-name.ts'
import { forenameFrequency } from '../../names/forenames.ts'

const BODY: ReadonlySet<string> = new Set(`${BODY_WORDS} ${WIDE_WORDS}`.trim().split(/\s+/))

/** Those of them that are surnames too. */
const SURNAME = /\b(?:bank|church|post|court|press|college|club|police|street)$/

/** Is this, folded, the name of a body? Tim Church is a person. */
export const isBody = (folded: string): boolean =>
  folded.split(' ').some((word) => BODY.has(word)) &&
  folded.includes(' ') &&
  !(SURNAME.test(folded) && forenameFrequency(folded.slice(0, folded.indexOf(' '))) > 0)

/**
 * Other names of a body.
 *
 * @example
 * otherNamesOf('the Ministry of Health') // ['Ministry of Health', 'Health Ministry']
 * otherNamesOf('World Health Organization') // ['World Health Organization', 'WHO']
 * otherNamesOf('Lindham Motor Corp.') // ['Lindham Motor Corp.', 'Lindham', 'LMC']
 */
export function otherNamesOf(name: string): readonly string[] {
  const bare = name.replace(/^the /i, '')
  const words = bare.split(/[\s-]+/).filter((word) => foldName(word) !== '')
  const [first = ''] = words
  const names = [bare]
  const of = words.findIndex(isOf)
  if (of > 0) names.push([...words.slice(of + 1), ...words.slice(0, of)].filter((word) => word !== 'the').join(' '))
  else if (backgroundOf(foldName(first)).word === 0 && !BODY.has(foldName(first))) names.push(first)
  for (const all of [words, words.filter((word) => !/^\p{Ll}/u.test(word))])
    if (all.length > 1) names.push(all.map((word) => word[0]!.toUpperCase()).join(''))
  return names
}

const isOf = (word: string): boolean => word === 'of' || word === 'for'
