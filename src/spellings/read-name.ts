import type { Target } from '../garbles/gather-targets.ts'
import { parseName } from '../names/parse-name.ts'

/** A name's given and family part; the family name is the one that articles write alone. */
export function readName({ name, forms }: Pick<Target, 'name' | 'forms'>): { given: string; family: string } {
  const { given, middle, family } = parseName(name)
  const own = forms.find(({ kind }) => kind === 'family')?.text ?? family
  // Kim Jong Un, whom a text calls Un
  const isLast = own !== family && name.endsWith(` ${own}`)
  return { given: isLast ? name.slice(0, -own.length - 1) : [given, middle].filter(Boolean).join(' '), family: own }
}

/** Does the family name stand before the given name: `Kim Jong Un`? */
export const isFamilyFirst = ({ name, family }: { readonly name: string; readonly family: string }): boolean =>
  name.startsWith(`${family} `)
