import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { nicknamesOf } from '../names/nicknames.ts'
import { parseName } from '../names/parse-name.ts'
import type { Candidate } from './findings.ts'
import { metaphonesOf } from './forms/comparable-text.ts'
import { makeForm } from './forms/name-forms.ts'
import type { WrittenName } from './forms/written-name.ts'
import type { NameIndex } from './index/name-index.ts'
import { judge } from './judgement/judge.ts'

/**
 * Whom friends call so: by a word that the given name is short for, or that is short for it (`Kasia` for Katarzyna Nowicka), or by the given name
 * and the first letter of the family name (`Ilse B.` for Ilse Brandauer). Both are right as they stand, but others are called so too: somebody is
 * likely meant, but not sure to be.
 */
export function findNicknamed({ entities, weight }: NameIndex, name: WrittenName): readonly Candidate[] {
  const [, given = '', initial = ''] = ABBREVIATED.exec(name.folded) ?? []
  const forenames = name.words === 1 ? nicknamesOf(name.folded) : NONE
  if (given === '' && forenames.size === 0) return []
  const form = makeForm('nickname', name.text)
  // the rarer the given name is, the surer it is that nobody else is called so
  const odds = given === '' ? ALONE : OF_RAREST - OF_USUAL * forenameFrequency(given)
  return entities.flatMap((entity) => {
    if (entity.type !== 'person') return []
    const parts = parseName(entity.name)
    const own = foldName(parts.given)
    const isMeant =
      given === ''
        ? // what sounds the same is another spelling: Brian of Bryan
          forenames.has(own) && metaphonesOf(own)[0] !== name.codes[0]
        : own === given && ` ${foldName(parts.family)}`.includes(` ${initial}`)
    if (!isMeant) return []
    const { evidence } = judge(name, form)
    return [
      { entity, form, evidence: { ...evidence, same: false }, logit: odds + Math.log(weight / (entity.weight ?? 1)) },
    ]
  })
}

/** A word, and a single letter behind it. */
const ABBREVIATED = /^(\w+) (\w)$/
/** Log odds (nats) of the one who is called so, however many others there are: by a nickname, and by a given name of the lowest and of the next classes of frequency. */
const ALONE = 1.1
const OF_RAREST = 4.5
const OF_USUAL = 0.3

const NONE: ReadonlySet<string> = new Set()
