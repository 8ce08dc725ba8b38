import { checkFingerprint } from '../../models/fingerprint.ts'
import { askNetwork, type Network } from '../../models/network.ts'
import { unpackWeights } from '../../models/packed-weights.ts'
import type { FormKind } from '../forms/form-texts.ts'
import type { NameForm } from '../forms/name-forms.ts'
import { resemblance } from '../forms/signature.ts'
import type { WrittenName } from '../forms/written-name.ts'
import { FINGERPRINT, HIDDEN, WEIGHTS } from './foresight.table.ts'
import { likenessOfCodes, likenessOfLetters, likenessOfPhones } from './likeness.ts'

let learned: Network | undefined

const isSwapped = (kind: FormKind): boolean => kind === 'swapped' || kind === 'part'

interface Clue {
  readonly name: string
  /** Which side it tells of, where it does not compare the two. */
  readonly side?: 'written' | 'form'
  /** A number of about one. */
  of(written: WrittenName, form: NameForm): number
}

/** What tells of a form at a glance, in the order of the network's inputs. */
export const CLUES: readonly Clue[] = [
  { name: 'likeness', of: likenessOfLetters },
  { name: 'likeness of sounds', of: likenessOfPhones },
  { name: 'resemblance', of: (w, f) => resemblance(w.signature, f.signature) },
  { name: 'first letter', of: (w, f) => (w.folded.charCodeAt(0) === f.folded.charCodeAt(0) ? 1 : 0) },
  {
    name: 'last letter',
    of: (w, f) => (w.folded.charCodeAt(w.folded.length - 1) === f.folded.charCodeAt(f.folded.length - 1) ? 1 : 0),
  },
  { name: 'length of the form', side: 'form', of: (_w, f) => f.folded.length / 10 },
  { name: 'length of what is written', side: 'written', of: (w) => w.folded.length / 10 },
  { name: 'sounds of the form to those written', of: (w, f) => (f.sound.length - w.sound.length) / 4 },
  { name: 'words written', side: 'written', of: (w) => (w.words - 1) / 2 },
  { name: 'words of the form', side: 'form', of: (_w, f) => (f.words - 1) / 2 },
  { name: 'as many words', of: (w, f) => (w.words === f.words ? 1 : 0) },
  { name: 'swapped', side: 'form', of: (_w, f) => (isSwapped(f.kind) ? 1 : 0) },
  { name: 'family name', side: 'form', of: (_w, f) => (f.kind === 'family' ? 1 : 0) },
  { name: 'given name', side: 'form', of: (_w, f) => (f.kind === 'given' ? 1 : 0) },
  { name: 'written is a word', side: 'written', of: (w) => w.background.word / 5 },
  { name: 'written is a surname', side: 'written', of: (w) => w.background.surname / 5 },
  { name: 'written is a forename', side: 'written', of: (w) => w.background.forename / 5 },
  { name: 'likeness of codes', of: likenessOfCodes },
]

/** The names of the clues. */
export const FORESEEN_BY: readonly string[] = CLUES.map(({ name }) => name)

const clues = new Float32Array(CLUES.length)

/**
 * What `judge` will say of a form, in log odds (nats), as far as a glance can tell: mostly too much and hardly ever too little, so
 * that what is foreseen to be hopeless need not be judged. A form that stands there as it is may always be it.
 */
export function foresee(written: WrittenName, form: NameForm, network = learnedForesight()): number {
  if (written.folded === form.folded) return Number.POSITIVE_INFINITY
  readClues(written, form, clues)
  return askNetwork(network, clues)
}

/** The network that was learned. */
export function learnedForesight(): Network {
  if (!learned) {
    checkFingerprint('foresight', FINGERPRINT, FORESEEN_BY)
    learned = { inputs: CLUES.length, hidden: HIDDEN, weights: unpackWeights(WEIGHTS) }
  }
  return learned
}

/** Writes the clues into `into`, which holds `CLUES.length` numbers. */
export function readClues(written: WrittenName, form: NameForm, into: Float32Array): void {
  for (let c = 0; c < CLUES.length; c++) into[c] = CLUES[c]!.of(written, form)
}
