import { alignmentOdds } from '../channels/channel.ts'
import { learnedSkeleton } from '../channels/skeleton.ts'
import { isGivenName } from '../lexicon/is-given-name.ts'
import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { nicknamesOf } from '../names/nicknames.ts'
import { spellPlainly } from '../names/spell-plainly.ts'
import type { NameForm } from '../resolution/forms/name-forms.ts'
import { resemblance, SIGNATURE } from '../resolution/forms/signature.ts'
import { readWritten, type WrittenName } from '../resolution/forms/written-name.ts'
import { contradicts } from '../resolution/judgement/contradicts.ts'
import { judgeOnce } from '../resolution/judgement/judge-once.ts'
import { likeness } from '../resolution/judgement/likeness.ts'
import type { Target } from './gather-targets.ts'
import { isAnotherGiven } from './is-another-given.ts'
import { isDerived, isOtherScript } from './is-derived.ts'
import type { Pairing } from './pairing.ts'
import { readsRight } from './reads-right.ts'
import type { Suspect } from './suspect.ts'

/** Below this share of common letters and sounds, and these log odds of the consonants, hardly a garble could be recognised. */
const LEAST_RESEMBLANCE = 0.28
const LEAST_SKELETON_ODDS = -4
/** Forms that are judged in full, those with the likeliest consonants first, and as many of these as are asked whether they are another's. */
const JUDGED = 4
const ASKED = 6

/** Forms whose consonants are aligned with a suspect's: in a text with hundreds of people the likest at a glance. */
const ALIGNED = 96

export interface Likely {
  readonly target: Target
  readonly form: NameForm
  readonly odds: number
}

/** The forms of targets side by side: most are ruled out by a few numbers, without a look at the form. */
export interface TargetForms {
  readonly owners: readonly Target[]
  readonly forms: readonly NameForm[]
  /** The member that each owner is; -1 where the text does not name it, `UNPROVEN` where it is nobody yet. */
  readonly members: Int32Array
  readonly words: Uint8Array
  /** Names of those whom the text has not shown to be anybody. */
  readonly unproven: ReadonlySet<string>
  readonly firstLetters: Uint16Array
  readonly lastLetters: Uint16Array
  readonly signatures: Int32Array
}

/** No member but a full name of which it is not known whether it is anybody's. */
const UNPROVEN = -2

/** Lays out what targets are written as. */
export function layOutForms(targets: readonly Target[]): TargetForms {
  const owners = targets.flatMap((target) => target.forms.map(() => target))
  const forms = targets.flatMap((target) => target.forms)
  const signatures = new Int32Array(forms.length * SIGNATURE)
  for (const [f, { signature }] of forms.entries()) signatures.set(signature, f * SIGNATURE)
  return {
    owners,
    forms,
    members: Int32Array.from(owners, ({ entity, member }) => (entity ? member : UNPROVEN)),
    words: Uint8Array.from(forms, ({ words }) => Math.min(words, MOST_WORDS)),
    unproven: new Set(targets.flatMap(({ entity, name }) => (entity ? [] : [name]))),
    firstLetters: Uint16Array.from(forms, ({ folded }) => folded.charCodeAt(0)),
    lastLetters: Uint16Array.from(forms, ({ folded }) => folded.charCodeAt(folded.length - 1)),
    signatures,
  }
}

/** A suspect with the forms that it resembles at a glance, those with the likeliest consonants first. */
export interface Sifted {
  readonly suspect: Suspect
  readonly written: WrittenName
  readonly likely: readonly Likely[]
}

/**
 * The forms of the text's people that a suspect resembles, which may be none; null where it is a target's right name or derived from it. `own` is the
 * member that the suspect itself introduces ("Mrs. Kaweier"), or -1. Forms are sifted by signature, then by an alignment of consonants.
 */
export function siftSuspect(suspect: Suspect, targets: TargetForms, own: number): Sifted | null {
  const written = readWritten(suspect.text)
  const likely: Likely[] = []
  return sift(suspect, written, targets, own, likely) ? { suspect, written, likely: inOrder(likely) } : null
}

/** The same with the forms of more people, whom the suspect does not introduce. */
export function siftMore<Each extends Sifted>(sifted: Each, targets: TargetForms): Each | null {
  const likely = [...sifted.likely]
  if (!sift(sifted.suspect, sifted.written, targets, NOBODY, likely)) return null
  return { ...sifted, likely: inOrder(likely) }
}

const NOBODY = -1
/** The likeliest first; more than are asked of need not be kept. */
const inOrder = (likely: Likely[]): readonly Likely[] => likely.sort((a, b) => b.odds - a.odds).slice(0, ASKED)

/** Which forms are judged by all evidence, and which of these count. */
export interface Least {
  /** Log odds (nats) of the consonants, or else likeness of the letters, 0..1. */
  readonly skeleton: number
  readonly letters: number
  /** Log odds (nats) of all evidence. */
  readonly logit: number
}

/** The pairings of a suspect with the targets it resembles with at least `least`, best first. */
export function pairSuspect({ suspect, written, likely }: Sifted, least: Least): readonly Pairing[] {
  const best = new Map<string, Pairing>()
  let left = JUDGED
  for (const { target, form, odds } of likely) {
    if (left === 0) break
    if (odds < least.skeleton && likeness(written.folded, form.folded) < least.letters) continue
    if (isAnotherGiven(written, foldName(target.name), form)) continue
    left--
    const { evidence, logit } = judgeOnce(written, form)
    const rival = best.get(form.folded)
    // of two people with one name the one named more is meant; what is written is the same
    if (logit > least.logit && (!rival || rival.target.tokens.length < target.tokens.length))
      best.set(form.folded, { suspect, written, target, form, evidence, logit })
  }
  const ranked = [...best.values()].sort((a, b) => b.logit - a.logit)
  return ranked.filter(({ target }, k) => ranked.findIndex((other) => other.target === target) === k)
}

/** The number of words of longer forms does not matter here. */
const MOST_WORDS = 255

/** The forms that are near a suspect at a glance, and by form how near; filled anew for each suspect. */
let nearest = new Int32Array(512)
let shares = new Float64Array(512)

/** Adds the forms that the suspect resembles to `likely`; false where it is derived from one of them. */
function sift(suspect: Suspect, written: WrittenName, targets: TargetForms, own: number, likely: Likely[]): boolean {
  const count = glance(suspect, written, targets, own)
  if (count < 0) return false
  const skeleton = learnedSkeleton()
  for (const f of likest(count)) {
    const form = targets.forms[f]!
    // first what rules out most, as whatever rules a form out does
    const odds = alignmentOdds(skeleton, form.consonants, written.consonants)
    if (odds < LEAST_SKELETON_ODDS || isNoGarbleOf(suspect, written, form, targets.owners[f]!)) continue
    likely.push({ target: targets.owners[f]!, form, odds })
  }
  return true
}

/** Is it right beside the form, whatever its consonants are like? */
const isNoGarbleOf = (suspect: Suspect, written: WrittenName, form: NameForm, { entity, name }: Target): boolean =>
  (form.words < suspect.words && standsIn(suspect.folded, form.folded)) ||
  isOneOf(suspect.folded, form.folded, name) ||
  (entity?.origin !== 'roster' && isOtherScript(suspect.text, form.text)) ||
  (form.words > 1 && isAnotherWhole(suspect, written, form, entity))

/** The same of a form of several words. */
const isAnotherWhole = (suspect: Suspect, written: WrittenName, form: NameForm, entity: Target['entity']): boolean =>
  isSpreadOver(form.folded, suspect.folded) ||
  isRelative(suspect.folded, form.folded) ||
  (suspect.words > 1 && isOtherNumber(suspect.text, form.text)) ||
  (!!entity && contradicts(written, form, entity))

/** How many forms are near the suspect, which stand in `nearest` then; -1 where it is derived from a form. */
function glance(
  suspect: Suspect,
  { signature }: WrittenName,
  { owners, forms, members, words, unproven, firstLetters, lastLetters, signatures }: TargetForms,
  own: number,
): number {
  const { folded } = suspect
  const first = folded.charCodeAt(0)
  const last = folded.charCodeAt(folded.length - 1)
  const isAnyLetter = suspect.declines || folded.startsWith('the ')
  const isWord = suspect.words === 1
  const isUnproven = unproven.has(suspect.text)
  if (nearest.length < forms.length) {
    nearest = new Int32Array(2 * forms.length)
    shares = new Float64Array(2 * forms.length)
  }
  let count = 0
  for (let f = 0; f < forms.length; f++) {
    // what reads as a full name of its own ("Buy Been") may still be a garble
    if (members[f] === own && own >= 0) continue
    if (isUnproven && members[f] === UNPROVEN && owners[f]!.name === suspect.text) continue
    const isEnd = lastLetters[f] === last
    // a word that begins with another letter is at most the end of a longer name
    if (isAnyLetter || firstLetters[f] === first || (isEnd && words[f]! > 1))
      if (isDerived(suspect, forms[f]!)) return -1
    if (!isWord && isEnd && readsRight(folded, forms[f]!)) return -1
    if (isWord && words[f]! > 1) continue
    const share = resemblance(signature, signatures, f * SIGNATURE)
    if (share < LEAST_RESEMBLANCE) continue
    shares[f] = share
    nearest[count++] = f
  }
  return count
}

/** The nearest forms: all, in order, or where they are many the likest. */
function likest(count: number): Iterable<number> {
  const near = nearest.subarray(0, count)
  return count > ALIGNED
    ? Array.from(near)
        .sort((a, b) => shares[b]! - shares[a]! || a - b)
        .slice(0, ALIGNED)
    : near
}

/** "Boris Petrov" and "But Petrov" hold the right "Petrov": what stands beside it is no part of a garble. */
const standsIn = (written: string, form: string): boolean => ` ${written} `.includes(` ${form} `)

/** "Otto Bishoprick" and "the Otto W. Bishoprick Prize": the words of one stand in the other in order, with others between and behind them. */
function isSpreadOver(one: string, other: string): boolean {
  const [short, long] = [one.split(' '), other.split(' ')].sort((a, b) => a.length - b.length) as [string[], string[]]
  let found = 0
  for (const word of long) if (word === short[found]) found++
  return found === short.length && short.length > 1 && short.length < long.length
}

/** "Telescope" beside "Norvik II Telescopes", "Hallbeck" beside "the Miss Hallbecks": of things and families there is one; but "Robert" may be Ada Roberts. */
const isOneOf = (written: string, form: string, name: string): boolean =>
  form.length === written.length + 1 &&
  form.endsWith('s') &&
  form.startsWith(written) &&
  !isGivenName(foldName(name).split(' ', 1)[0]!)

/** "Cyril II" beside Cyril VI: a ruler's number is written rightly, or nobody could tell whose it is. */
function isOtherNumber(written: string, form: string): boolean {
  const [own, other] = [NUMERAL.exec(written)?.[0], NUMERAL.exec(form)?.[0]]
  return own !== undefined && other !== undefined && own !== other
}
const NUMERAL = / [IVX]{1,5}(?:[-–][IVX]{1,5})?$/

/** "Andrea Gallagher" is no garble of "Edward Gallagher": of the family name under another forename. */
function isRelative(written: string, form: string): boolean {
  if (written.charCodeAt(written.length - 1) !== form.charCodeAt(form.length - 1)) return false
  const ours = written.split(' ')
  const theirs = form.split(' ')
  const [own, other] = [ours[0]!, theirs[0]!]
  if (ours.at(-1) !== theirs.at(-1) || own === other || forenameFrequency(own) === 0) return false
  return !nicknamesOf(own).has(other) && spellPlainly(own) !== spellPlainly(other)
}
