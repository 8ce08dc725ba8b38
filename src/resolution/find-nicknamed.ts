import { nicknamesOf } from '../names/nicknames.ts'
import type { Candidate } from './findings.ts'
import { metaphonesOf } from './forms/comparable-text.ts'
import { FORM_KINDS } from './forms/form-texts.ts'
import { makeForm } from './forms/name-forms.ts'
import type { WrittenName } from './forms/written-name.ts'
import type { NameIndex } from './index/name-index.ts'
import { judge } from './judgement/judge.ts'

const GIVEN = FORM_KINDS.indexOf('given')

/**
 * Those whose given name one written word is short for, or the other way round: `Kasia` of Katarzyna Nowicka. A nickname is right where it stands, but
 * alone it is easily another's: who else is possible, doubts it.
 */
export function findNicknamed(index: NameIndex, name: WrittenName): readonly Candidate[] {
  const forenames = name.words === 1 ? nicknamesOf(name.folded) : NONE
  if (forenames.size === 0) return []
  const { count, kinds, owners, words, wordStarts, wordNumbers, entities, weight } = index
  const form = makeForm('nickname', name.text)
  const found: Candidate[] = []
  for (let f = 0; f < count; f++) {
    const first = wordStarts[f]!
    if (kinds[f] !== GIVEN || wordStarts[f + 1] !== first + 1) continue
    const given = words[wordNumbers[first]!]!
    // what sounds the same is another spelling: Brian of Bryan
    if (!forenames.has(given) || metaphonesOf(given)[0] === name.codes[0]) continue
    const entity = entities[owners[f]!]!
    const { evidence } = judge(name, form)
    const logit = ALONE + Math.log(weight / (entity.weight ?? 1))
    found.push({ entity, form, evidence: { ...evidence, same: false }, logit })
  }
  return found
}

/** Log odds (nats) of the one who is called so, however many others there are. */
const ALONE = 1.1

const NONE: ReadonlySet<string> = new Set()
