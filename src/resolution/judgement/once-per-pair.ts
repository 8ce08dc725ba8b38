import type { NameForm } from '../forms/name-forms.ts'
import type { WrittenName } from '../forms/written-name.ts'

/**
 * The same function, its answers remembered for as long as the written stretch is: an article asks for the same pairs in each round and in
 * each of its readings.
 */
export function oncePerPair<Answer extends object>(
  ask: (written: WrittenName, form: NameForm) => Answer,
): (written: WrittenName, form: NameForm) => Answer {
  const answers = new WeakMap<WrittenName, Map<NameForm, Answer>>()
  return (written, form) => {
    let known = answers.get(written)
    if (!known) {
      known = new Map()
      answers.set(written, known)
    }
    let answer = known.get(form)
    if (!answer) {
      answer = ask(written, form)
      known.set(form, answer)
    }
    return answer
  }
}
