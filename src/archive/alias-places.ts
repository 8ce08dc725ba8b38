import { findAllWritten } from '../edits/find-all-written.ts'
import { Stretches } from '../edits/taken-stretches.ts'
import { foldName } from '../names/fold-name.ts'
import type { CleanResult, ResolvedMention } from '../result/clean-result.ts'
import type { Span } from '../text/span.ts'
import { spansOver } from '../text/spans-over.ts'
import type { ArchiveState, Named } from './archive-state.ts'
import { surnameOf } from './name-draft.ts'
import { readWholeName } from './name-parts.ts'
import type { Person } from './person.ts'
import { ownersOf, placesOf } from './places-of.ts'
import { standsAlone } from './stands-alone.ts'

/**
 * Who one document names, with what a person has decided to be somebody's in other documents: where "Ilse Hat Row Wits" and "Hadrow" are Ilse Hadrowitz, they
 * are his too in a document that has him under another whole name. Of several words in the middle of a sentence, of one word where a name was read and
 * nothing says that it is somebody else's, or no name.
 */
export function withAliases(
  state: ArchiveState,
  text: string,
  named: readonly Named[],
  { mentions, quotations }: Pick<CleanResult, 'mentions' | 'quotations'>,
): readonly Named[] {
  const present = new Map<Person, Named>()
  for (const each of named) {
    const person = state.personOf(each.node)
    if (person.decided && isWhole(each) && !present.has(person)) present.set(person, each)
  }
  if (present.size === 0) return named
  const aliases = [...present.keys()].flatMap(aliasesOf)
  const written = findAllWritten(
    text,
    aliases.map(({ surname }) => surname),
  )
  const sourcesOver = spansOver(quotations.flatMap(({ source }) => (source?.type === 'name' ? source : [])))
  const speaks = (place: Span): boolean => sourcesOver(place).length > 0
  const alone = aliasesByName(
    aliases.filter(({ surname }) => surname.includes(' ') || standsAlone(text, surname, written.get(surname)!, speaks)),
  )
  const aliasOf = (each: Named): Alias | undefined => {
    const alias = state.personOf(each.node).decided ? undefined : alone.get(foldName(each.person.name))
    return alias && !areDifferent(each, alias.person) ? alias : undefined
  }
  const taken = new Stretches()
  for (const span of placesOf(named.filter((each) => isWhole(each) && !aliasOf(each)))) taken.take(span)
  const found = new Stretches()
  const place = (alias: Alias, places: readonly Span[]): readonly Named[] => {
    const own = places.filter((one) => taken.take(one) && found.take(one))
    if (own.length === 0) return []
    const form = { text: alias.surname, places: own.map(({ start, end }) => [start, end] as const), context: '' }
    const person = { name: alias.whole, introduced: false, written: [form] }
    return [{ node: present.get(alias.person)!.node, person }]
  }
  const unknown = namesOfNobody(named, mentions)
  const more = aliases.flatMap((alias) => {
    const { surname, person } = alias
    if (surname.includes(' '))
      return place(
        alias,
        written.get(surname)!.filter((one) => isInSentence(text, one)),
      )
    const key = foldName(surname)
    return alone.get(key)?.person === person ? place(alias, unknown.get(key) ?? []) : []
  })
  const rest = more.length === 0 ? named : named.flatMap((each) => withoutPlaces(each, found))
  return [
    ...rest.map((each) => {
      const alias = aliasOf(each)
      if (!alias) return each
      return { node: present.get(alias.person)!.node, person: { ...each.person, name: alias.whole } }
    }),
    ...more,
  ]
}

/** The names that nobody is known for, by the folded name. */
function namesOfNobody(
  named: readonly Named[],
  mentions: readonly ResolvedMention[],
): ReadonlyMap<string, readonly Span[]> {
  const unknown = new Map<string, Span[]>()
  const owners = ownersOf(named)
  for (const mention of mentions)
    if (mention.type === 'name' && mention.entity === null && !owners(mention)) {
      const key = foldName(mention.text)
      unknown.set(key, [...(unknown.get(key) ?? []), mention])
    }
  return unknown
}

/** Has a person decided that the two are not one? */
const areDifferent = ({ node }: Named, { nodes }: Person): boolean =>
  [...node.decisions].some(
    ({ decision }) =>
      decision.what === 'different' &&
      nodes.some(({ key }) => key !== node.key && (key === decision.left || key === decision.right)),
  )

const isWhole = ({ person }: Named): boolean => person.name.includes(' ')

/** What else stands for somebody's surname. */
interface Alias {
  readonly person: Person
  /** The whole name it is of. */
  readonly whole: string
  readonly surname: string
}

/** The surnames that documents have for a person beside the right one, longest first. */
function aliasesOf(person: Person): readonly Alias[] {
  const right = readWholeName(person.name).family.folded
  const aliases = new Map<string, Alias>()
  for (const { name } of person.nodes) {
    const surname = name.given.folded ? surnameOf(name.text) : name.text
    if (surname.length > 1 && foldName(surname) !== right) aliases.set(surname, { person, whole: name.text, surname })
  }
  return [...aliases.values()].sort((a, b) => b.surname.length - a.surname.length || (a.surname < b.surname ? -1 : 1))
}

/** The aliases by the folded surname; none that several people have. */
function aliasesByName(aliases: readonly Alias[]): ReadonlyMap<string, Alias> {
  const owners = new Map<string, Alias | null>()
  for (const alias of aliases) {
    const key = foldName(alias.surname)
    const own = owners.get(key)
    owners.set(key, own === undefined || own?.person === alias.person ? alias : null)
  }
  return new Map([...owners].flatMap(([key, alias]) => (alias ? [[key, alias] as const] : [])))
}

/** Does a word, a comma or an initial stand before it, so that its capitals are a name's? */
const isInSentence = (text: string, { start }: Span): boolean =>
  /(?:[\p{Ll},]["“”'‘’]?|\p{Lu}\.)\s+$/u.test(text.slice(Math.max(0, start - 8), start))

function withoutPlaces(each: Named, found: Stretches): readonly Named[] {
  const { person, node } = each
  const written = person.written.flatMap((form) => {
    const places = form.places.filter(([start, end]) => found.isFree({ start, end }))
    return places.length ? [{ ...form, places }] : []
  })
  return written.length ? [{ node, person: { ...person, written } }] : []
}
