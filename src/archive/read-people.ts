import { findWritten } from '../edits/find-written.ts'
import { Stretches } from '../edits/taken-stretches.ts'
import { backgroundOf } from '../lexicon/word-background.ts'
import { FUNCTION_WORDS } from '../lexicon/word-lists.ts'
import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { parseName } from '../names/parse-name.ts'
import { isTitle } from '../names/titles.ts'
import type { CastEntity, CleanResult, ResolvedMention } from '../result/clean-result.ts'
import type { Span } from '../text/span.ts'
import { hashText } from './hash-text.ts'
import type { Reading, ReadPerson } from './log.ts'

/** A name in the making: the places under each text. */
interface Draft {
  readonly organization?: true
  readonly name: string
  readonly introduced: boolean
  readonly titles: readonly string[]
  readonly written: Map<string, Span[]>
}

/** Words a name may have; more are a line-up. */
const MOST_WORDS = 4
const CONTEXT = 60

/** The people of one document, and the names that may be somebody's, from what `clean` finds in it without anybody's help. */
export function readPeople(document: string, text: string, result: CleanResult): Reading {
  const names = result.mentions.filter(({ type }) => type === 'name')
  const described = result.mentions.filter(({ type }) => type === 'description')
  const alone = new Set(names.filter(({ text }) => !text.includes(' ')).map(({ text }) => foldName(text)))
  const families = new Set(
    result.entities
      .filter(({ name, type }) => type === 'person' && name.includes(' '))
      .map(({ name }) => familyOf(name)),
  )
  const latent = new Map<string, Draft>()
  const loose: ResolvedMention[] = []
  const owned: ResolvedMention[] = []
  for (const mention of names) {
    const longer = families.has(foldName(mention.text)) ? null : longerName(text, mention)
    const span = longer ?? (mention.entity ? null : wholeNameIn(text, mention, alone))
    if (span) addLatent(latent, text, span)
    else if (mention.entity) owned.push(mention)
    else loose.push(mention)
  }
  const broken = findBrokenSurnames([...latent.values()], text)
  const isWhole = (mention: Span): boolean => broken.isFree(mention)
  const surnames = new Set([...families, ...[...latent.values()].map(({ name }) => familyOf(name))])
  const introduced = introducedPeople(result.entities, owned.filter(isWhole)).map((draft) => withGiven(draft, surnames))
  const drafts = joinSurnames([...introduced, ...latent.values()])
  attachParts(
    drafts,
    [...loose.filter(isWhole).flatMap((mention) => [mention, ...wordsIn(mention)]), ...described.flatMap(wordsIn)],
    text,
  )
  findSurnames(drafts, names, text)
  const people = drafts.map((draft) => toPerson(draft, text)).filter(({ written }) => written.length)
  return { kind: 'reading', document, hash: hashText(text), people }
}

function introducedPeople(entities: readonly CastEntity[], names: readonly ResolvedMention[]): Draft[] {
  const drafts = new Map<string, Draft>()
  for (const { id, name, type, titles } of entities)
    drafts.set(id, {
      ...(type === 'organization' && { organization: true }),
      name,
      introduced: true,
      titles: titles.slice(0, 2),
      written: new Map(),
    })
  for (const mention of names) {
    const draft = mention.entity === null ? undefined : drafts.get(mention.entity)
    if (draft) addPlace(draft, mention.text, mention)
  }
  return [...drafts.values()]
}

/** "Font Sneaker" who is also "Sarath Font Sneaker": a surname of two words. */
function withGiven(draft: Draft, surnames: ReadonlySet<string>): Draft {
  const [first] = draft.name.split(' ', 1)
  if (draft.organization || !draft.name.includes(' ') || forenameFrequency(foldName(first!)) > 0) return draft
  for (const text of draft.written.keys()) {
    if (!text.endsWith(` ${draft.name}`)) continue
    const given = text.slice(0, -draft.name.length - 1)
    const folded = foldName(given)
    if (folded.length > 1 && isGiven(folded) && !surnames.has(folded) && !isTitle(given))
      return { ...draft, name: text }
  }
  return draft
}

function addPlace({ written }: Draft, text: string, { start, end }: Span): void {
  const places = written.get(text)
  if (places) places.push({ start, end })
  else written.set(text, [{ start, end }])
}

function addLatent(latent: Map<string, Draft>, text: string, span: Span): void {
  const name = text.slice(span.start, span.end)
  const key = foldName(name)
  let draft = latent.get(key)
  if (!draft) {
    draft = { name, introduced: false, titles: [], written: new Map() }
    latent.set(key, draft)
  }
  addPlace(draft, name, span)
}

const WORD = /[^\s]+/gu

/** A given name and a surname in a run of capitals: the run, or the two words of it the second of which also stands alone. */
function wholeNameIn(text: string, { start, end }: Span, alone: ReadonlySet<string>): Span | null {
  const words = [...text.slice(start, end).matchAll(WORD)].map((match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
    folded: foldName(match[0]),
  }))
  if (words.length < 2) return null
  for (let i = 1; words.length > 2 && i < words.length; i++) {
    const [given, family] = [words[i - 1]!, words[i]!]
    if (alone.has(family.folded) && family.folded.length > 1 && isGivenAt(text, given))
      return { start: given.start, end: family.end }
  }
  const [first] = words as [(typeof words)[number]]
  // "Dunno Replay" begins with somebody's surname
  const isSurname = alone.has(first.folded) && !alone.has(words.at(-1)!.folded) && forenameFrequency(first.folded) === 0
  return words.length <= MOST_WORDS && !isSurname && isGivenAt(text, first) ? { start, end } : null
}

const isGivenAt = (text: string, { start, end, folded }: Span & { readonly folded: string }): boolean =>
  isGiven(folded) && /^\p{Lu}/u.test(text.slice(start, start + 2)) && !isSmallWord(text.slice(start, end))

/** Could the folded word be a given name: known as one, or at least no other word? */
function isGiven(folded: string): boolean {
  if (folded.length < 1 || folded.includes(' ')) return false
  if (forenameFrequency(folded) > 0) return true
  const { word, proper } = backgroundOf(folded)
  return word === 0 && proper === 0
}

const isWholeName = ({ name, organization }: Draft): boolean => !organization && name.includes(' ')

const familyOf = (name: string): string => foldName(parseName(name).family)

/** Who has one word only is the one whole name of the document that ends in it. */
function joinSurnames(drafts: readonly Draft[]): readonly Draft[] {
  const whole = drafts.filter(isWholeName)
  const byFamily = groupBy(whole, ({ name }) => familyOf(name))
  const joined = new Map<Draft, Draft>()
  const rest: Draft[] = []
  for (const draft of drafts) {
    if (isWholeName(draft)) continue
    if (draft.organization) {
      rest.push(draft)
      continue
    }
    const owners = byFamily.get(foldName(draft.name)) ?? []
    if (owners.length !== 1) rest.push(draft)
    else {
      const owner = joined.get(owners[0]!) ?? owners[0]!
      const more: Draft = { ...owner, introduced: true, titles: [...owner.titles, ...draft.titles] }
      for (const [text, places] of draft.written) more.written.set(text, [...(more.written.get(text) ?? []), ...places])
      joined.set(owners[0]!, more)
    }
  }
  return [...whole.map((draft) => joined.get(draft) ?? draft), ...rest]
}

/** The words of what was taken for a longer name: "many Dunno critics". */
const wordsIn = ({ text, start }: ResolvedMention): readonly Span[] =>
  text.includes(' ')
    ? [...text.matchAll(/(?=\p{Lu})[\p{L}\p{M}'’-]+/gu)].map((match) => ({
        start: start + match.index,
        end: start + match.index + match[0].replace(/['’]s?$/u, '').length,
      }))
    : []

/** A name of one word that nobody has is the surname, or the given name, of the one whole name that has it. */
function attachParts(drafts: readonly Draft[], loose: readonly Span[], text: string): void {
  const whole = drafts.filter(isWholeName)
  const byFamily = groupBy(whole, ({ name }) => familyOf(name))
  const bySurname = groupBy(whole, ({ name }) => foldName(surnameOf(name)))
  const byGiven = groupBy(whole, ({ name }) => foldName(parseName(name).given))
  for (const { start, end } of loose) {
    const word = text.slice(start, end)
    const key = foldName(word)
    const owners = byFamily.get(key) ?? bySurname.get(key) ?? (isGiven(key) ? byGiven.get(key) : undefined) ?? []
    if (owners.length === 1) addPlace(owners[0]!, word, { start, end })
  }
}

/** The surnames of which a recogniser made several words, wherever they stand alone: "To Ride". */
function findBrokenSurnames(latent: readonly Draft[], text: string): Stretches {
  const found = new Stretches()
  for (const { written } of latent) for (const places of written.values()) for (const place of places) found.take(place)
  for (const [surname, owners] of groupBy(latent, ({ name }) => surnameOf(name))) {
    if (owners.length > 1 || !surname.includes(' ') || !surname.split(' ').some(isSmallWord)) continue
    for (const place of findWritten(text, surname)) if (found.take(place)) addPlace(owners[0]!, surname, place)
  }
  return found
}

/** The surname where no name was seen, or a longer one: "many Dunno critics". Only what can hardly be anything else: no word of another kind, and the surname of one person alone. */
function findSurnames(drafts: readonly Draft[], names: readonly ResolvedMention[], text: string): void {
  const whole = drafts.filter(isWholeName)
  const bySurname = groupBy(whole, ({ name }) => surnameOf(name))
  const taken = new Stretches()
  for (const { written } of drafts) for (const places of written.values()) for (const place of places) taken.take(place)
  // a name of one word is what the document takes it for
  for (const { start, end, text: name, entity } of names) if (entity && !name.includes(' ')) taken.take({ start, end })
  for (const [surname, owners] of bySurname) {
    if (owners.length > 1 || !surname || surname.includes(' ') || !isUnlikeWords(surname)) continue
    for (const place of findWritten(text, surname)) if (taken.take(place)) addPlace(owners[0]!, surname, place)
  }
}

/** What stands behind the given name, as written: the surname with whatever was made of it. */
const surnameOf = (name: string): string => {
  const { given, familyFirst, titles, suffix } = parseName(name)
  return familyFirst || titles.length || suffix || !name.startsWith(`${given} `) ? '' : name.slice(given.length + 1)
}

function isUnlikeWords(surname: string): boolean {
  const { word, proper, surname: usual } = backgroundOf(foldName(surname))
  return proper === 0 && (word === 0 || usual > 3)
}

/** A capital behind a space, in the middle of a sentence. */
const NEXT = /^ (?=\p{Lu})[\p{L}\p{M}'’-]+/u
const BEFORE = /(?:^|[\s(])((?=\p{Lu})[\p{L}\p{M}'’.-]+ )$/u
/** So far beside a name another word of it may begin. */
const REACH = 24

/**
 * What a recogniser made several words of, read whole: "Ine To Ride" where the run of capitals holds a word that is no name's. Null where the run is no
 * longer than the name, or may be a headline.
 */
function longerName(text: string, { start, end }: Span): Span | null {
  const to = runEnd(text, end)
  for (let from = start, n = 0; n < MOST_WORDS; n++) {
    const words = text.slice(from, to).split(' ')
    const [first] = words
    if (isGiven(foldName(first!)) && !isSmallWord(first!) && !isTitle(first!)) {
      const isLonger = from < start || to > end
      const isName = words.length > 1 && words.length <= MOST_WORDS && words.slice(1).some(isSmallWord)
      return isLonger && isName && isInSentence(text, from, to) ? { start: from, end: to } : null
    }
    const before = BEFORE.exec(text.slice(Math.max(0, from - REACH), from))
    if (!before) return null
    from -= before[1]!.length
  }
  return null
}

function runEnd(text: string, end: number): number {
  let to = end
  for (let n = 0; n < MOST_WORDS; n++) {
    const next = NEXT.exec(text.slice(to, to + REACH))?.[0]
    if (!next) break
    const word = next.replace(/['’]s$/u, '')
    to += word.length
    if (word !== next) break
  }
  return to
}

/** So much of the line on either side is looked at. */
const LINE = 60

/** Do words without a capital stand around it, so that it is no headline? */
function isInSentence(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - LINE), start)
  const after = text.slice(end, end + LINE)
  const line = `${before.slice(before.lastIndexOf('\n') + 1)} ${after.split('\n', 1)[0]}`
  const words = line.match(/(?<![\p{L}'’])\p{L}{3,}/gu) ?? []
  return words.filter((word) => /^\p{Ll}/u.test(word)).length * 2 > words.length
}

/** A word of grammar, also in a contraction: "To", "She'll". */
const isSmallWord = (word: string): boolean => FUNCTION_WORDS.has(word.toLowerCase().replace(/['’].*/su, ''))

function groupBy(drafts: readonly Draft[], keyOf: (draft: Draft) => string): ReadonlyMap<string, readonly Draft[]> {
  const groups = new Map<string, Draft[]>()
  for (const draft of drafts) {
    const key = keyOf(draft)
    const group = groups.get(key)
    if (group) group.push(draft)
    else groups.set(key, [draft])
  }
  return groups
}

function toPerson({ organization, name, introduced, titles, written }: Draft, text: string): ReadPerson {
  return {
    ...(organization && { organization }),
    name,
    introduced,
    ...(titles.length && { titles: [...new Set(titles)] }),
    written: [...written].map(([form, places]) => {
      const inOrder = [...places].sort((a, b) => a.start - b.start)
      return {
        text: form,
        places: inOrder.map(({ start, end }) => [start, end] as const),
        context: contextOf(text, inOrder[0]!),
      }
    }),
  }
}

function contextOf(text: string, { start, end }: Span): string {
  const from = wordStart(text, Math.max(0, start - CONTEXT), start)
  const to = wordEnd(text, Math.min(text.length, end + CONTEXT), end)
  return text.slice(from, to).replace(/\s+/gu, ' ').trim()
}

/** The first word that begins behind `at`. */
function wordStart(text: string, at: number, most: number): number {
  if (at === 0) return 0
  while (at < most && !/\s/u.test(text[at]!)) at++
  return at
}

/** The last word that ends before `at`. */
function wordEnd(text: string, at: number, least: number): number {
  if (at === text.length) return at
  while (at > least && !/\s/u.test(text[at]!)) at--
  return at
}
