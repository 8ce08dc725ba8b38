import { castLabels } from './attribution/cast-labels.ts'
import { type LabelPerson, nameLabels } from './attribution/label-names.ts'
import type { NearestName } from './attribution/label-sources.ts'
import { resolveLabel } from './attribution/resolve-label.ts'
import { UNNAMED } from './attribution/speaker-scene.ts'
import { indexKnownNames, type KnownNames } from './cast/index-known-names.ts'
import { chooseEdits } from './edits/choose-edits.ts'
import type { Edit } from './edits/edit.ts'
import { findWritten } from './edits/find-written.ts'
import { followDecisions } from './edits/follow-decisions.ts'
import { labelMendings } from './edits/mend-labels.ts'
import type { Plan } from './edits/plan-edits.ts'
import { withMendings } from './edits/with-mendings.ts'
import { detectLanguage } from './languages/detect-language.ts'
import { foldName } from './names/fold-name.ts'
import { type FoundTurns, findTurns } from './quotations/turns/find-turns.ts'
import { quoteTurn } from './quotations/turns/quote-turn.ts'
import type { Turn } from './quotations/turns/turn.ts'
import type { Settings } from './read-options.ts'
import type { NameIndex } from './resolution/index/name-index.ts'
import { callAsWritten } from './result/call-as-written.ts'
import type { CleanResult } from './result/clean-result.ts'
import { composeResult } from './result/compose-result.ts'
import type { Entity } from './roster/entity.ts'
import { namesInSOf } from './roster/names-in-s-of.ts'
import { askHomophones } from './speech/ask-homophones.ts'
import { castSpokenNames, NOBODY } from './speech/cast-spoken-names.ts'
import { doubtRivals } from './speech/doubt-rivals.ts'
import { findSpokenNames } from './speech/find-spoken-names.ts'
import { prepareSpokenRoster, type SpokenRoster } from './speech/forms/spoken-roster.ts'
import { type Heard, hearAgain } from './speech/hear-again.ts'
import type { HeardWord } from './speech/heard-words.ts'
import { nearestName } from './speech/judgement/nearest-name.ts'
import { ownRoster } from './speech/own-roster.ts'
import { addWritten, isWritten, keepVerbs, keepWritten, withoutOwnNames } from './speech/written-evidence.ts'
import { type Article, readArticle } from './text/article.ts'
import type { Span } from './text/span.ts'

/** The least probability at which a name is mended after a roster that nobody gave. */
const OWN = 0.5

/** A text whose words and turns have been found. */
interface ReadText {
  readonly article: Article
  readonly transcript: FoundTurns
}

/** The edits that the article's evidence gives. */
type ArticleEditor = (text: ReadText) => readonly Edit[]

/** Who may be called in a transcript. */
interface People {
  readonly entities: readonly Entity[]
  readonly roster: SpokenRoster
  readonly written: WrittenReader
}

/** What tells of names as they are written. */
interface WrittenReader {
  readonly index: NameIndex
  readonly edit: ArticleEditor
}

/** What was heard in a text, and whom its labels mean. */
interface Listened {
  readonly article: Article
  readonly turns: readonly Turn[]
  readonly personOf: (turn: Turn) => LabelPerson | null
  /** What nobody says, in order: labels, the fields above the text. */
  readonly unsaid: readonly Span[]
  readonly heard: Heard
}

/** What all texts of one cleaner share. */
interface Hearing {
  readonly settings: Settings
  readonly known: KnownNames
  /** Names of the roster that end in ’s of their own. */
  readonly namesInS: ReadonlySet<string>
}

/**
 * Cleans recognisers' output: the names of the roster are mended, or where there is none of those whom the transcript itself names, and
 * labelled turns attributed. Nobody else is introduced, and what is said inside a turn is nobody else's quotation.
 */
export function speechCleaner(
  entities: readonly Entity[],
  settings: Settings,
  readerFor: (entities: readonly Entity[]) => WrittenReader,
): (text: string, heard?: readonly HeardWord[], named?: readonly string[], labels?: readonly string[]) => CleanResult {
  const peopleOf = (own: readonly Entity[]): People => ({
    entities: own,
    roster: prepareSpokenRoster(own),
    written: readerFor(own),
  })
  const given = peopleOf(entities)
  const hearing: Hearing = { settings, known: indexKnownNames(entities), namesInS: namesInSOf(entities) }
  return (text, recognised = [], named = [], labels = []) => {
    const known = new Set(labels)
    const transcript = findTurns(text, known)
    const own = entities.length || !settings.introduce ? null : ownRoster(text, transcript, named)
    const isOwn = own !== null && own.entities.length > 0
    const people = isOwn ? peopleOf(own.entities) : given
    const least = isOwn ? Math.max(OWN, settings.confidence) : settings.confidence
    const article = readArticle(text, hearing.namesInS)
    const result = cleanTranscript(hearing, { article, transcript, labels: known }, people, recognised, least)
    return isOwn ? callAsWritten(result, own.written) : result
  }
}

/** Cleans one transcript: hears it until nothing more is heard, and asks about what sounds like a name and is written as another word. */
function cleanTranscript(
  hearing: Hearing,
  read: ReadText & { readonly labels: ReadonlySet<string> },
  people: People,
  recognised: readonly HeardWord[],
  least: number,
): CleanResult {
  const { settings, namesInS } = hearing
  const { text } = read.article
  const first = listen(hearing, read, people, recognised)
  const readAgain = (mended: string, words: readonly HeardWord[]) => {
    const article = readArticle(mended, namesInS)
    const again = listen(hearing, { article, transcript: findTurns(mended, read.labels) }, people, words)
    return planOf(settings, again, again.heard, least)
  }
  const planHeard = (heard: Heard) => planOf(settings, first, heard, least)
  const { scene, speakersOf, edits, plan } = hearAgain(text, planHeard(first.heard), recognised, readAgain, planHeard)
  const asked = isWritten(scene.article, first.unsaid)
    ? askHomophones(scene.article, first.unsaid, placesIn(plan, scene.names))
    : []
  return composeResult({
    ...scene,
    language: settings.language ?? detectLanguage(scene.article),
    speakers: scene.quotations.map(({ turn }) => (turn ? speakersOf(turn) : UNNAMED)),
    unbalanced: [],
    plan: asked.length ? { ...plan, questions: [...plan.questions, ...asked] } : plan,
    edits,
  })
}

/** What is mended of what was heard in a text. */
function planOf(settings: Settings, { article, turns, personOf }: Listened, heard: Heard, least: number) {
  const { names, mendings } = heard
  const decided = mendings.filter(({ decidedBy }) => decidedBy === 'person')
  const called = castSpokenNames(article, names, decided, least)
  const { cast, speakers: speakersOf } = castLabels(called.cast, called.names, turns, personOf)
  const plan = withMendings(
    called.plan,
    mendings.filter(({ decidedBy }) => decidedBy === 'model'),
  )
  const scene = { article, cast, names: called.names, quotations: turns.map((turn) => quoteTurn(article, turn)) }
  return { heard, scene, speakersOf, plan, edits: chooseEdits(scene, plan, settings) }
}

/** Who is called in a text, and whom its labels mean. */
function listen(
  { settings, known }: Hearing,
  { article, transcript }: ReadText,
  people: People,
  recognised: readonly HeardWord[],
): Listened {
  const { text } = article
  const { turns, frontMatter } = transcript
  const { roster } = people
  const { decided, settled } = followDecisions(article, NOBODY, known, settings.decisions)
  const kept = [...decided, ...settled, ...settings.protect.flatMap((string) => findWritten(text, string))]
  const labels = turns.map(({ opens, start }) => ({ start: opens, end: start }))
  const unsaid = frontMatter ? [frontMatter, ...labels] : labels
  const spoken = findSpokenNames(article, roster, kept, unsaid, recognised, people.written.index)
  const written =
    isWritten(article, unsaid) && people.entities.length
      ? addWritten(text, keepVerbs(text, spoken), people.written.edit({ article, transcript }), people.entities, [
          ...kept,
          ...unsaid,
        ])
      : spoken
  const forms = roster.forms.flat()
  const nearest = (name: string): NearestName | null => {
    const near = nearestName(name, forms)
    if (!near) return resolveLabel(people.written.index, settings.known, name)
    return { entity: roster.entities[near.form.entity]!, form: near.form.text, confidence: near.confidence }
  }
  const personOf = nameLabels({ text, turns, frontMatter, known, nearest: (name) => nearest(name.text) })
  const speaking = turns.map((turn) => ({ start: turn.start, end: turn.end, speaker: personOf(turn)?.name ?? null }))
  // what a recogniser's file keeps beside the words does not tell that somebody has written them down
  const isWrittenDown = transcript.isLabelled && turns.some(({ name }) => name.kind === 'name')
  const isOwn = people.entities.some(({ name }) => known.byName(foldName(name)).length === 0)
  const sure = isOwn ? doubtRivals(text, written, turns) : written
  const names = withoutOwnNames(text, isWrittenDown ? keepWritten(text, sure) : sure, speaking)
  const mendings = [...decided, ...labelMendings(article, turns, personOf, [...decided, ...settled])]
  return { article, turns, personOf, unsaid, heard: { names, mendings } }
}

/** All places of which something is known, or asked. */
const placesIn = ({ mendings, questions }: Plan, names: readonly Span[]): readonly Span[] => [
  ...names,
  ...mendings,
  ...questions.flatMap(({ places }) => places),
]
