import type { CastMember } from '../cast/cast.ts'
import { countryOf, partyOf } from '../lexicon/countries.ts'
import { compareOffices, officeOf } from '../lexicon/offices.ts'
import { type Description, firstOf } from './description.ts'

/** How well the description fits one of the titles: its head must be the title's, its country must not be another. */
export function fitTitles({ entity, family }: CastMember, description: Description): number {
  if (description.core.includes(family)) return 0
  const whose = WHOSE.test(description.core[0]!)
  let fit = 0
  const owner = ownerOf(description)
  for (const title of entity.titles) {
    if (whose && !WHOSES.test(title)) continue
    if (owner && !title.toLowerCase().includes(owner)) continue
    fit = Math.max(fit, fitOf(title, description))
  }
  const { party } = description
  return party && compareParty(entity.titles, party) < 0 ? 0 : fit
}

/** `minister` of "the prime minister’s spokesman": who speaks for others speaks for none but those whom a title tells; empty for other roles. */
function ownerOf({ core, head }: Description): string {
  const clitic = core.findIndex((word) => /^['’]s?$/.test(word))
  if (clitic < 1 || !/^(?:spokes(?:man|woman|person)|aide)$/.test(head)) return ''
  return core[clitic - 1]!
}

// "his lawyer" is somebody else's lawyer more often than the lawyer of before
const WHOSE = /^(?:his|her|their|our|its)$/
const WHOSES = /^(?:his|her|their|wife|husband|son|daughter|brother|sister|father|mother)\b|['’]s\b/i

/** 1 where a title names the party, -1 where one names another, else 0. */
export function compareParty(titles: readonly string[], party: number): number {
  const own = firstOf(
    titles.flatMap((title) => title.toLowerCase().split(/[\s,]+/)),
    partyOf,
  )
  return own === 0 ? 0 : own === party ? 1 : -1
}

function fitOf(title: string, { core, head, country }: Description): number {
  const words = title
    .toLowerCase()
    .replace(/prime minister/g, 'pm')
    .split(/[\s,]+/)
  const stop = words.findIndex((word, i) => i > 0 && /^(?:of|for|at|in|to|on|and)$/.test(word))
  const heads = stop > 0 ? stop : words.length
  const own = compareOffices(head, officeOf(words[heads - 1]!.replace(/['’]s$/, '')))
  if (own === 0) return 0
  const other = firstOf(words, countryOf)
  if (country && country !== other && (other || own < 1)) return 0
  if (isDeputy(words.slice(0, heads)) !== isDeputy(core)) return 0.2
  const modifiers = core.slice(1, -1).filter((word) => word.length > 2 && !countryOf(word))
  const shared = modifiers.filter((word) => words.includes(word)).length
  const strange = modifiers.length && !shared && heads > 1 && own === 1 ? 0.5 : 0
  return (
    own +
    0.3 * shared +
    (country && country === other ? 0.3 : country ? -0.2 : 0) -
    strange -
    (words.includes('former') && !core.includes('former') ? 0.3 : 0)
  )
}

const isDeputy = (words: readonly string[]): boolean => words.some((word) => /^(?:vice|deputy|assistant)$/.test(word))
