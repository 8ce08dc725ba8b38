import { genderOf, readApposition, readOf } from './apposition.ts'
import { readHolderOfFields } from './holder-of-fields.ts'
import { isForename } from './is-forename.ts'
import { opensName } from './name-in-phrase.ts'
import { type Core, type Opening, readCore, readDeterminers } from './phrase-core.ts'
import { type LanguagePhrase, mark, type PhraseText, type WordRange } from './phrase-text.ts'

/** More words than any phrase has. */
const LONGEST = 24

/** The noun phrase that begins at word `at`, none of it behind `limit`; null where none begins. Without `takesApposition` it ends at a comma. */
export function readNounPhrase(
  text: PhraseText,
  at: number,
  limit: number,
  takesApposition = true,
): LanguagePhrase | null {
  const { words, lexicon } = text
  const end = Math.min(limit, at + LONGEST)
  if (at >= end) return null
  const pronoun = lexicon.pronouns.get(words[at]!.lower)
  if (pronoun)
    return {
      first: at,
      last: at + 1,
      type: 'pronoun',
      name: null,
      titles: [],
      indefinite: false,
      bare: false,
      oblique: false,
      gender: pronoun === 'plural' ? null : pronoun,
      several: pronoun === 'plural',
    }
  const opened = opensName(text, at) ? NO_DETERMINER(at) : readDeterminers(text, at, end)
  const core = readCore(text, opened.last, end, opened.count > 0)
  if (!core) return null
  return complete(text, at, end, opened, core, takesApposition)
}

const NO_DETERMINER = (at: number): Opening => ({ last: at, count: 0, gender: null, indefinite: false })

function complete(
  text: PhraseText,
  at: number,
  end: number,
  opened: Opening,
  core: Core,
  takesApposition: boolean,
): LanguagePhrase {
  let { name, last } = core
  const titles: WordRange[] = []
  if (name ? name.first > core.first : true) titles.push({ first: core.first, last: name?.first ?? core.last })
  const holder = takesApposition && !name ? readHolderOfFields(text, last, end) : null
  if (holder) {
    name = holder
    last = mark(text, holder.last) === ',' && holder.last < end ? holder.last + 1 : holder.last
    titles[0] = { first: core.first, last: name.first }
  }
  while (!name && last < end && text.lexicon.of.has(text.words[last]!.lower)) {
    const inner = readOf(text, last, end)
    if (!inner) break
    last = inner.last
    name = inner.name
    titles[0] = { first: core.first, last: name?.first ?? last }
  }
  if (!name && core.last === core.first + 1 && last > core.last && isNamedByField(text, core.first, last)) {
    name = { first: core.first, last }
    titles.length = 0
  }
  // minister Albert Pennings van Volksgezondheid
  if (name && last < end && text.lexicon.of.has(text.words[last]!.lower)) last = readOf(text, last, end)?.last ?? last
  if (takesApposition && name && isFieldBefore(text, name, last, end)) name = null
  // interrogée par l’AFP, la directrice
  const isBodys = name !== null && opened.count > 0 && name.first === opened.last && name.last === name.first + 1
  const apposed =
    takesApposition && !isBodys
      ? (readApposition(text, last, end, name !== null) ?? (name ? null : apposedBehindPlace(text, last, end)))
      : null
  if (apposed) {
    last = apposed.last
    if (!name) name = apposed.name
    titles.push(...apposed.titles)
  }
  const joined =
    name && text.lexicon.and.has(text.words[last]?.lower ?? '') ? readNounPhrase(text, last + 1, end) : null
  const several = joined?.type === 'name'
  if (several) last = joined!.last
  return {
    first: at,
    last,
    type: name ? 'name' : 'description',
    name,
    titles,
    gender: genderOf(text, opened, titles, apposed?.gender ?? null),
    several,
    indefinite: !name && (opened.indefinite || opened.count === 0),
    bare: !name && opened.count === 0,
    oblique: text.lexicon.oblique.has(text.words[at]!.lower),
  }
}

/** `der Chef der Grünen im Landtag, Ole Lund,`: the whole name that commas set off behind where or in what somebody is somebody. */
function apposedBehindPlace(text: PhraseText, at: number, end: number): ReturnType<typeof readApposition> {
  const { words, lexicon } = text
  if (at >= end || words[at]!.kind !== 'word' || !lexicon.breaks.has(words[at]!.lower)) return null
  if (lexicon.and.has(words[at]!.lower) || lexicon.subordinators.has(words[at]!.lower)) return null
  const place = readNounPhrase(text, at + 1, end, false)
  const apposed = place && place.type !== 'pronoun' ? readApposition(text, place.last, end, false) : null
  const name = apposed?.name
  return name && name.last - name.first > 1 && isForename(lexicon, words[name.first]!) ? apposed : null
}

/** `el secretario Ejecutivo, Juan Ríos,`: the field of an office, though it has a capital; who holds it stands between the commas. */
function isFieldBefore(text: PhraseText, { first, last }: WordRange, end: number, limit: number): boolean {
  const { words, lexicon } = text
  if (lexicon.language.capitalNouns || last > first + 1 || isForename(lexicon, words[first]!)) return false
  const noun = words[first - 1]
  if (noun?.kind !== 'word' || lexicon.closed.has(noun.lower)) return false
  const name = readApposition(text, end, limit, false)?.name
  return !!name && name.last - name.first > 1 && isForename(lexicon, words[name.first]!)
}

/** `le ministère des Ports`, `la universidad de Lugo`: in small letters a body’s name too, with what it is for or where. */
function isNamedByField({ words, lexicon }: PhraseText, at: number, last: number): boolean {
  if (!lexicon.namedByField.has(words[at]!.lower)) return false
  for (let i = at + 1; i < last; i++) if (isForename(lexicon, words[i]!)) return false
  return words[last - 1]!.isCapital
}
