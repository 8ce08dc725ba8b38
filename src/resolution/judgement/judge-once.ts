import type { NameForm } from '../forms/name-forms.ts'
import type { WrittenName } from '../forms/written-name.ts'
import { type Judgement, judge } from './judge.ts'

const judgements = new WeakMap<WrittenName, Map<NameForm, Judgement>>()

/**
 * The same as `judge`, remembered for as long as the written stretch is: an article weighs the same pairs in each round and in each of its
 * readings.
 */
export function judgeOnce(written: WrittenName, form: NameForm): Judgement {
  let known = judgements.get(written)
  if (!known) {
    known = new Map()
    judgements.set(written, known)
  }
  let judgement = known.get(form)
  if (!judgement) {
    judgement = judge(written, form)
    known.set(form, judgement)
  }
  return judgement
}
