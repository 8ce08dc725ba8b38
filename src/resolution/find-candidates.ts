import type { Entity } from '../roster/entity.ts'
import { type Candidate, Findings, LEAST_LOGIT } from './findings.ts'
import { readWritten, type WrittenName } from './forms/written-name.ts'
import { exactForms } from './index/exact-forms.ts'
import { glancesOf } from './index/glances.ts'
import { formAt, type NameIndex } from './index/name-index.ts'
import { Ranking } from './index/ranking.ts'
import { formsLike, resemblesAny, siftForms } from './index/sift-forms.ts'
import { foresee } from './judgement/foresight.ts'

/** The most forms that are judged. */
export const MOST_JUDGED = 8
/**
 * As many people as the parts of whole names are weighed for in rosters of few, so that who comes before whom is the same in all of them.
 */
export const AS_MANY = 16
/** Those that are foreseen to be likeliest, best first. */
const promising = new Ranking(MOST_JUDGED)

/**
 * Whom a written stretch of one or more words may mean, most likely first, each entity once with its best form, which is
 * the one that stands there as it is, if any does; empty where it resembles nobody. Forms are sifted in four steps, each
 * dearer than the one before: by signature, by distance, by what a glance foresees, by all evidence.
 *
 * @example
 * const index = indexNames(readRoster(['Steve Witkoff', 'Dmitry Peskov']))
 * findCandidates(index, 'Vykov')[0] // { entity: Steve Witkoff, form: { kind: 'family', text: 'Witkoff', … }, logit, evidence }
 */
export function findCandidates(index: NameIndex, written: string | WrittenName, limit = 8): readonly Candidate[] {
  const name = typeof written === 'string' ? readWritten(written) : written
  if (name.folded === '') return []
  const exact = findExactly(index, name)
  if (exact.length > 0) return exact.slice(0, limit)
  promising.clear(Number.NEGATIVE_INFINITY)
  for (const f of siftForms(index, name)) promising.addNew(f, foresee(name, formAt(index, f)))
  const findings = new Findings(index, name)
  for (let i = 0; i < promising.count; i++)
    if (findings.mayChange(promising.at(i), promising.valueAt(i))) findings.judge(promising.at(i))
  return findings.candidates().slice(0, limit)
}

/** Everybody whom the stretch resembles by signature and by distance: the first two steps of a look-up, which cost least. */
export function findResembling(index: NameIndex, name: WrittenName): readonly Entity[] {
  const owners = new Set(siftForms(index, name).map((f) => index.owners[f]!))
  return [...owners].map((owner) => index.entities[owner]!)
}

/** Whose whole name the stretch is as it stands: nobody else is meant then, and nothing need be sifted. */
export function findExactly(index: NameIndex, name: WrittenName): readonly Candidate[] {
  const forms = exactForms(index, name.folded)
  return forms.length === 0 ? [] : judgeForms(index, name, forms).filter(({ evidence }) => evidence.same)
}

/**
 * The same for an index of few people: every form that is not hopeless is judged, so that who comes before whom never depends on a third.
 */
export function findAmongFew(index: NameIndex, name: WrittenName): readonly Candidate[] {
  if (name.folded === '') return []
  const glances = glancesOf(index)
  const foreseen = new Float64Array(index.count)
  const hopeful = formsLike(index, name).filter((f) => {
    foreseen[f] = glances.foresee(name, f)
    return foreseen[f]! > LEAST_LOGIT
  })
  hopeful.sort((a, b) => foreseen[b]! - foreseen[a]!)
  const findings = new Findings(index, name, LEAST_LOGIT, AS_MANY)
  for (const f of hopeful) if (findings.mayChange(f, foreseen[f]!)) findings.judge(f)
  return findings.candidates()
}

/** Whom a stretch may mean of those whose forms these are, if every one of them is judged. */
export function judgeForms(index: NameIndex, name: WrittenName, forms: Iterable<number>): readonly Candidate[] {
  const findings = new Findings(index, name)
  for (const f of forms) findings.judge(f)
  return findings.candidates()
}

/**
 * Could the stretch mean anybody in the index? A cheap test, far below the cost of a look-up, that lets hardly a
 * recognisable garble go.
 */
export function mayMatch(index: NameIndex, written: string | WrittenName): boolean {
  const name = typeof written === 'string' ? readWritten(written) : written
  return name.folded !== '' && resemblesAny(index, name)
}
