import type { Target } from '../garbles/gather-targets.ts'
import { parseName } from '../names/parse-name.ts'

/** A name's given and family part; the family name is the one that articles write alone. */
export function readName({ name, forms }: Pick<Target, 'name' | 'forms'>): { given: string; family: string } {
  const { given, middle, family } = parseName(name)
  const own = forms.find(({ kind }) => kind === 'family')?.text ?? family
  return { given: [given, middle].filter(Boolean).join(' '), family: own }
}
