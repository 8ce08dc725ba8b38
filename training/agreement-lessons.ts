// What a resolver sees of whole names: whoever it finds for each in a roster, as it would be asked, beside what the alignment of the parts tells of them.
import { foldName } from '../src/names/fold-name.ts'
import { readWritten, type WrittenName } from '../src/resolution/forms/written-name.ts'
import { formAt, indexNames, type NameIndex } from '../src/resolution/index/name-index.ts'
import { siftForms } from '../src/resolution/index/sift-forms.ts'
import { agreementFeatures, besideAlignment } from '../src/resolution/judgement/agreement-features.ts'
import { alignParts } from '../src/resolution/judgement/align-parts.ts'
import { contradicts } from '../src/resolution/judgement/contradicts.ts'
import { judge } from '../src/resolution/judgement/judge.ts'
import type { Entity } from '../src/roster/entity.ts'
import { readRoster } from '../src/roster/read-roster.ts'
import { mayBeSame, type WrittenCase } from './agreement-cases.ts'
import { readLines } from './data.ts'
import { type Person, randomFrom } from './people.ts'
import { shuffle } from './shuffle.ts'
import { isHeldOut } from './split.ts'

/** Somebody whom a resolver finds for a written name. */
export interface AgreementLesson {
  readonly kind: string
  /** Lessons of one asking have one number. */
  readonly asking: number
  /** People in the roster, about. */
  readonly size: number
  readonly written: string
  readonly name: string
  readonly evidence: Float32Array
  readonly right: number
  readonly weight: number
  readonly held: boolean
}

/** How many people rosters have, how many names are asked of one, and the share of all names that is. */
const ROSTERS = [
  { people: 1, asked: 1, share: 0.15 },
  { people: 16, asked: 1, share: 0.1 },
  { people: 100, asked: 6, share: 0.1 },
  { people: 1000, asked: 60, share: 0.5 },
  { people: 10_000, asked: 600, share: 0.15 },
] as const
/** Who stands further behind is of no account. */
const FOUND = 5

export function askRosters(cases: readonly WrittenCase[]): AgreementLesson[] {
  const random = randomFrom(77)
  const pick = <T>(list: readonly T[]): T => list[Math.floor(random() * list.length)]!
  const lists = [readLines<Person>('names/people.jsonl'), readLines<Person>('names/large-roster.jsonl')]
  const lessons: AgreementLesson[] = []
  let asking = 0
  for (const held of [false, true]) {
    const others = lists.map((list) => list.map(({ name }) => name).filter((name) => isHeldOut(name) === held))
    const own = cases.filter((one) => one.held === held)
    shuffle(own, random)
    let from = 0
    for (const { people, asked, share } of ROSTERS)
      for (const end = from + Math.floor(own.length * share); from < end; from += asked) {
        const block = own.slice(from, Math.min(end, from + asked))
        const names = new Set(block.flatMap(({ name, beside }) => (name === null ? beside : [...beside, name])))
        while (names.size < people) names.add(pick(others[random() < 0.5 ? 0 : 1]!))
        // of one person the roster is who is meant, or who is likest
        const roster =
          people > 1 ? [...names] : block.flatMap(({ name, beside }) => name ?? beside[0] ?? pick(others[0]!))
        const index = indexNames(readRoster(roster))
        for (const one of block) lessons.push(...ask(index, one, asking++, people))
      }
  }
  return lessons
}

function ask(index: NameIndex, one: WrittenCase, asking: number, size: number): AgreementLesson[] {
  const written = readWritten(one.written)
  const people = index.entities.length
  return findWhole(index, written).flatMap(({ entity: { name }, odds, words }) => {
    const folded = foldName(name)
    const right = one.name !== null && folded === foldName(one.name)
    const meant = [...one.perhaps, ...(one.name === null ? [] : [one.name])]
    if (!right && meant.some((other) => mayBeSame(folded, foldName(other)))) return []
    const evidence = besideAlignment(agreementFeatures(alignParts(written.folded, folded)), { people, odds, words })
    const { kind, weight, held } = one
    return [{ kind, asking, size, written: one.written, name, evidence, right: right ? 1 : 0, weight, held }]
  })
}

interface FoundWhole {
  readonly entity: Entity
  /** What the judge says of the likest form, and how many words this has. */
  readonly odds: number
  readonly words: number
}

/** Whose parts are looked at, the likest by the judge first; nobody where a whole name stands there as it is. */
function findWhole(index: NameIndex, written: WrittenName): readonly FoundWhole[] {
  if (written.words < 2) return []
  const best = new Map<Entity, FoundWhole>()
  for (const f of siftForms(index, written)) {
    const form = formAt(index, f)
    const entity = index.entities[index.owners[f]!]!
    if (entity.type !== 'person' || contradicts(written, form, entity)) continue
    const { evidence, logit } = judge(written, form)
    if (evidence.same) return []
    if (logit > (best.get(entity)?.odds ?? 0)) best.set(entity, { entity, odds: logit, words: form.words })
  }
  return [...best.values()].sort((a, b) => b.odds - a.odds).slice(0, FOUND)
}
