import { foldName } from '../names/fold-name.ts'
import type { Found } from './decide.ts'
import { besideOwner, besidePlural, besideTitle, besideWoman } from './doubt-candidate.ts'
import { findAmongFew, findCandidates, findExactly } from './find-candidates.ts'
import { findNicknamed } from './find-nicknamed.ts'
import type { Candidate } from './findings.ts'
import { arrangementsOf } from './forms/arrange-name.ts'
import { readWritten, type WrittenName } from './forms/written-name.ts'
import type { NameIndex } from './index/name-index.ts'
import { nearestOwners } from './index/sift-forms.ts'
import { judgeEverybody } from './judge-everybody.ts'
import { writeInstead } from './write-instead.ts'

/** Up to so many entities, all of them are judged where nobody is impossible; of more, those that the index finds. */
export const EVERYBODY = 400
/** Up to so many entities, who comes before whom never depends on a third. */
const FEW = 300
/** The most that are asked for of more. */
const MOST = 50

interface Search {
  /** Is nobody impossible? */
  readonly everybody: boolean
  /** The positions of those who are judged, all of them; else whoever is found. */
  readonly only?: Iterable<number>
}

/**
 * Whom a written stretch may mean, the likeliest first, each entity once: as the stretch stands, or as one of the ways in which lists and
 * catalogues write names.
 */
export function findMeant(index: NameIndex, text: string, search: Search): readonly Found[] {
  const best = new Map<string, Found>()
  const arrangements = arrangementsOf(text)
  const titles = foldName(
    arrangements.reduce((longest, { before }) => (before.length > longest.length ? before : longest), ''),
  )
  for (const arrangement of arrangements) {
    const written = readWritten(arrangement.name)
    const exact = findExactly(index, written)
    const titled = titles !== '' && arrangement.before === ''
    for (const one of exact.length > 0 ? exact : candidatesOf(index, written, search)) {
      if (titled && !mayHoldTitle(one, titles)) continue
      const candidate = besideOwner(
        besideWoman(besidePlural(besideTitle(one, arrangement.before), written, index.weight), written),
        written,
        arrangement.before,
      )
      const known = best.get(candidate.entity.id)?.candidate
      if (known && !isBetter(candidate, known)) continue
      const replacement = (): string => writeInstead(arrangement, candidate)
      best.set(candidate.entity.id, { candidate, written, replacement })
    }
    if (arrangement === arrangements[0] && exact.some(({ form }) => form.kind === 'full')) break
  }
  const untitled = arrangements.find(({ before, reordered }) => before !== '' && !reordered) ?? arrangements[0]!
  if (index.entities.length <= FEW && ![...best.values()].some(({ candidate }) => candidate.evidence.same))
    callByNickname(best, findNicknamed(index, readWritten(untitled.name)), text)
  return exactFirst([...best.values()])
}

/** Puts those who are called so by a nickname before whoever has a name that is only like it. */
function callByNickname(best: Map<string, Found>, called: readonly Candidate[], text: string): void {
  if (called.length === 0) return
  const most = Math.min(...called.map(({ logit }) => logit)) - BEHIND_NICKNAME
  for (const [id, found] of best)
    best.set(id, { ...found, candidate: { ...found.candidate, logit: Math.min(found.candidate.logit, most) } })
  for (const candidate of called)
    best.set(candidate.entity.id, { candidate, written: readWritten(text), replacement: () => text })
}

/** How far (nats) others are behind who is called by a nickname. */
const BEHIND_NICKNAME = 3

function candidatesOf(index: NameIndex, written: WrittenName, { everybody, only }: Search): readonly Candidate[] {
  if (only) return judgeEverybody(index, written, only)
  if (!everybody) return index.entities.length <= FEW ? findAmongFew(index, written) : findCandidates(index, written)
  if (index.entities.length <= EVERYBODY) return judgeEverybody(index, written)
  const found = findCandidates(index, written, MOST)
  return found.length > 0 ? found : judgeEverybody(index, written, nearestOwners(index, written))
}

/** A title that stands before a name is compared with names that have such a word, and with firms. */
const mayHoldTitle = ({ evidence, form, entity }: Candidate, titles: string): boolean =>
  evidence.same ||
  entity.type === 'organization' ||
  form.folded.split(' ').some((word) => titles.split(' ').includes(word))

const isBetter = (a: Candidate, b: Candidate): boolean =>
  a.evidence.same === b.evidence.same ? a.logit > b.logit : a.evidence.same

/** Whose name stands there as it is comes first; where it is a whole name, nobody else is meant. */
function exactFirst(found: readonly Found[]): readonly Found[] {
  const isWhole = ({ candidate: { evidence, form } }: Found): boolean => evidence.same && form.words > 1
  const rest = found.some(isWhole) ? found.filter(isWhole) : [...found]
  rest.sort((a, b) =>
    a.candidate.evidence.same === b.candidate.evidence.same
      ? weighed(b.candidate) - weighed(a.candidate)
      : Number(b.candidate.evidence.same) - Number(a.candidate.evidence.same),
  )
  const more = rest[0]?.candidate.ofSize?.() ?? 0
  return more === 0
    ? rest
    : rest.map((one) => ({ ...one, candidate: { ...one.candidate, logit: one.candidate.logit + more } }))
}

const weighed = ({ logit, entity: { weight } }: Candidate): number =>
  logit + (weight === undefined ? 0 : Math.log(weight))
