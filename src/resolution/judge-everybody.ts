import { AS_MANY } from './find-candidates.ts'
import type { Candidate } from './findings.ts'
import { Findings, UNFORESEEN } from './findings.ts'
import type { WrittenName } from './forms/written-name.ts'
import { glancesOf } from './index/glances.ts'
import { formAt, type NameIndex } from './index/name-index.ts'
import { foresee } from './judgement/foresight.ts'

/**
 * Every one of these entities beside the stretch, the likeliest first, each with the best of its forms that is worth judging; nobody is left
 * out, however little the stretch is like the name.
 */
export function judgeEverybody(index: NameIndex, name: WrittenName, entities?: Iterable<number>): readonly Candidate[] {
  if (name.folded === '') return []
  // where all are asked about, they are few
  const people = entities ? index.entities.length : AS_MANY
  const findings = new Findings(index, name, Number.NEGATIVE_INFINITY, people)
  const glances = entities ? null : glancesOf(index)
  const foreseen = (f: number): number => (glances ? glances.foresee(name, f) : foresee(name, formAt(index, f)))
  for (const e of entities ?? index.entities.keys()) {
    const forms = foreseenForms(index, foreseen, e)
    for (const [f, odds] of forms) {
      const known = findings.ofOwner(e)
      if (!known || odds > known.logit - UNFORESEEN) findings.judge(f)
    }
  }
  return findings.candidates()
}

/** The forms of an entity with what is foreseen of them, the most promising first. */
function foreseenForms(
  index: NameIndex,
  foreseen: (f: number) => number,
  e: number,
): readonly (readonly [number, number])[] {
  const { owners, count } = index
  const forms: [number, number][] = []
  for (let f = firstFormOf(index, e); f < count && owners[f] === e; f++) forms.push([f, foreseen(f)])
  return forms.sort((a, b) => b[1] - a[1])
}

/** The forms of one entity stand next to each other, in the order of the entities. */
function firstFormOf({ owners, count }: NameIndex, e: number): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >>> 1
    if (owners[middle]! < e) low = middle + 1
    else high = middle
  }
  return low
}
