import { foldName } from '../names/fold-name.ts'
import { generationOf, isHonour, SUFFIXES } from '../names/titles.ts'
import type { NameMention } from './name-mention.ts'

/** One written form of a name with all the places where the article writes it. */
export interface Form {
  /** The folded words, joined by one space: forms with the same key are the same. */
  readonly key: string
  /** The folded words, suffixes such as Jr. left out. */
  readonly parts: readonly string[]
  /** The words as first written, suffixes left out. */
  readonly words: readonly string[]
  /** `jr`, `sr`, `ii` …: father and son are two people. Empty where there is none. */
  readonly suffix: string
  /** Indices of its mentions, in order. */
  readonly mentions: readonly number[]
}

const byKey = new WeakMap<readonly Form[], ReadonlyMap<string, Form>>()

/** The form with a key, of those that `gatherForms` gave. */
export function formWithKey(forms: readonly Form[], key: string): Form | undefined {
  let index = byKey.get(forms)
  if (!index) {
    index = new Map(forms.map((form) => [form.key, form]))
    byKey.set(forms, index)
  }
  return index.get(key)
}

/** Groups name mentions by what is written, letter case and accents aside. */
export function gatherForms(names: readonly NameMention[]): readonly Form[] {
  const forms = new Map<string, Form & { readonly mentions: number[] }>()
  const seen = new Map<string, Form & { readonly mentions: number[] }>()
  for (let n = 0; n < names.length; n++) {
    const { words } = names[n]!
    const written = words.length === 1 ? words[0]! : words.join(' ')
    let form = seen.get(written)
    if (!form) {
      const own = makeForm(words)
      form = forms.get(own.key) ?? own
      forms.set(own.key, form)
      seen.set(written, form)
    }
    form.mentions.push(n)
  }
  return [...forms.values()]
}

function makeForm(written: readonly string[]): Form & { readonly mentions: number[] } {
  let behind = written.length
  while (behind > 1 && isBehindName(written[behind - 1]!)) behind--
  const words = behind === written.length ? written : written.slice(0, behind)
  const suffix = behind === written.length ? '' : generationOf(written[behind]!)
  const folded = words.map(foldName).join(' ')
  const parts = folded.split(' ')
  return { key: suffix ? `${folded} ${suffix}` : folded, parts, words, suffix, mentions: [] }
}

const isBehindName = (word: string): boolean => SUFFIXES.has(word.toLowerCase().replace('.', '')) || isHonour(word)
