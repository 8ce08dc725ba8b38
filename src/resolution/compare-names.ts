import { type Judgement, judge } from './judgement.ts'
import { makeForm, type NameForm } from './name-forms.ts'
import { readWritten, type WrittenName } from './written-name.ts'

/**
 * Direct evidence that a written stretch is a garble of one form of a name, without an index. Texts may be given prepared
 * (`readWritten`, `makeForm`) where they are compared often.
 *
 * @example
 * compareNames('Vickov', 'Witkoff').logit // about 3: far likelier than chance
 * compareNames('Moscow', 'Witkoff').logit // far below 0
 */
export function compareNames(written: string | WrittenName, form: string | NameForm): Judgement {
  return judge(
    typeof written === 'string' ? readWritten(written) : written,
    typeof form === 'string' ? makeForm(form.includes(' ') ? 'full' : 'family', form) : form,
  )
}
