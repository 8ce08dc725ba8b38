import type { Forms } from './language.ts'

/** All forms: every stem with every ending. */
export function spellOut({ stems, endings }: Forms): readonly string[] {
  const each = endings.split(' ').map((ending) => (ending === '_' ? '' : ending))
  const forms: string[] = []
  for (const stem of stems.split(' ')) for (const ending of each) forms.push(stem + ending)
  return forms
}
