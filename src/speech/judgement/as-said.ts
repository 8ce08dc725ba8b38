import type { Candidate } from '../hearing/hear-candidates.ts'
import type { LeftPlace } from '../transcript/places.ts'
import type { Scene } from '../transcript/transcript-scene.ts'
import type { Choice } from './choice.ts'

/** How much better another form of the same name must fit, in nats, to be the one that was said, and how much like it the words must sound. */
const SAID_BETTER = 4
const SAID_LIKE = 0.8

/** Where whole names are said, whatever is heard of them. */
const IN_FULL: ReadonlySet<LeftPlace> = new Set<LeftPlace>([
  'announced',
  'handed over',
  'introduces self',
  'joined',
  'role',
])

/**
 * Each person in the form that was said: "weeringa" is Wieringa, not Tomas Wieringa, and so is the end of "hi weeringa".
 *
 * @param candidates all that was heard
 */
export function asSaid(
  { left, knownAt }: Scene,
  choices: readonly Choice[],
  candidates: readonly Candidate[],
): Choice[] {
  const shorter = new Map<string, Candidate>()
  for (const candidate of candidates) {
    const { form, to } = candidate
    if (form.part !== 'family') continue
    const key = `${to} ${form.entity}`
    const known = shorter.get(key)
    if (!known || candidate.odds > known.odds) shorter.set(key, candidate)
  }
  const said = choices.map((choice) => {
    const { form, from, to, odds } = choice
    // behind a given name that is right, the rest is heard as well as it may
    const isInFull = IN_FULL.has(left[from]!) || (from > 0 && knownAt[from - 1]! >= 0)
    const family = form.part === 'full' && !isInFull ? shorter.get(`${to} ${form.entity}`) : undefined
    return family && family.from >= from && family.odds >= odds ? { ...family, chance: choice.chance } : choice
  })
  const groups = new Map<string, Choice[]>()
  for (const choice of said) {
    const key = `${choice.from} ${choice.to} ${choice.form.entity}`
    if (groups.has(key)) groups.get(key)!.push(choice)
    else groups.set(key, [choice])
  }
  return [...groups.values()].flatMap((group) => {
    const said = group.reduce((best, one) => (one.odds > best.odds ? one : best))
    if (group.length === 1 || said.odds < SAID_LIKE * said.form.sound.perfect) return group
    const chance = Math.max(...group.map(({ chance }) => chance))
    return [{ ...said, chance }, ...group.filter(({ odds }) => odds > said.odds - SAID_BETTER && odds < said.odds)]
  })
}
