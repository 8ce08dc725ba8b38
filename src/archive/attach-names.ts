import { findAllWritten } from '../edits/find-all-written.ts'
import { Stretches } from '../edits/taken-stretches.ts'
import { backgroundOf } from '../lexicon/word-background.ts'
import { foldName } from '../names/fold-name.ts'
import { parseName } from '../names/parse-name.ts'
import type { ResolvedMention } from '../result/clean-result.ts'
import type { Span } from '../text/span.ts'
import { compareNames } from './compare-names.ts'
import { addPlace, type Draft, familyOf, groupBy, isWholeName, surnameOf } from './name-draft.ts'
import { readWholeName } from './name-parts.ts'
import { isOddWord } from './odd-word.ts'
import { isGiven, isSmallWord } from './read-run.ts'

/** The words of what was taken for a longer name: "many Tholm critics". */
export const wordsIn = ({ text, start }: ResolvedMention): readonly Span[] =>
  text.includes(' ')
    ? [...text.matchAll(/(?=\p{Lu})[\p{L}\p{M}'’-]+/gu)].map((match) => ({
        start: start + match.index,
        end: start + match.index + match[0].replace(/['’]s?$/u, '').length,
      }))
    : []

/** A name of one word that nobody has is the surname, or the given name, of the one whole name that has it. */
export function attachParts(drafts: readonly Draft[], loose: readonly Span[], text: string): void {
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

/** The surnames of which a recogniser made several words, wherever they stand alone: "To Glide". */
export function findBrokenSurnames(latent: readonly Draft[], text: string): Stretches {
  const found = new Stretches()
  for (const { written } of latent) for (const places of written.values()) for (const place of places) found.take(place)
  const isBroken = (surname: string): boolean => surname.includes(' ') && surname.split(' ').some(isSmallWord)
  addWritten(ownersOfSurnames(latent, isBroken), text, found)
  return found
}

/** The surname where no name was seen, or a longer one: "many Tholm critics". Only what can hardly be anything else: no word of another kind, and the surname of one person alone. */
export function findSurnames(drafts: readonly Draft[], names: readonly ResolvedMention[], text: string): void {
  const taken = new Stretches()
  for (const { written } of drafts) for (const places of written.values()) for (const place of places) taken.take(place)
  // a name of one word is what the document takes it for
  for (const { start, end, text: name, entity } of names) if (entity && !name.includes(' ')) taken.take({ start, end })
  const isAlone = (surname: string): boolean => !!surname && !surname.includes(' ') && isUnlikeWords(surname)
  addWritten(ownersOfSurnames(drafts.filter(isWholeName), isAlone), text, taken)
}

/** Whose each surname is that is one person's alone. */
function ownersOfSurnames(
  drafts: readonly Draft[],
  isWanted: (surname: string) => boolean,
): ReadonlyMap<string, Draft> {
  const groups = groupBy(drafts, ({ name }) => surnameOf(name))
  return new Map(
    [...groups].flatMap(([surname, owners]) =>
      owners.length === 1 && isWanted(surname) ? [[surname, owners[0]!] as const] : [],
    ),
  )
}

/** Every surname that is written where nothing else is taken is its owner's. */
function addWritten(owners: ReadonlyMap<string, Draft>, text: string, taken: Stretches): void {
  const written = findAllWritten(text, owners.keys())
  for (const [surname, owner] of owners)
    for (const place of written.get(surname)!) if (taken.take(place)) addPlace(owner, surname, place)
}

function isUnlikeWords(surname: string): boolean {
  const { word, proper, surname: usual } = backgroundOf(foldName(surname))
  return proper === 0 && (word === 0 || usual > 3)
}

/** From here on a surname alone is the whole name's. */
const ALIKE = 4

/** An odd word that is nobody's name, and that is much like the surname of one person of the document alone, is a garble of it: "Sybotek" beside Marta Subotek. */
export function attachAlike(drafts: readonly Draft[], loose: readonly Span[], text: string): void {
  const whole = drafts.filter(isWholeName).map((draft) => ({ draft, name: readWholeName(draft.name) }))
  const taken = new Stretches()
  for (const { written } of drafts) for (const places of written.values()) for (const place of places) taken.take(place)
  for (const { start, end } of loose) {
    const word = text.slice(start, end)
    if (!isOddWord(foldName(word)) || !taken.isFree({ start, end })) continue
    const alone = readWholeName(word)
    const alike = whole.filter(({ name }) => (compareNames(alone, name)?.score ?? 0) >= ALIKE)
    if (alike.length === 1) addPlace(alike[0]!.draft, word, { start, end })
  }
}
