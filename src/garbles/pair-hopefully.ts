import { foldName } from '../names/fold-name.ts'
import { findResembling } from '../resolution/find-candidates.ts'
import { readWritten, type WrittenName } from '../resolution/forms/written-name.ts'
import type { NameIndex } from '../resolution/index/name-index.ts'
import { judgeOnce } from '../resolution/judgement/judge-once.ts'
import { likeness } from '../resolution/judgement/likeness.ts'
import type { Entity } from '../roster/entity.ts'
import { remember } from '../sounds/remember.ts'
import { targetOfRoster } from './gather-targets.ts'
import { isAnotherGiven } from './is-another-given.ts'
import type { SiftedSuspect } from './pair-all.ts'
import { type Least, type Likely, layOutForms, pairSuspect, siftMore, type TargetForms } from './pair-suspects.ts'
import type { Pairing } from './pairing.ts'
import type { Suspect } from './suspect.ts'

/** Less promises nothing: of 403 decisions and questions in garbled articles four were of less, all four of scraps. */
const HOPEFUL: Least = { skeleton: -1.5, letters: 0.4, logit: 1 }
/**
 * Of somebody of the roster whom the text names nowhere the names must tell more: of 1,500 such pairings in articles with rosters of 16 to 1,000 people
 * the 17 that were likely came to 5.3 and more, and were of consonants of 4 or letters of 0.5.
 */
const HOPEFUL_OF_ROSTER: Least = { skeleton: 1, letters: 0.45, logit: 3 }

/**
 * The pairings of a suspect that one could hope for, best first: with people of the text, and with those of the roster whom the index finds at a
 * glance and whom the text does not name (`isAbsent`). Who of the roster is likeliest of all takes most of a look-up and is not asked.
 */
export function pairHopefully(
  sifted: SiftedSuspect,
  index: NameIndex | null,
  isAbsent: (entity: Entity) => boolean,
): readonly Pairing[] {
  const own = pairSuspect(sifted, HOPEFUL)
  if (!index || !sifted.mayBeOfRoster) return own
  const { suspect } = sifted
  const absent = recallHopes(index, suspect).flatMap((hope) =>
    isAbsent(hope.target.entity!) ? { ...hope, suspect } : [],
  )
  return absent.length ? [...own, ...absent].sort((a, b) => b.logit - a.logit) : own
}

/** By index, what is hoped of a stretch: many come in text after text. */
const recalled = new WeakMap<NameIndex, (asked: string) => readonly Pairing[]>()
/** A stretch is remembered apart where words of its language decline. */
const DECLINES = '+'

function recallHopes(index: NameIndex, { text, declines }: Suspect): readonly Pairing[] {
  let recall = recalled.get(index)
  if (!recall) {
    recall = remember(4_000, (asked) =>
      asked.startsWith(DECLINES) ? hopesOf(index, asked.slice(DECLINES.length), true) : hopesOf(index, asked, false),
    )
    recalled.set(index, recall)
  }
  return recall(declines ? DECLINES + text : text)
}

function hopesOf(index: NameIndex, text: string, declines: boolean): readonly Pairing[] {
  const written = readWritten(text)
  const folded = foldName(text)
  const suspect = { text, folded, words: folded.split(' ').length, places: [], declines }
  return findResembling(index, written).flatMap((entity) => {
    const likely = siftMore({ suspect, written, likely: [] }, formsOf(entity))?.likely ?? []
    const hopes = likely.flatMap((each) => hopeOf(suspect, written, each) ?? [])
    return hopes.sort((a, b) => b.logit - a.logit).slice(0, 1)
  })
}

function hopeOf(suspect: Suspect, written: WrittenName, { target, form, odds }: Likely): Pairing | null {
  const { skeleton, letters, logit: least } = HOPEFUL_OF_ROSTER
  if (odds < skeleton && likeness(written.folded, form.folded) < letters) return null
  const { evidence, logit } = judgeOnce(written, form)
  if (logit < least || isAnotherGiven(written, foldName(target.name), form)) return null
  return { suspect, written, target, form, evidence, logit }
}

const laidOut = new WeakMap<Entity, TargetForms>()

/** What somebody of the roster is written as, laid out once. */
function formsOf(entity: Entity): TargetForms {
  let forms = laidOut.get(entity)
  if (!forms) {
    forms = layOutForms([targetOfRoster(entity)])
    laidOut.set(entity, forms)
  }
  return forms
}
