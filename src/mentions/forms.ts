import { foldName } from '../names/fold-name.ts'
import type { NameMention } from './name-mention.ts'
import { SUFFIXES } from './word-lists.ts'

/** One written form of a name with all the places where the article writes it. */
export interface Form {
  /** The folded words, joined by one space: forms with the same key are the same. */
  readonly key: string
  /** The folded words, suffixes such as Jr. left out. */
  readonly parts: readonly string[]
  /** The words as first written, suffixes left out. */
  readonly words: readonly string[]
  /** Indices of its mentions, in order. */
  readonly mentions: readonly number[]
}

/** Groups name mentions by what is written, letter case and accents aside. */
export function gatherForms(names: readonly NameMention[]): readonly Form[] {
  const forms = new Map<string, Form & { readonly mentions: number[] }>()
  const seen = new Map<string, Form & { readonly mentions: number[] }>()
  names.forEach((name, n) => {
    const written = name.words.join(' ')
    let form = seen.get(written)
    if (!form) {
      const words = withoutSuffix(name.words)
      const parts = words.flatMap((word) => foldName(word).split(' '))
      const key = parts.join(' ')
      form = forms.get(key) ?? { key, parts, words, mentions: [] }
      forms.set(key, form)
      seen.set(written, form)
    }
    form.mentions.push(n)
  })
  return [...forms.values()]
}

function withoutSuffix(words: readonly string[]): readonly string[] {
  let behind = words.length
  while (behind > 1 && SUFFIXES.has(words[behind - 1]!.toLowerCase())) behind--
  return words.slice(0, behind)
}
