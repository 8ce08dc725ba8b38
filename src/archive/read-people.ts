import { backgroundOf } from '../lexicon/word-background.ts'
import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { parseName } from '../names/parse-name.ts'
import type { CastEntity, CleanResult, ResolvedMention } from '../result/clean-result.ts'
import type { Span } from '../text/span.ts'
import { hashText } from './hash-text.ts'
import type { Reading, ReadPerson } from './log.ts'

/** A name in the making: the places under each text. */
interface Draft {
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
  const drafts = introducedPeople(result.entities, names)
  const alone = new Set(names.filter(({ text }) => !text.includes(' ')).map(({ text }) => foldName(text)))
  const loose: ResolvedMention[] = []
  const latent = new Map<string, Draft>()
  for (const mention of names) {
    if (mention.entity) continue
    const span = wholeNameIn(text, mention, alone)
    if (span) addLatent(latent, text, span)
    else loose.push(mention)
  }
  const all = joinSurnames([...drafts, ...latent.values()])
  attachSurnames(all, loose, text)
  const people = all.map((draft) => toPerson(draft, text)).filter(({ written }) => written.length)
  return { kind: 'reading', document, hash: hashText(text), people }
}

function introducedPeople(entities: readonly CastEntity[], names: readonly ResolvedMention[]): Draft[] {
  const drafts = new Map<string, Draft>()
  for (const { id, name, type, titles } of entities)
    if (type === 'person') drafts.set(id, { name, introduced: true, titles: titles.slice(0, 2), written: new Map() })
  for (const mention of names) {
    const draft = mention.entity === null ? undefined : drafts.get(mention.entity)
    if (draft) addPlace(draft, mention.text, mention)
  }
  return [...drafts.values()]
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
  if (words.length > 2)
    for (let i = 1; i < words.length; i++)
      if (alone.has(words[i]!.folded) && isGiven(words[i - 1]!.folded) && words[i]!.folded.length > 1)
        return { start: words[i - 1]!.start, end: words[i]!.end }
  return words.length <= MOST_WORDS && isGiven(words[0]!.folded) ? { start, end } : null
}

/** Could the folded word be a given name: known as one, or at least no other word? */
function isGiven(folded: string): boolean {
  if (folded.length < 1 || folded.includes(' ')) return false
  if (forenameFrequency(folded) > 0) return true
  const { word, proper } = backgroundOf(folded)
  return word === 0 && proper === 0
}

const familyOf = (name: string): string => foldName(parseName(name).family)

/** Who has one word only is the one whole name of the document that ends in it. */
function joinSurnames(drafts: readonly Draft[]): readonly Draft[] {
  const whole = drafts.filter(({ name }) => name.includes(' '))
  const byFamily = groupBy(whole, ({ name }) => familyOf(name))
  const joined = new Map<Draft, Draft>()
  const rest: Draft[] = []
  for (const draft of drafts) {
    if (draft.name.includes(' ')) continue
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

/** A name of one word that nobody has is the surname of the one whole name that ends in it. */
function attachSurnames(drafts: readonly Draft[], loose: readonly ResolvedMention[], text: string): void {
  const byFamily = groupBy(
    drafts.filter(({ name }) => name.includes(' ')),
    ({ name }) => familyOf(name),
  )
  for (const { start, end } of loose) {
    const word = text.slice(start, end)
    const owners = byFamily.get(foldName(word)) ?? []
    if (owners.length === 1) addPlace(owners[0]!, word, { start, end })
  }
}

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

function toPerson({ name, introduced, titles, written }: Draft, text: string): ReadPerson {
  return {
    name,
    introduced,
    ...(titles.length && { titles: [...new Set(titles)] }),
    written: [...written].map(([form, places]) => {
      const inOrder = [...places].sort((a, b) => a.start - b.start)
      return { text: form, places: inOrder.map(({ start, end }) => [start, end] as const), context: contextOf(text, inOrder[0]!) }
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
