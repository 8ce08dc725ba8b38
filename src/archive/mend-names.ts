import type { Edit } from '../edits/edit.ts'
import { findWritten } from '../edits/find-written.ts'
import { partFor } from '../edits/follow-decisions.ts'
import { Stretches } from '../edits/taken-stretches.ts'
import { writeReplacement } from '../edits/write-replacement.ts'
import { FUNCTION_WORDS } from '../lexicon/word-lists.ts'
import { roundProbability } from '../models/round-probability.ts'
import { foldName } from '../names/fold-name.ts'
import { nicknamesOf } from '../names/nicknames.ts'
import { parseName } from '../names/parse-name.ts'
import type { CleanOptions } from '../options.ts'
import type { CleanResult } from '../result/clean-result.ts'
import type { Span } from '../text/span.ts'
import { spansOver } from '../text/spans-over.ts'
import type { ArchiveState, Named } from './archive-state.ts'
import { surnameOf } from './name-draft.ts'
import { isOrganization } from './name-graph.ts'
import { readWholeName, type WholeName } from './name-parts.ts'
import type { Person } from './person.ts'
import { ownersOf, placesOf } from './places-of.ts'

/** The least probability of a spelling that no person has decided at which documents are mended by it. */
const SURE_OF_SPELLING = 0.97
/** A document that writes a name once may quote a slip or a joke. */
const LEAST_PLACES = 2
/** The right spelling stands in so many times as many documents as any other. */
const CLEARLY_MORE = 4

/** The edits of the archive, and those of the document's own that touch none of them and nobody whom the archive knows better. */
export function mendNames(
  state: ArchiveState,
  text: string,
  named: readonly Named[],
  result: CleanResult,
  options: CleanOptions,
): readonly Edit[] {
  const taken = new Stretches()
  for (const string of options.protect ?? []) for (const span of findWritten(text, string)) taken.take(span)
  const isEditable = editableUnder(options, result)
  const edits: Edit[] = []
  const settled = new Set<Named>()
  for (const [person, own] of byPerson(state, named)) {
    if (!isSettled(person, own)) continue
    for (const each of own) settled.add(each)
    for (const { start, end, local } of placesOf(own)) {
      const edit = mendPlace(person, local, text, { start, end })
      if (edit && isEditable(edit) && taken.take(edit)) edits.push(edit)
    }
  }
  const owners = ownersOf(named)
  for (const edit of result.edits) {
    const owner = owners(edit)
    // what is exactly the surname of a whole name of the document is nobody else's garble
    const isOwn = owner && foldName(edit.from) === foldName(surnameOf(owner.person.name))
    if (!(owner && settled.has(owner)) && !isOwn && taken.take(edit)) edits.push(edit)
  }
  return edits.sort((a, b) => a.start - b.start)
}

/** Where somebody's own words are to stay, an edit may not begin in them. */
function editableUnder({ edit, decisions }: CleanOptions, { quotations }: CleanResult): (edit: Edit) => boolean {
  if (decisions !== undefined || edit !== 'outside-quotations') return () => true
  const saidOver = spansOver(
    quotations.flatMap(({ quoted, spans, kind }) =>
      (kind === 'direct' ? spans : quoted).map(([start, end]) => ({ start, end })),
    ),
  )
  return ({ start }) => saidOver({ start, end: start + 1 }).length === 0
}

function byPerson(state: ArchiveState, named: readonly Named[]): ReadonlyMap<Person, readonly Named[]> {
  const people = new Map<Person, Named[]>()
  for (const each of named) {
    const person = state.personOf(each.node)
    if (!person.introduced || isOrganization(each.node)) continue
    const own = people.get(person)
    if (own) own.push(each)
    else people.set(person, [each])
  }
  return people
}

/**
 * Is it settled how the name is spelt? Where nobody has decided it, only if most documents have one spelling and this one writes another several
 * times, and never the right one: else the document is the better judge of its own words.
 */
function isSettled(person: Person, own: readonly Named[]): boolean {
  if (person.decided) return true
  if (person.confidence < SURE_OF_SPELLING || writesRight(person, own)) return false
  const { folded } = readWholeName(person.name).family
  const [right, rivals] = [0, 1].map((k) =>
    person.nodes.filter(({ name }) => (name.family.folded === folded ? 0 : 1) === k),
  )
  const most = right!.reduce((sum, { documents }) => sum + documents.size, 0)
  return placesOf(own).length >= LEAST_PLACES && rivals!.every(({ documents }) => documents.size * CLEARLY_MORE <= most)
}

/** Does the document write the family name as the archive does? */
const writesRight = ({ name }: Person, own: readonly Named[]): boolean => {
  const { family } = readWholeName(name)
  return own.some(({ person: { written } }) =>
    written.some(({ text }) => readWholeName(text).family.folded === family.folded),
  )
}

/** What is to be written at a place instead: the whole name for a whole name, the part for a part. */
function mendPlace(person: Person, local: string, text: string, place: Span): Edit | null {
  const from = text.slice(place.start, place.end)
  const right = readWholeName(person.name)
  if (isFormOf(from, right) || ` ${foldName(from)} `.includes(` ${right.folded} `)) return null
  const to = writeReplacement({ text }, place, formFor(from, local, person.name))
  if (to === from) return null
  const confidence = roundProbability(person.confidence)
  const why = person.decided ? 'a person decided' : 'most documents have it'
  return {
    ...place,
    from,
    to,
    entity: person.id,
    confidence,
    reasons: [{ code: person.decided ? 'decided' : 'archive', text: `“${from}” means ${person.name}: ${why}` }],
  }
}

/** The whole name for a whole name, the part for a part. `local` is the whole name as the document writes it. */
function formFor(written: string, local: string, name: string): string {
  const right = parseName(name)
  const own = parseName(local)
  const folded = foldName(written)
  if (!right.given) return name
  if (folded === foldName(surnameOf(local))) return right.family
  if (!written.includes(' ')) {
    if (folded === foldName(own.family)) return right.family
    if (folded === foldName(own.given)) return right.given
    return partFor(written, { name })
  }
  const [first] = written.split(' ', 1)
  if (/^\p{L}\.?$/u.test(first!)) return `${first} ${right.family}`
  const isWhole =
    folded === foldName(local) || foldName(first!) === foldName(own.given) || foldName(first!) === foldName(right.given)
  return isWhole || !FUNCTION_WORDS.has(first!.toLowerCase().replace(/['’].*/su, '')) ? name : right.family
}

/** Is it the name, a part of it, or the name with another form of the given name? */
function isFormOf(text: string, right: WholeName): boolean {
  const folded = foldName(text)
  if (folded === right.folded || folded === right.family.folded || folded === right.given.folded) return true
  const words = folded.split(' ')
  if (words.length === 1) return right.folded.split(' ').includes(folded) || nicknamesOf(right.given.folded).has(folded)
  const written = readWholeName(text)
  const [a, b] = [written.given.folded, right.given.folded]
  return (
    written.family.folded === right.family.folded &&
    (a === b || nicknamesOf(a).has(b) || nicknamesOf(b).has(a) || (a[0] === b[0] && (a.length === 1 || b.length === 1)))
  )
}
