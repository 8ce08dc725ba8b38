import { roundProbability } from '../../models/round-probability.ts'
import type { Reason } from '../../text/reason.ts'
import type { Scene } from '../transcript/transcript-scene.ts'
import type { Choice } from './choice.ts'

/** Why a stretch of a transcript is held for a name. */
export function explainChoice(scene: Scene, { from, to, form, odds }: Choice): Reason[] {
  const { words, left, right, affiliations, vocabulary } = scene
  const written = words.article.text.slice(words.starts[from]!, words.ends[to - 1]!)
  const share = Math.max(0, Math.min(1, odds / form.sound.perfect))
  const reasons: Reason[] = [
    { code: 'sound', text: `“${written}” sounds ${describe(share)} “${form.text}”`, value: roundProbability(share) },
  ]
  if (left[from] !== 'none' && left[from] !== 'stop')
    reasons.push({ code: 'place', text: `it stands where a name is ${PLACES[left[from]!] ?? left[from]}` })
  if (right[to] === 'go ahead') reasons.push({ code: 'place', text: 'somebody is asked to go ahead' })
  const affiliation = Math.max(
    affiliations.share(form.entity, to, to + 9),
    affiliations.share(form.entity, from - 10, from),
  )
  if (affiliation > 0)
    reasons.push({
      code: 'affiliation',
      text: 'the firm or role is named beside it',
      value: roundProbability(affiliation),
    })
  let background = 10
  for (let at = from; at < to; at++) background = Math.min(background, vocabulary.word[words.ids[at]!]!)
  reasons.push({
    code: 'background',
    text: background === 0 ? 'not all of it is ordinary words' : 'it is ordinary words too',
    value: background / 10,
  })
  return reasons
}

const PLACES: Readonly<Record<string, string>> = {
  'introduces self': 'given for oneself',
  role: 'said with a role',
  joined: 'in a list of who is there',
  and: 'added',
}

const describe = (share: number): string => (share > 0.85 ? 'like' : share > 0.5 ? 'much like' : 'a little like')
