import { isForename } from './is-forename.ts'
import { isRole, isRoleInCase } from './is-role.ts'
import type { Gender, LanguageLexicon } from './lexicon-of.ts'
import { nameEnd } from './name-in-phrase.ts'
import { type Opening, readCore, readDeterminers } from './phrase-core.ts'
import { mark, type PhraseText, type WordRange } from './phrase-text.ts'

/** What a comma sets off behind a name or a description. */
interface Apposition {
  readonly last: number
  readonly name: WordRange | null
  readonly titles: readonly WordRange[]
  readonly gender: Gender | null
}

/** `, Luc Desforges,` behind a description, `, maire de Lille,` behind a name. */
export function readApposition(text: PhraseText, at: number, end: number, isNamed: boolean): Apposition | null {
  const comma = afterShortName(text, at)
  if (mark(text, comma) !== ',') return null
  const opened = readDeterminers(text, comma + 1, end)
  const core = readCore(text, opened.last, end, opened.count > 0)
  if (!core || opened.indefinite || (core.name === null) !== isNamed) return null
  let last = core.last
  while (last < end && text.lexicon.of.has(text.words[last]!.lower)) {
    const inner = readOf(text, last, end)
    if (!inner) break
    last = inner.last
  }
  if (isNamed && !closesApposition(text, last)) return null
  if (isNamed && !opensWithRole(text, core)) return null
  const titles = isNamed
    ? [{ first: core.first, last }]
    : core.name!.first > core.first
      ? [{ first: core.first, last: core.name!.first }]
      : []
  return {
    last: mark(text, last) === ',' && last < end ? last + 1 : last,
    name: core.name,
    titles,
    gender: genderOf(text, opened, titles, null),
  }
}

/** Past the short name of a body: `(GLW)`. */
const afterShortName = (text: PhraseText, at: number): number =>
  mark(text, at) === '(' && mark(text, at + 2) === ')' && text.words[at + 1]!.isCapital ? at + 3 : at

const closesApposition = (text: PhraseText, at: number): boolean =>
  at >= text.words.length || /^[,.;:!?)]$/.test(mark(text, at)) || text.words[at]!.kind === 'quote'

const opensWithRole = ({ words, lexicon }: PhraseText, { first, last }: WordRange): boolean => {
  for (let i = first; i < last; i++) if (isRole(lexicon, words[i]!.lower) !== null) return true
  return false
}

/** `de l’Intérieur`, and the name behind it: `de l’Intérieur Gérald Darmanin`. Behind a role of its own a name is of whose: `du ministre Luc Barre`. */
export function readOf(
  text: PhraseText,
  at: number,
  end: number,
): { readonly last: number; readonly name: WordRange | null } | null {
  const opened = readDeterminers(text, at + 1, end)
  const core = readCore(text, opened.last, end, true)
  if (!core) return null
  const { words } = text
  for (let i = core.first + 1; i + 1 < core.last; i++) {
    const behind = words[i]!.isCapital ? nameEnd(text, i, core.last) : i
    const isBehindNoun = words[i - 1]!.kind === 'word' && !text.lexicon.particles.has(words[i - 1]!.lower)
    if (behind > i + 1 && isBehindNoun && isForename(text.lexicon, words[i]!))
      return { last: core.last, name: isOneHolder(text, at, i - 1) ? null : { first: i, last: behind } }
  }
  // officier van justitie Ivo Kramer; but no body’s name: presidente de la empresa Hidro Norte
  const { name } = core
  const noun = name && words[name.first - 1]
  const isNamed = name && name.first > core.first && name.last - name.first > 1 && !text.lexicon.language.capitalNouns
  const isOthers = !isNamed || text.lexicon.bodies.has(noun!.lower) || isOneHolder(text, at, name.first - 1)
  return { last: core.last, name: isOthers ? null : name }
}

/** `des Ministers`, `von Minister`, `du ministre`: one who holds an office; but not `der Lehrer`, `der Journalisten`, `des médecins`. */
function isOneHolder({ words, lexicon }: PhraseText, of: number, noun: number): boolean {
  const { lower } = words[noun]!
  const role = isRole(lexicon, lower)
  if (!lexicon.language.capitalNouns) return role !== null
  const article = words[of]!.lower
  if (role !== null) return role !== 'male' || article !== 'der'
  return article === 'des' && isRoleInCase(lexicon, lower) && !isCouncil(lexicon, lower)
}

/** `des Verwaltungsrats` is of several: a word for a body as for whoever is in it. */
function isCouncil({ roles, bodies }: LanguageLexicon, lower: string): boolean {
  const noun = lower.replace(/e?s$/, '')
  return [...bodies].some((body) => roles.has(body) && noun.endsWith(body))
}

/** By a role or a form of address, else by the article. */
export function genderOf(
  { words, lexicon }: PhraseText,
  opened: Opening,
  titles: readonly WordRange[],
  apposed: Gender | null,
): Gender | null {
  for (const { first, last } of titles) {
    for (let i = first; i < last; i++) {
      if (lexicon.of.has(words[i]!.lower)) break
      const own = lexicon.titles.get(words[i]!.lower) ?? isRole(lexicon, words[i]!.lower)
      if (own && own !== 'any') return own
    }
  }
  return apposed ?? opened.gender
}
