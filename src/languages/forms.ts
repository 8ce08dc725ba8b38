import type { Forms } from './language.ts'

/** All forms: every stem with every ending. */
export const spellOut = ({ stems, endings }: Forms): readonly string[] =>
  stems.split(' ').flatMap((stem) => endings.split(' ').map((ending) => (ending === '_' ? stem : stem + ending)))
