import { addKnown } from './choose-labels.ts'
import { type LocatedTurns, locateTurns } from './locate-turns.ts'
import { nameLetters } from './name-letters.ts'

/** The turns of a text, in order, none over another. */
export type FoundTurns = Omit<LocatedTurns, 'lines'>

/**
 * Finds the labelled turns of a transcript or interview, whatever its layout (see `LAYOUTS`), and whom a Q or an A means.
 *
 * @param known labels that are known to be labels, however they look
 * @example
 * findTurns('Oona: Did you sleep?\n\nPiet: Hardly.\n\nOona: I did.').turns.map(({ name }) => name.text) // ['Oona', 'Piet', 'Oona']
 */
export function findTurns(text: string, known?: ReadonlySet<string>): FoundTurns {
  const { turns, lines, ...found } = locateTurns(
    text,
    known?.size ? (all, chosen) => addKnown(text, all, chosen, known) : undefined,
  )
  return { ...found, turns: nameLetters(text, lines, turns) }
}
