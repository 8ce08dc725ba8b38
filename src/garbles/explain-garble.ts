import type { Reason, ReasonCode } from '../text/reason.ts'
import type { GarbleAlternative } from './garble-decision.ts'
import type { Sighting } from './observe-suspect.ts'

/** Why a suspect was taken for a garble of its target, strongest first, in words a reader understands. */
export function explainGarble({ pairing, inPlace }: GarbleAlternative, seen: Sighting): readonly Reason[] {
  const { suspect, written, target, form, evidence } = pairing
  const { places } = suspect
  const said = `“${written.text}”`
  const reasons: Reason[] = []
  const add = (code: ReasonCode, text: string, value?: number): void => {
    reasons.push(value === undefined ? { code, text } : { code, text, value: Math.round(value * 1000) / 1000 })
  }
  const codes = `${written.codes.join('/')} ~ ${form.codes.join('/')}`
  if (evidence.soundOdds > 0) add('sound', `${said} sounds like ${form.text} (${codes})`, Math.max(0, evidence.sound))
  if (evidence.spellingOdds > 0)
    add('spelling', `${said} is spelled as garbles of ${form.text} are`, Math.max(0, evidence.spelling))
  if (seen.introduced === 0) add('not-introduced', `the article introduces nobody as ${said}`)
  if (seen.introduced === 1) add('title-only', `only a title introduces ${said}, never a full name`)
  const { word, proper, surname, forename } = written.background
  if (word + proper + surname + forename === 0) add('background', `${said} is no word, place or name known otherwise`)
  else if (word > 0) add('background', `${said} is an ordinary word too`, word / 10)
  else add('background', `${said} is known as another name or place too`, Math.max(proper, surname, forename) / 10)
  if (inPlace) add('in-place', `${said} speaks where ${target.name} speaks, beside other garbles of the name`)
  if (seen.speaks > 0) add('speaks', `${said} speaks here, as a person does`, seen.speaks)
  if (places.length > 1) add('repeated', `${said} is written ${places.length} times`, places.length)
  if (target.tokens.length)
    add('present', `${target.name} is named ${target.tokens.length} times in the article`, target.tokens.length)
  else if (target.entity?.origin === 'roster') add('roster', `${target.name} is on the roster`)
  return reasons
}
