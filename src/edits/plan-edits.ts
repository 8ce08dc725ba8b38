import type { Merged } from '../cast/mend-cast.ts'
import { explainGarble } from '../garbles/explain-garble.ts'
import type { GarbleDecision } from '../garbles/garble-decision.ts'
import { isRunTogether } from '../garbles/is-run-together.ts'
import { roundProbability } from '../models/round-probability.ts'
import { foldName } from '../names/fold-name.ts'
import type { Spelling } from '../spellings/decide-spelling.ts'
import { confidenceIn, decideSpelling } from '../spellings/decide-spelling.ts'
import { explainSpelling } from '../spellings/explain-spelling.ts'
import type { FaintLink } from '../spellings/faint-links.ts'
import { isOneMoreGarble, ONE_MORE } from '../spellings/is-one-more-garble.ts'
import type { Meant, Person, Variant, WrittenPlace } from '../spellings/person.ts'
import { rename, writeName } from '../spellings/write-name.ts'
import type { Article } from '../text/article.ts'
import { joinBroken } from '../text/broken-words.ts'
import { isGlued } from '../text/is-glued.ts'
import type { Reason } from '../text/reason.ts'
import type { Span } from '../text/span.ts'
import { isDiscussed } from './is-discussed.ts'
import { joinFaintly } from './join-faintly.ts'
import type { Linked, Mending, PersonPlan, Question } from './person-plan.ts'
import { Stretches } from './taken-stretches.ts'
import { inSmallLetters, standsBefore, writeReplacement } from './write-replacement.ts'

/** Mendings and links are in order of `start` and disjoint, and no question is about a place that is mended. */
export interface Plan {
  readonly mendings: readonly Mending[]
  readonly links: readonly Linked[]
  readonly questions: readonly Question[]
  /** Members of the cast who are found to be somebody else, or somebody of another name. */
  readonly merged: readonly Merged[]
  /** Probability, 0..1, that a name is spelt right, by the name; worked out when asked for. */
  readonly spellings: ReadonlyMap<string, () => number>
}

/** What is known of the names that an article writes. */
export interface Evidence {
  readonly decisions: readonly GarbleDecision[]
  readonly people: readonly Person[]
  readonly faint: readonly FaintLink[]
}

/** Below this probability a candidate is not worth a reader's time. */
const LEAST_DOUBT = 0.05

/**
 * Chooses what is mended: what a person decided, then what is surely enough the person's and surely enough misspelt, of overlapping
 * stretches the surest. What is likely the person's is linked; what is not mended is asked about. Stretches that a person settled as
 * they are (`settled`) are left alone.
 */
export function planEdits(
  article: Article,
  { decisions, people, faint }: Evidence,
  confidence: number,
  decided: readonly Mending[],
  settled: readonly Span[],
): Plan {
  const drafts = joinFaintly(
    people.map((person) => planPerson(article, person, confidence)),
    people,
    faint,
  )
  const taken = new Stretches()
  for (const span of [...decided, ...settled]) taken.take(span)
  const ranked = drafts.flatMap(({ mendings }) => mendings).sort(surest)
  const mendings = [...decided, ...ranked.filter((mending) => taken.take(mending))].sort(inOrder)
  const links = drafts
    .flatMap((draft) => draft.links)
    .sort(inOrder)
    .filter((link) => taken.take(link))
  const linked = new Set(
    people
      .filter((person) => !person.isSpeltAlike && (person.variants.length > 1 || person.isOfRoster))
      .flatMap(({ variants }) => variants.flatMap(({ places }) => places.map(({ end }) => end))),
  )
  const asked = [
    ...drafts.flatMap((draft) => draft.questions),
    ...decisions.flatMap((decision) =>
      linked.has(decision.suspect.places[0]!.end) ? [] : (questionOf(decision) ?? []),
    ),
  ]
  const closed = new Stretches()
  for (const span of [...mendings, ...settled]) closed.take(span)
  return {
    mendings,
    links,
    questions: asked
      .flatMap((question) => openPlaces(question, closed))
      .sort((a, b) => inOrder(a.places[0]!, b.places[0]!)),
    merged: drafts.flatMap(({ merged }) => (merged.members.length ? [merged] : [])),
    spellings: new Map(drafts.map(({ name, confidenceInSpelling }) => [name, confidenceInSpelling])),
  }
}

/** A full name is never cut down to a shorter one (`Q. Lind Jr.`), nor are its words put in another order (`Kim Jong Un`), nor the lines of one joined that is right. */
function holdsSameWords(written: string, to: string): boolean {
  const [own, other] = [foldName(joinBroken(written)), foldName(to)]
  const words = own.split(' ')
  if (own === other) return written.includes('\n')
  return other.split(' ').every((word) => words.includes(word))
}

/** Is what stands there one of the person's spellings with a word whose space was lost? */
function isBesideWord(written: string, to: string, { variants }: Person): boolean {
  const words = foldName(to).split(' ')
  const isName = (word: string): boolean => words.includes(word) || variants.some(({ folded }) => folded === word)
  return isRunTogether(written, foldName(written), isName)
}

const inOrder = (a: Span, b: Span): number => a.start - b.start || a.end - b.end

const surest = (a: Mending, b: Mending): number =>
  b.confidence - a.confidence || b.end - b.start - (a.end - a.start) || a.start - b.start

/** The question about those of its places that nothing else has answered; nothing where there are none. */
function openPlaces(question: Question, closed: Stretches): readonly Question[] {
  const own = new Stretches()
  // a spelling may stand inside another one: the longer of two that begin together comes last
  const places = question.places
    .filter((place) => closed.isFree(place))
    .sort(inOrder)
    .filter((place) => own.take(place))
  return places.length ? [{ ...question, places }] : []
}

/** All places of which it is decided whom they mean, in order. */
export const meantPlaces = ({ mendings, links }: Plan): readonly (Span & Meant)[] =>
  [...mendings, ...links].sort(inOrder)

function planPerson(article: Article, person: Person, confidence: number): PersonPlan {
  if (person.isSpeltAlike) return leaveAlone(person)
  const spelling = decideSpelling(person)
  const right = person.variants[spelling.variant]
  if (right?.places.every((place) => isHalf(article, place))) return leaveAlone(person)
  const sureness = surenessIn(person, spelling, confidence)
  const isMended = (variant: Variant): boolean => variant !== right && sureness(variant) >= confidence
  const wrong = person.variants.filter(isMended)
  const meant = wrong.length > 0 && right ? rename(person, right.text) : toMeant(person)
  const mendings: Mending[] = []
  const links: Linked[] = []
  const withheld: WrittenPlace[] = []
  for (const variant of person.variants) {
    const sure = sureness(variant)
    // a roster's person may have only the given name garbled
    const isOpen = isMended(variant) || (person.isOfRoster && variant === right && sure >= confidence)
    const reasons = isOpen ? reasonsFor(person, variant, spelling) : []
    // who writes of a spelling once means it wherever it stands
    const isMeant = isOpen && variant.places.some((place) => isDiscussed(article, place))
    for (const place of variant.places) {
      const written = article.text.slice(place.start, place.end)
      const name = writeName(person, place, spelling, variant)
      const form = person.isOfRoster ? name : inSmallLetters(name, written)
      const to = isOpen ? writeReplacement(article, place, form) : ''
      const isChanged = (isMended(variant) || (place.given !== '' && to !== written)) && !holdsSameWords(written, to)
      const isHere = isGlued(article.text, place) || standsBefore(article, place, to)
      const isWrong = isOpen && isChanged && !isHere && !isBesideWord(written, to, person)
      if (isWrong && !isMeant)
        mendings.push({ ...meant, ...narrow(article, place, to), confidence: sure, decidedBy: 'model', reasons })
      else {
        if (isWrong) withheld.push(place)
        if (person.variants.length > 1 || variant.link)
          links.push({ ...spanOf(place), ...meant, confidence: variant.identity })
      }
    }
  }
  const open = person.variants.filter((variant) => variant !== right && !isMended(variant))
  const questions = [
    ...(open.length ? [askSpelling(person, meant, spelling, open, confidence)] : []),
    ...(withheld.length ? [askWithheld(person, meant, spelling, withheld)] : []),
  ]
  const members = person.members.filter((member) => member !== meant.member || meant.entity !== person.entity)
  const confidenceInSpelling = (): number => spelling.confidence
  return { name: meant.name, confidenceInSpelling, merged: { members, meant }, mendings, links, questions }
}

/** Is it the first half of a word that a line's end has broken, in a text whose lines were joined since: "Hadro- vec"? */
const isHalf = ({ text }: Article, { end }: Span): boolean => /^- \p{Ll}/u.test(text.slice(end, end + 3))

/** How sure an edit of each variant is, 0..1. One of whom another is mended, or two of whom only whose garbles they are is in doubt, tell of each other. */
function surenessIn(person: Person, spelling: Spelling, confidence: number): (variant: Variant) => number {
  const { variants } = person
  const right = variants[spelling.variant]
  const surenessOf = (identity: number, variant: Variant): number =>
    roundProbability(
      Math.min(
        identity * (right?.identity ?? 1) * spelling.confidence,
        confidenceIn(spelling, variants.indexOf(variant)),
      ),
    )
  const others = variants.filter((variant) => variant !== right)
  const more = new Set(others.filter((variant) => isOneMoreGarble(person, spelling, variant)))
  const garbles = others.filter((variant) => more.has(variant) || surenessOf(variant.identity, variant) >= confidence)
  return (variant) =>
    surenessOf(
      garbles.length > 1 && more.has(variant) ? Math.max(ONE_MORE, variant.identity) : variant.identity,
      variant,
    )
}

/** Somebody whose name is written in one way. */
const leaveAlone = (person: Person): PersonPlan => ({
  name: person.name,
  confidenceInSpelling: () => decideSpelling(person).confidence,
  merged: { members: [], meant: toMeant(person) },
  mendings: [],
  links: [],
  questions: [],
})

/** The edit without the words at its beginning that stay, and what mail puts before a line: the given name, where only the family name is wrong. */
function narrow({ text }: Article, { start, end }: Span, to: string): Span & { readonly to: string } {
  const written = text.slice(start, end)
  let kept = 0
  for (;;) {
    const word = to.indexOf(' ', kept) + 1
    // whichever space the article has there
    if (word === 0 || word >= written.length || !/\s/.test(written[word - 1]!)) break
    if (written.slice(kept, word - 1) !== to.slice(kept, word - 1)) break
    kept = word
  }
  const marks = kept > 0 ? written.slice(kept).search(/[^>\s]/) : 0
  return { start: start + kept + marks, end, to: to.slice(kept) }
}

const spanOf = ({ start, end }: Span): Span => ({ start, end })
const toMeant = ({ member, name, entity }: Meant): Meant => ({ member, name, entity })

function reasonsFor(person: Person, variant: Variant, spelling: Spelling): readonly Reason[] {
  const { link } = variant
  const identity = link ? explainGarble(link.alternative, link.sighting) : []
  return [...identity, ...explainSpelling(person, spelling)]
}

function spellingsOf({ variants, family, isOfRoster }: Person, { shares }: Spelling): Question['spellings'] {
  const written = variants.map(({ text, places }, v) => ({ text, count: places.length, confidence: shares[v] ?? 0 }))
  const own = isOfRoster && !written.some(({ confidence }) => confidence === 1)
  return [...written, ...(own ? [{ text: family, count: 0, confidence: 1 }] : [])].sort(
    (a, b) => b.confidence - a.confidence || b.count - a.count,
  )
}

function askSpelling(
  person: Person,
  meant: Meant,
  spelling: Spelling,
  open: readonly Variant[],
  confidence: number,
): Question {
  const right = person.variants[spelling.variant]
  const identity = Math.max(...open.map((variant) => variant.identity * (right?.identity ?? 1)))
  const isSpelling = identity >= confidence
  const about = isSpelling ? person.variants : open
  return {
    code: isSpelling ? 'undecided-spelling' : 'unsure-edit',
    places: about.flatMap(({ places }) => places.map(spanOf)),
    spellings: spellingsOf(person, spelling),
    candidates: [{ ...meant, confidence: identity }],
    reasons: explainSpelling(person, spelling),
  }
}

function askWithheld(person: Person, meant: Meant, spelling: Spelling, places: readonly WrittenPlace[]): Question {
  return {
    code: 'withheld-edit',
    places: places.map(spanOf),
    spellings: spellingsOf(person, spelling),
    candidates: [{ ...meant, confidence: spelling.confidence }],
    reasons: [{ code: 'discussed', text: 'the text speaks of this spelling itself' }],
  }
}

/** Whom a name may mean that is not surely enough anybody's. */
function questionOf({ suspect, sighting, alternatives }: GarbleDecision): Question | null {
  const likely = alternatives.filter(({ probability }) => probability >= LEAST_DOUBT)
  if (!likely.length) return null
  return {
    code: likely.length > 1 ? 'ambiguous-name' : 'unsure-edit',
    places: suspect.places.map(spanOf),
    spellings: [],
    candidates: likely.map(({ pairing: { target }, probability }) => ({
      ...toMeant(target),
      confidence: probability,
    })),
    reasons: explainGarble(likely[0]!, sighting),
  }
}
