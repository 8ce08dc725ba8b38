import type { Forms } from './language.ts'

/** All forms: every stem with every ending. Written at one go for each ending, as this happens where a process starts. */
export function spellOut({ stems, endings }: Forms): readonly string[] {
  return endings.split(' ').flatMap((ending) => {
    const own = ending === '_' ? '' : ending
    return (stems.replaceAll(' ', `${own} `) + own).split(' ')
  })
}
