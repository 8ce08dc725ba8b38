import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import type { Gender } from '../names/gender.ts'
import { parseName } from '../names/parse-name.ts'
import { sureGender } from '../names/sure-gender.ts'
import { genderOfTitle, genderOfTitleAbroad } from '../names/titles.ts'
import type { Entity } from '../roster/entity.ts'
import type { Candidate } from './findings.ts'
import { isOwner } from './forms/is-owner.ts'
import type { WrittenName } from './forms/written-name.ts'
import { isWomansForm } from './judgement/is-another-name.ts'

/** The most that is left of the odds (nats) where another of the family is meant, or all of it. */
const OF_FAMILY = 1
/** The same for what has a plural’s ending, and no article: an s too much is commoner than a family. */
const OF_PLURAL = 3

/** Under a title of the other gender a surname is that of a wife or a brother. */
export function besideTitle(candidate: Candidate, before: string): Candidate {
  const { entity, form } = candidate
  if (before === '' || entity.type !== 'person' || form.words > 1) return candidate
  const titles = before.trim().split(/\s+/)
  // Don Price is somebody’s whole name, and don Rafael none
  if (titles.length === 1 && form.kind === 'family' && isForename(titles[0]!)) return doubt(candidate)
  // M. may be Monsieur, and as easily somebody's initial
  if (MONSIEUR_OR_INITIAL.test(before) && !/^m/i.test(entity.name)) return doubt(candidate)
  const isAnother = titles.some((title) => {
    const titled = genderOfTitle(title) ?? genderOfTitleAbroad(title)
    const own = titled && genderOf(entity)
    return own && own !== titled
  })
  return isAnother ? doubt(candidate) : candidate
}

const MONSIEUR_OR_INITIAL = /^M\.? $/

const isForename = (title: string): boolean => /^\p{Lu}/u.test(title) && forenameFrequency(title.toLowerCase()) > 1

/** A family name in the plural means all who bear it: the Carvers. Without an article it may be misspelt: Hargreaves for Hargreave. */
export function besidePlural(candidate: Candidate, { folded }: WrittenName, weight: number): Candidate {
  const { entity, evidence } = candidate
  if (evidence.same || entity.type !== 'person' || !PLURAL.test(folded)) return candidate
  if (!folded.endsWith(pluralOf(foldName(parseName(entity.name).family)))) return candidate
  return doubt(candidate, folded.startsWith('the ') ? OF_FAMILY : OF_PLURAL + Math.log(weight))
}

/** `Volkonskaya` alone is a woman of the family, and not Oleg Volkonsky. */
export const besideWoman = (candidate: Candidate, { folded }: WrittenName): Candidate =>
  candidate.entity.type === 'person' &&
  genderOf(candidate.entity) !== 'female' &&
  isWomansForm(folded, foldName(parseName(candidate.entity.name).family))
    ? doubt(candidate)
    : candidate

/** Whose lawyer, family or spokesman is named is not meant. */
export const besideOwner = (candidate: Candidate, { text }: WrittenName, before: string): Candidate =>
  candidate.entity.type === 'person' && !candidate.evidence.same && isOwner(candidate.entity.name, text, before)
    ? doubt(candidate, OF_OWNER)
    : candidate

const OF_OWNER = -2

const PLURAL = /^(?:the )?\w+s$/
const pluralOf = (family: string): string => (/(?:[sxz]|[cs]h)$/.test(family) ? `${family}es` : `${family}s`)

const doubt = (candidate: Candidate, most = OF_FAMILY): Candidate => ({
  ...candidate,
  evidence: { ...candidate.evidence, same: false },
  logit: Math.min(candidate.logit, most),
})

/** The gender of a person that the roster or the forename tells. */
const genderOf = ({ gender, name }: Entity): Gender | null => gender ?? sureGender(parseName(name).given)
