import { castLabels } from './attribution/cast-labels.ts'
import { nameLabels } from './attribution/label-names.ts'
import type { NearestName } from './attribution/label-sources.ts'
import { nameSpeakers } from './attribution/name-speakers.ts'
import { resolveLabel } from './attribution/resolve-label.ts'
import { dropSilent, enlistSpeakers } from './cast/enlist-speakers.ts'
import { gatherCast } from './cast/gather-cast.ts'
import { indexKnownNames } from './cast/index-known-names.ts'
import { mendCast } from './cast/mend-cast.ts'
import { chooseEdits } from './edits/choose-edits.ts'
import type { Edit } from './edits/edit.ts'
import { followDecisions } from './edits/follow-decisions.ts'
import { mendGivenNames } from './edits/mend-given-names.ts'
import { mendLabels } from './edits/mend-labels.ts'
import { planAgain } from './edits/plan-again.ts'
import { meantPlaces, type Plan, planEdits } from './edits/plan-edits.ts'
import { withMendings } from './edits/with-mendings.ts'
import { resolveGarbles } from './garbles/resolve-garbles.ts'
import { detectLanguage } from './languages/detect-language.ts'
import { tellsEnglish } from './languages/tells-english.ts'
import { findMentions } from './mentions/find-mentions.ts'
import { findQuotations } from './quotations/find-quotations.ts'
import { markQuoted } from './quotations/mark-quoted.ts'
import { type FoundTurns, findTurns } from './quotations/turns/find-turns.ts'
import type { LabelName } from './quotations/turns/turn.ts'
import type { Settings } from './read-options.ts'
import { findCandidates } from './resolution/find-candidates.ts'
import { readWritten } from './resolution/forms/written-name.ts'
import { indexNames, type NameIndex } from './resolution/index/name-index.ts'
import type { CleanResult } from './result/clean-result.ts'
import { composeResult } from './result/compose-result.ts'
import { roundEdits } from './result/round-confidences.ts'
import { namesInSOf } from './roster/names-in-s-of.ts'
import { formsOf } from './speech/forms/spoken-forms.ts'
import { hearGivenNames } from './speech/hear-given-names.ts'
import { nearestName } from './speech/judgement/nearest-name.ts'
import { findFaintLinks } from './spellings/faint-links.ts'
import { gatherPeople } from './spellings/gather-people.ts'
import { type Article, readArticle } from './text/article.ts'

/** A text in which words and turns have been found. */
interface ReadText {
  readonly article: Article
  readonly transcript: FoundTurns
}

/** What a text is written in. A few edits change nothing of it. */
interface Tongue {
  readonly language: string
  readonly english: boolean
}

/** Reads articles up to the plan of what to mend. */
function articleReader(roster: NameIndex, settings: Settings) {
  const decidable = indexKnownNames(roster.entities)
  // of a roster of whom nobody is meant only decisions know
  const isMeant = settings.known > 0
  const index = isMeant ? roster : indexNames([])
  const known = isMeant ? decidable : indexKnownNames([])
  const namesInS = namesInSOf(index.entities)
  const readText = (text: string): ReadText => ({ article: readArticle(text, namesInS), transcript: findTurns(text) })
  const hear = ({ article }: ReadText): Tongue => {
    const language = settings.language ?? detectLanguage(article)
    return { language, english: language === 'en' && (settings.language === 'en' || tellsEnglish(article)) }
  }
  const read = ({ article, transcript }: ReadText, { language, english }: Tongue) => {
    const { quotations, unbalanced } = findQuotations(article, language, transcript)
    const inQuotation = markQuoted(article, quotations)
    const mentions = findMentions(article, quotations, language)
    const cast = gatherCast({ article, ...mentions, known, introduce: settings.introduce })
    const { decided, settled } = followDecisions(article, cast, decidable, settings.decisions)
    const garbles = resolveGarbles(
      {
        article,
        english,
        introduce: settings.introduce,
        mentions,
        cast,
        inQuotation,
        index: index.entities.length ? index : null,
        known: settings.known,
        garbled: settings.garbled,
      },
      settings.confidence,
    )
    const people = gatherPeople(article, mentions, cast, garbles)
    const { decisions } = garbles
    const faint = findFaintLinks(cast, decisions, people)
    const kept = [...decided, ...settled]
    const decidedNames = new Set(Object.values(settings.decisions))
    const everywhere = (plan: Plan): Plan =>
      withMendings(plan, mendGivenNames(article, mentions, cast, plan, kept, language, decidedNames))
    const written = everywhere(planEdits(article, { decisions, people, faint }, settings.confidence, decided, settled))
    const given = hearGivenNames(article, mentions, cast, index.entities, written, kept, language)
    const plan = everywhere(
      withMendings(
        written,
        given.filter(({ confidence }) => confidence >= settings.confidence),
      ),
    )
    return { article, language, transcript, settled, ...mentions, quotations, unbalanced, inQuotation, cast, plan }
  }
  /** The first reading, the plan of all readings, and the cast with what it mends. */
  const readAll = (given: ReadText) => {
    const tongue = hear(given)
    const first = read(given, tongue)
    const plan = planAgain(given.article.text, first.plan, (cleaned) => read(readText(cleaned), tongue).plan)
    return { first, plan, cast: mendCast(first.cast, first.names, meantPlaces(plan), plan.merged) }
  }
  return { index, known, readText, readAll }
}

/** The edits alone that the article's evidence gives, for a text whose words and turns have been found. */
export function articleEditor(index: NameIndex, settings: Settings): (text: ReadText) => readonly Edit[] {
  const { readAll } = articleReader(index, settings)
  return (text) => {
    const { first, plan, cast } = readAll(text)
    return roundEdits(chooseEdits({ ...first, cast }, plan, settings))
  }
}

/** Cleans articles: the stages of the pipeline, one behind the other. */
export function articleCleaner(roster: NameIndex, settings: Settings): (text: string) => CleanResult {
  const { index, known, readText, readAll } = articleReader(roster, settings)
  return (text) => {
    const { first: whole, plan: again, cast: mended } = readAll(readText(text))
    const { transcript, settled, ...first } = whole
    const { turns } = transcript
    const personOf = nameLabels({
      text,
      ...transcript,
      known,
      nearest: (name) => nearestLabel(index, settings.known, name),
    })
    const { cast, speakers: labels } = castLabels(
      enlistSpeakers({ ...first, known }, mended),
      first.names,
      turns,
      personOf,
    )
    const plan = mendLabels(first.article, again, turns, personOf, settled)
    const speakers = nameSpeakers({ ...first, cast }, labels)
    const scene = { ...first, cast: dropSilent(cast, new Set(speakers.map(({ member }) => member))) }
    return composeResult({ ...scene, settled, speakers, plan, edits: chooseEdits(scene, plan, settings) })
  }
}

/** Whom of the roster a label sounds like, or whose whole name it is by its letters. */
function nearestLabel(index: NameIndex, known: number, { text }: LabelName): NearestName | null {
  if (!index.entities.length) return null
  const candidates = findCandidates(index, readWritten(text)).slice(0, MOST_LIKELY)
  const entities = [...new Set(candidates.map(({ entity }) => entity))]
  const near = nearestName(text, entities.flatMap(formsOf))
  if (!near) return resolveLabel(index, known, text)
  return { entity: entities[near.form.entity]!, form: near.form.text, confidence: near.confidence }
}

/** As many of those that the index finds are compared by sound. */
const MOST_LIKELY = 12
