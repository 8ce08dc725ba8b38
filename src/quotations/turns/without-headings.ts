import { isMadeOfNames } from '../../lexicon/is-made-of-names.ts'
import { foldName } from '../../names/fold-name.ts'
import type { LabelledLine } from './turn.ts'

/**
 * Without headings in capitals that run into their text: `SHORT TITLE. This act may be …` is set as a chamber sets `ADA LUND. I agree.` Where half
 * of those that are set so are names, all are labels.
 */
export function withoutHeadings<T extends { readonly line: LabelledLine }>(candidates: readonly T[]): readonly T[] {
  const bare = candidates.filter(
    ({ line: { layout, name } }) =>
      layout === 'stop' && name.kind === 'name' && !/\p{Ll}/u.test(name.title + name.text),
  )
  const others = new Set(bare.filter(({ line }) => !isMadeOfNames(foldName(line.name.text))))
  return 2 * others.size <= bare.length ? candidates : candidates.filter((one) => !others.has(one))
}
