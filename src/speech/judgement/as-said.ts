import type { Choice } from './choice.ts'

/** How much better another form of the same name must fit, in nats, to be the one that was said, and how much like it the words must sound. */
const SAID_BETTER = 4
const SAID_LIKE = 0.8

/** Each person in the form that was said: "weeringa" is Wieringa, not Tomas Wieringa. */
export function asSaid(choices: readonly Choice[]): Choice[] {
  const groups = new Map<string, Choice[]>()
  for (const choice of choices) {
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
