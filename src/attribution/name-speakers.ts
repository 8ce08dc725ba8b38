import { languageData } from '../languages/languages.ts'
import { lexiconOf } from '../languages/lexicon-of.ts'
import { isPartisan } from '../lexicon/is-partisan.ts'
import { PRONOUNS } from '../lexicon/word-lists.ts'
import type { Quotation } from '../quotations/quotation.ts'
import type { Gender } from '../roster/entity.ts'
import { tokenAt, tokenText } from '../text/article.ts'
import { gatherCallings, resolveCalling } from './callings.ts'
import type { SpeakersOfTurns } from './cast-labels.ts'
import { countNarration } from './count-narration.ts'
import { describedBefore } from './described-before.ts'
import { findNarrator } from './find-narrator.ts'
import { genderOfBeat } from './gender-of-beat.ts'
import { nameSpeakersIn } from './in-language/name-speakers-in.ts'
import { inOrderOfSources } from './in-order-of-sources.ts'
import { isDialogue } from './is-dialogue.ts'
import { opensParagraph } from './opens-paragraph.ts'
import { findSpeakerCandidates } from './ranking/find-candidates.ts'
import { onlyFitting, withoutClashes } from './ranking/only-fitting.ts'
import { rankSpeakers } from './ranking/rank-speakers.ts'
import { namedBehind } from './ranking/sight-members.ts'
import type { SpeakerCandidate, SpeakerQuestion } from './ranking/speaker-question.ts'
import { readSpokenBehind } from './ranking/spoken-behind.ts'
import { resolveAhead, resolvePronounAhead } from './resolve-ahead.ts'
import { resolveDescription } from './resolve-description.ts'
import { resolveDocument, resolveRead } from './resolve-document.ts'
import { resolveIntroduced } from './resolve-introduced.ts'
import { resolveApposed, resolveName, resolveOwner } from './resolve-name.ts'
import { resolveRelative } from './resolve-relative.ts'
import { resolveWho } from './resolve-who.ts'
import { ANSWERS, arePeopleOf, GOES_ON, isOnePerson, isPossessive } from './source-words.ts'
import { membersAddressedIn, membersNamedIn, type Scene, type SourceResolution, UNNAMED } from './speaker-scene.ts'
import { SpokenTurns } from './spoken-turns.ts'
import { findOtherOfTwo, isReopened } from './take-turns.ts'

type Source = NonNullable<Quotation['source']>

/** Who speaks without a source beside it, and who is likeliest to where that is too little to say so. */
interface Floating {
  readonly speaker: SourceResolution
  readonly likeliest: number
}

const surely = (speaker: SourceResolution): Floating => ({ speaker, likeliest: speaker.member })

/** Chooses among the candidates for the quotation with index `q`. */
export type ChooseSpeaker = (
  question: SpeakerQuestion,
  candidates: readonly SpeakerCandidate[],
  q: number,
) => { readonly candidate: SpeakerCandidate; readonly probability: number }

/** The speaker of each quotation: a member of the cast or -1, how sure, and why. */
export function nameSpeakers(
  scene: Scene,
  labels: SpeakersOfTurns,
  choose: ChooseSpeaker = rankSpeakers,
): readonly SourceResolution[] {
  const data = languageData(scene.language)
  const speakers = data ? nameSpeakersIn(scene, lexiconOf(data)) : new Naming(scene, labels, choose).speakers
  return speakers.map((speaker, q) => {
    const { turn } = scene.quotations[q]!
    return turn ? labels(turn) : speaker
  })
}

class Naming {
  readonly #scene: Scene
  readonly #labels: SpeakersOfTurns
  readonly #choose: ChooseSpeaker
  readonly speakers: SourceResolution[] = []
  readonly #told: Uint32Array
  readonly #isDialogue: boolean
  readonly #heard = new SpokenTurns()
  #callings: ReadonlyMap<string, number> | undefined
  readonly #bySource = new Map<number, SourceResolution>()
  readonly #genders = new Map<number, Gender>()
  /** Who tells the text as "I"; undefined until it is asked for. */
  #narrator: number | undefined

  constructor(scene: Scene, labels: SpeakersOfTurns, choose: ChooseSpeaker) {
    this.#scene = scene
    this.#labels = labels
    this.#choose = choose
    this.#told = countNarration(scene.article, scene.inQuotation)
    this.#isDialogue = isDialogue(scene.article, scene.quotations)
    for (const q of inOrderOfSources(scene.quotations)) this.speakers[q] = this.#speakerOf(q)
  }

  #speakerOf(q: number): SourceResolution {
    const { article, quotations } = this.#scene
    const quotation = quotations[q]!
    const { source, turn } = quotation
    if (turn) return this.#labels(turn)
    if (!source) {
      const { speaker, likeliest } = this.#resolveFloating(quotation, q)
      // who is not sure enough to be named tells still who is likely to answer
      this.#heard.add({ token: tokenAt(article, quotation.start), member: likeliest, unnamed: false, quotation: q })
      return speaker
    }
    const known = this.#bySource.get(source.start)
    if (known) return known
    const speaker = this.#resolveSource(quotation, source, q)
    this.#bySource.set(source.start, speaker)
    // Trump’s claim that …: who is told of next is not he
    if (isPossessive(article, source.end)) return speaker
    const unnamed = speaker.member < 0 && isOnePerson(article.text.slice(source.start, source.end))
    this.#heard.add({ token: tokenAt(article, source.start), member: speaker.member, unnamed, quotation: q })
    return speaker
  }

  #resolveSource(quotation: Quotation, source: Source, q: number): SourceResolution {
    const scene = this.#scene
    const { turns } = this.#heard
    const { start, end, type } = source
    // The Turk, Emre Lund, said
    const isEpithet = type === 'name' && isPartisan(scene.article.text, start, end)
    if (type === 'name')
      return (isEpithet ? resolveApposed(scene, source, quotation) : null) ?? resolveName(scene, start, end, turns)
    if (type === 'pronoun') return this.#resolvePronoun(quotation, source, q)
    if (arePeopleOf(scene.article.text.slice(start, end))) return UNNAMED
    const owner = resolveOwner(scene, source, turns)
    if (owner) return owner
    const apposed = resolveApposed(scene, source, quotation) ?? resolveRelative(scene, source, turns)
    if (apposed) return apposed
    const described = resolveDescription(scene, start, end, turns, membersNamedIn(scene, quotation))
    if (described.member >= 0) return described
    return resolveDocument(scene, source) ?? this.#resolveCalled(start, end) ?? resolveAhead(scene, source) ?? described
  }

  /** "the lawyer" of before, or of further on: whom the article calls so in so many words. */
  #resolveCalled(start: number, end: number): SourceResolution | null {
    this.#callings ??= gatherCallings(this.#scene)
    const { article, cast } = this.#scene
    return resolveCalling(cast, this.#callings, article.text.slice(start, end))
  }

  #resolvePronoun(quotation: Quotation, { start, end }: Source, q: number): SourceResolution {
    const { text } = this.#scene.article
    const written = text.slice(start, end)
    const word = written.toLowerCase()
    if (word === 'who') return resolveWho(this.#scene, start)
    if (written === 'I') return this.#resolveNarrator()
    const { cue } = quotation
    const cueText = cue ? text.slice(cue.start, cue.end) : ''
    const document = word === 'it' ? resolveRead(this.#scene, { start, end }, cueText) : null
    if (document) return document
    const gender = PRONOUNS.get(word)
    const isPerson = gender === 'female' || gender === 'male'
    if (!isPerson && word !== 'it' && word !== 'they') return UNNAMED
    const { member, confidence } = this.#rank(q, {
      kind: isPerson ? 'person' : 'body',
      token: tokenAt(this.#scene.article, start),
      gender: isPerson ? gender : null,
      goesOn: GOES_ON.test(cueText),
      answers: ANSWERS.test(cueText),
      opensParagraph: opensParagraph(this.#scene.article, Math.min(start, quotation.start)),
      isFar: false,
      isDialogue: this.#isDialogue,
      isBehind: quotation.start < start,
    })
    const ahead = member < 0 && isPerson ? resolvePronounAhead(this.#scene, { start, end }, gender) : null
    if (ahead) return ahead
    if (member < 0)
      return { member, confidence, code: 'pronoun-of-nobody', text: `nobody named before “${written}” fits it` }
    const { name } = this.#scene.cast.members[member]!.entity
    if (isPerson && confidence >= SURE_OF_GENDER && !this.#genders.has(member)) this.#genders.set(member, gender)
    return { member, confidence, code: 'pronoun', text: `“${written}” is ${name}, named before it` }
  }

  /** "I": the person who tells the text, where the others call them by name. */
  #resolveNarrator(): SourceResolution {
    const member = this.#narratorOf()
    if (member < 0) return UNNAMED
    const { name } = this.#scene.cast.members[member]!.entity
    return { member, confidence: CALLED, code: 'pronoun', text: `“I” is ${name}, to whom the others speak` }
  }

  #narratorOf(): number {
    this.#narrator ??= findNarrator(this.#scene)
    return this.#narrator
  }

  /** The member that a source names without a doubt, whoever spoke before; -1 for none. */
  #namedAsSource(q: number): number {
    const { source } = this.#scene.quotations[q]!
    if (!source) return -1
    if (source.type === 'name') return resolveName(this.#scene, source.start, source.end, []).member
    const written = this.#scene.article.text.slice(source.start, source.end)
    return written === 'I' ? this.#resolveNarrator().member : -1
  }

  /** Beside whose words no source stands: who a paragraph before introduces, or who speaks by what goes on around it. */
  #resolveFloating(quotation: Quotation, q: number): Floating {
    const { article, cast, quotations } = this.#scene
    const { start, continues, reasons } = quotation
    const isMarked = reasons.some(({ code }) => code === 'marks')
    const first = tokenAt(article, start)
    const isHeaded = first > 1 && tokenText(article, first - 2) === ':'
    // what it goes on with may have its source further on
    const before = continues === null ? undefined : this.speakers[continues]
    if (before && isHeaded) return surely(carryOver(before))
    const isLine = reasons.some(({ code }) => code === 'dialogue')
    const lastButOne = this.#heard.turns.at(-2)?.member ?? -1
    if (isLine && before && lastButOne >= 0 && lastButOne !== before.member) return surely(this.#takesTurn(lastButOne))
    const answers =
      before !== undefined && before.member >= 0 && (isLine || isReopened(article, quotations[continues!]!, start))
    const introduced = continues === null ? resolveIntroduced(this.#scene, start) : null
    if (introduced && (introduced.member >= 0 || isMarked)) return surely(introduced)
    const { member, confidence } = this.#rank(
      q,
      {
        kind: 'floating',
        token: Math.max(0, first - 1),
        gender: genderOfBeat(this.#scene, quotation),
        goesOn: false,
        answers: false,
        opensParagraph: opensParagraph(article, start),
        isFar: continues === null && this.#heard.turns.length > 0,
        isDialogue: this.#isDialogue,
        isBehind: false,
      },
      answers ? before.member : -1,
    )
    const isNext = member >= 0 && namedBehind(this.#scene, behindFirst(article, quotation), 'floating') === member
    if (member < 0 || (continues === null && confidence < (isNext ? SURE_NEXT : SURE_ALONE)))
      return {
        speaker: { member: -1, confidence, code: 'no-source', text: 'no source stands beside it' },
        likeliest: member,
      }
    if (before?.member === member)
      return surely({ ...before, confidence, code: 'continues', text: 'the speaker before goes on' })
    const { name } = cast.members[member]!.entity
    return surely({ member, confidence, code: 'around', text: `${name} speaks by what stands around it` })
  }

  /** In a dialogue whose lines open with dashes two take turns. */
  #takesTurn(member: number): SourceResolution {
    const { name } = this.#scene.cast.members[member]!.entity
    return { member, confidence: ACTED, code: 'around', text: `${name} spoke last but one` }
  }

  #rank(q: number, question: SpeakerQuestion, other = -1): { readonly member: number; readonly confidence: number } {
    const scene = this.#scene
    const told = this.#told
    const { turns, shares } = this.#heard
    const quotation = scene.quotations[q]!
    const last = turns.at(-1)
    const all = findSpeakerCandidates(scene, question, {
      turns,
      shares,
      told,
      spokenOf: membersNamedIn(scene, quotation),
      addressed: last ? membersAddressedIn(scene, scene.quotations[last.quotation]!) : new Set(),
      described: question.kind === 'person' ? describedBefore(scene, question.token, turns, told) : [],
      genders: this.#genders,
      behind: behindFirst(scene.article, quotation),
      addressedHere: membersAddressedIn(scene, quotation),
      spokenBehind: readSpokenBehind(scene, q, (k) => this.#namedAsSource(k)),
    })
    // who tells the text as "I" is no "he" in it
    const narrator = question.kind === 'person' ? this.#narratorOf() : -1
    const candidates = withoutClashes(
      all.filter(({ member }) => member < 0 || (member !== other && member !== narrator)),
    )
    const fresh = question.kind === 'floating' && candidates.find((one) => one.isNewSubject && one.salience >= ACTS)
    if (fresh) return { member: fresh.member, confidence: ACTED }
    const answerer = findOtherOfTwo(scene, question, quotation, last, candidates)
    if (answerer) return { member: answerer.member, confidence: ANSWERED }
    const { candidate, probability } = this.#choose(question, candidates, q)
    const isPerson = question.kind === 'person' || other >= 0
    const only = candidate.member < 0 && isPerson ? onlyFitting(candidates, question) : null
    return only === null
      ? { member: candidate.member, confidence: probability }
      : { member: only, confidence: ONLY_CANDIDATE }
  }
}

/** Prominence of who surely is the subject of a verb; how often the words behind are then theirs. */
const ACTS = 1
const ACTED = 0.75
const ONLY_CANDIDATE = 0.5
/** How often whoever spoke last but one is who answers; of novels. */
const ANSWERED = 0.7

/** Where the narrator goes on behind the first words of a quotation. */
const behindFirst = (article: Scene['article'], { spans }: Quotation): number => tokenAt(article, spans[0]!.end) + 1

function carryOver(before: SourceResolution): SourceResolution {
  return { ...before, confidence: 0.9 * before.confidence, code: 'continues', text: 'the speaker before goes on' }
}

/** What a quotation takes that goes on with none: a wrong speaker is worse than none. */
const SURE_ALONE = 0.6
/** The same where the narrator goes on with who it is. */
const SURE_NEXT = 0.4

const CALLED = 0.8
/** How sure whom a pronoun means must be to tell their gender. */
const SURE_OF_GENDER = 0.45
