import { castLabels } from './attribution/cast-labels.ts'
import { nameLabels } from './attribution/label-names.ts'
import type { NearestName } from './attribution/label-sources.ts'
import { UNNAMED } from './attribution/speaker-scene.ts'
import { indexKnownNames } from './cast/index-known-names.ts'
import { chooseEdits } from './edits/choose-edits.ts'
import type { Edit } from './edits/edit.ts'
import { findWritten } from './edits/find-written.ts'
import { followDecisions } from './edits/follow-decisions.ts'
import { mendLabels } from './edits/mend-labels.ts'
import { detectLanguage } from './languages/detect-language.ts'
import { type FoundTurns, findTurns } from './quotations/turns/find-turns.ts'
import { quoteTurn } from './quotations/turns/quote-turn.ts'
import type { Settings } from './read-options.ts'
import type { CleanResult } from './result/clean-result.ts'
import { composeResult } from './result/compose-result.ts'
import type { Entity } from './roster/entity.ts'
import { namesInSOf } from './roster/names-in-s-of.ts'
import { castSpokenNames, NOBODY } from './speech/cast-spoken-names.ts'
import { findSpokenNames } from './speech/find-spoken-names.ts'
import { prepareSpokenRoster, type SpokenRoster } from './speech/forms/spoken-roster.ts'
import { hearAgain } from './speech/hear-again.ts'
import type { HeardWord } from './speech/heard-words.ts'
import { nearestName } from './speech/judgement/nearest-name.ts'
import { ownRoster } from './speech/own-roster.ts'
import { addWritten, isWritten, keepWritten, withoutOwnNames } from './speech/written-evidence.ts'
import { type Article, readArticle } from './text/article.ts'

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
  readonly edit: ArticleEditor
}

/**
 * Cleans recognisers' output: the names of the roster are mended, or where there is none of those whom the transcript itself names, and
 * labelled turns attributed. Nobody else is introduced, and what is said inside a turn is nobody else's quotation.
 */
export function speechCleaner(
  entities: readonly Entity[],
  settings: Settings,
  editorFor: (entities: readonly Entity[]) => ArticleEditor,
): (text: string, heard?: readonly HeardWord[], named?: readonly string[]) => CleanResult {
  const given = prepareSpokenRoster(entities)
  const known = indexKnownNames(entities)
  const namesInS = namesInSOf(entities)
  const edit = editorFor(entities)
  return (text, recognised = [], named = []) => {
    const article = readArticle(text, namesInS)
    const transcript = findTurns(text)
    const { turns } = transcript
    const own = entities.length || !settings.introduce ? [] : ownRoster(text, transcript, named)
    const people: People = own.length
      ? { entities: own, roster: prepareSpokenRoster(own), edit: editorFor(own) }
      : { entities, roster: given, edit }
    const least = own.length ? Math.max(OWN, settings.confidence) : settings.confidence
    const first = listen({ article, transcript }, people, recognised)
    const { decided, settled, personOf } = first
    const heard =
      first.isAdded || decided.length
        ? hearAgain(text, first.names, decided, least, (mended) => {
            const read = { article: readArticle(mended, namesInS), transcript: findTurns(mended) }
            return listen(read, people, []).names
          })
        : first.names
    const called = castSpokenNames(article, heard, decided, least)
    const { cast, speakers: speakersOf } = castLabels(called.cast, called.names, turns, personOf)
    const plan = mendLabels(article, called.plan, turns, personOf, settled)
    const quotations = turns.map((turn) => quoteTurn(article, turn))
    const scene = { article, cast, names: called.names, quotations }
    return composeResult({
      ...scene,
      language: settings.language ?? detectLanguage(article),
      speakers: quotations.map(({ turn }) => (turn ? speakersOf(turn) : UNNAMED)),
      unbalanced: [],
      plan,
      edits: chooseEdits(scene, plan, settings),
    })
  }

  /** Who is called in a text, and whom its labels mean. */
  function listen({ article, transcript }: ReadText, people: People, recognised: readonly HeardWord[]) {
    const { text } = article
    const { turns, frontMatter } = transcript
    const { roster } = people
    const { decided, settled } = followDecisions(article, NOBODY, known, settings.decisions)
    const kept = [...decided, ...settled, ...settings.protect.flatMap((string) => findWritten(text, string))]
    const labels = turns.map(({ opens, start }) => ({ start: opens, end: start }))
    const unsaid = frontMatter ? [frontMatter, ...labels] : labels
    const spoken = findSpokenNames(article, roster, kept, unsaid, recognised)
    const written =
      isWritten(article) && people.entities.length
        ? addWritten(text, spoken, people.edit({ article, transcript }), people.entities, [...kept, ...unsaid])
        : spoken
    const forms = roster.forms.flat()
    const nearest = (name: string): NearestName | null => {
      const near = nearestName(name, forms)
      return near && { entity: roster.entities[near.form.entity]!, form: near.form.text, confidence: near.confidence }
    }
    const personOf = nameLabels({ text, turns, frontMatter, known, nearest: (name) => nearest(name.text) })
    const speaking = turns.map((turn) => ({ start: turn.start, end: turn.end, speaker: personOf(turn)?.name ?? null }))
    const names = turns.some(({ name }) => name.kind === 'name')
      ? withoutOwnNames(text, keepWritten(text, written), speaking)
      : written
    const before = new Set(spoken)
    return { decided, settled, personOf, names, isAdded: written.some((name) => !before.has(name)) }
  }
}
