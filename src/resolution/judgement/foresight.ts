import { askNetwork, type Network } from '../../models/network.ts'
import type { FormKind } from '../forms/form-texts.ts'
import type { NameForm } from '../forms/name-forms.ts'
import { resemblance } from '../forms/signature.ts'
import type { WrittenName } from '../forms/written-name.ts'
import { HIDDEN, WEIGHTS } from './foresight.table.ts'
import { likeness, likenessOfCodes } from './likeness.ts'

/** Number of clues. */
export const CLUES = 18

let learned: Network | undefined
const clues = new Float32Array(CLUES)

/**
 * What `judge` will say of a form, in log odds (nats), as far as a glance can tell: mostly too much and hardly ever too little, so
 * that what is foreseen to be hopeless need not be judged. A form that stands there as it is may always be it.
 */
export function foresee(written: WrittenName, form: NameForm, network = learnedForesight()): number {
  if (written.folded === form.folded) return Number.POSITIVE_INFINITY
  readClues(written, form, clues)
  return askNetwork(network, clues)
}

function learnedForesight(): Network {
  learned ??= { inputs: CLUES, hidden: HIDDEN, weights: Float32Array.from(WEIGHTS) }
  return learned
}

const isSwapped = (kind: FormKind): boolean => kind === 'swapped' || kind === 'part'

/** What tells of a form at a glance, as numbers of about one. */
export function readClues(written: WrittenName, form: NameForm, into: Float32Array): void {
  const { kind } = form
  const { background } = written
  const formLetters = form.folded.length
  const writtenLetters = written.folded.length
  into[0] = likeness(written.folded, form.folded)
  into[1] = likeness(written.spoken, form.spoken)
  into[2] = resemblance(written.signature, form.signature)
  into[3] = written.folded.charCodeAt(0) === form.folded.charCodeAt(0) ? 1 : 0
  into[4] = written.folded.charCodeAt(writtenLetters - 1) === form.folded.charCodeAt(formLetters - 1) ? 1 : 0
  into[5] = formLetters / 10
  into[6] = writtenLetters / 10
  into[7] = (form.sound.length - written.sound.length) / 4
  into[8] = (written.words - 1) / 2
  into[9] = (form.words - 1) / 2
  into[10] = written.words === form.words ? 1 : 0
  into[11] = isSwapped(kind) ? 1 : 0
  into[12] = kind === 'family' ? 1 : 0
  into[13] = kind === 'given' ? 1 : 0
  into[14] = background.word / 5
  into[15] = background.surname / 5
  into[16] = background.forename / 5
  into[17] = likenessOfCodes(written, form)
}
