import type { Reason } from '../text/reason.ts'
import type { Spelling } from './decide-spelling.ts'
import type { Person } from './person.ts'

/** Why a person's name is taken to be spelt so, in words a reader understands. */
export function explainSpelling({ variants, isOfRoster }: Person, { family, variant, confidence }: Spelling): Reason[] {
  if (isOfRoster) return [{ code: 'roster-spelling', text: `the roster spells the name ${family}`, value: 1 }]
  const own = variants[variant]
  if (!own || variants.length < 2) return []
  const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)
  const others = variants.filter((other) => other !== own)
  const other = others.reduce((sum, { places }) => sum + places.length, 0)
  const full = own.places.some(({ isFull }) => isFull) ? ', in the whole name too' : ''
  return [
    {
      code: 'written-spelling',
      text: `the text writes ${own.text} ${times(own.places.length)}${full}, and otherwise ${times(other)}`,
      value: Math.round(confidence * 1000) / 1000,
    },
  ]
}
