import type { Language } from '../../languages/language.ts'
import { lexiconOf, SEVERAL } from '../../languages/lexicon-of.ts'
import { type LanguagePhrase, type PhraseText, phraseTextOf, type WordRange } from '../../languages/phrase-text.ts'
import { readWords } from '../../languages/read-words.ts'
import { type Article, paragraphAt, tokenAt } from '../../text/article.ts'
import type { Span } from '../../text/span.ts'
import type { QuotedSpan } from '../narration/quotation-marks.ts'
import type { Quotation } from '../quotation.ts'
import { attributeQuote } from './attribute-quotes.ts'
import { agentOfPassive, findCall, readCalling } from './called.ts'
import type { SaidStretch } from './dash-dialogue.ts'
import { type FrameCue, findCues } from './find-cues.ts'
import { findSubject } from './find-subject.ts'
import { firstSubject, isNamedInFull } from './first-subject.ts'
import type { FrameContent } from './frame-content.ts'
import { gatherSaid, isFragment, LEAST_WORDS, LONGEST_TITLE, touches } from './gather-said.ts'
import { quotationOfContent } from './quotation-of-content.ts'
import { contentEnd, findReported } from './reported.ts'
import { followsSaid, goesOnInParagraph, isReported, sourceOfSentence } from './reported-on.ts'
import { holds, isAlone, isJoint, LONGEST_SEARCH, readSegments } from './segments.ts'
import { isSetAsTitle } from './set-as-title.ts'
import { somebodyIn } from './somebody-in.ts'

/** Probability, 0..1, of what is read by each construction; by eye on our own sentences, as there is nothing to learn from. */
const ATTRIBUTED = 0.9
const REPORTED = 0.75
const FLOATING = 0.6
const ALONE = 0.5

/** Finds quotations in a language by its data: marks and dashes, cues, frames, and who stands beside them. `taken`: labelled turns. */
export function findByFrames(
  article: Article,
  language: Language,
  quoted: readonly QuotedSpan[],
  taken: readonly Span[],
): readonly Quotation[] {
  const lexicon = lexiconOf(language)
  const turns = [...taken].sort((a, b) => a.start - b.start)
  const gathered = gatherSaid(article, lexicon, quoted)
  const said = gathered.said.filter(({ outerStart, outerEnd }) => !touches(turns, outerStart, outerEnd))
  const text = phraseTextOf(readWords(article, lexicon, said, gathered.titleMarks), lexicon)
  const reader = new FrameReader(text, article, said)
  for (const segment of readSegments(text, article)) {
    const { start } = text.words[segment.first]!
    if (!touches(turns, start, start + 1)) reader.read(segment)
  }
  const inOrder = reader.contents.sort((a, b) => a.spans[0]!.start - b.spans[0]!.start)
  const indexes = new Map(inOrder.map((content, i) => [content, i]))
  return inOrder.map((content) => quotationOfContent(text, article, content, indexes))
}

class FrameReader {
  readonly contents: FrameContent[] = []
  readonly #text: PhraseText
  readonly #article: Article
  readonly #said: readonly SaidStretch[]
  readonly #dashed: ReadonlySet<number>
  #latest: FrameContent | null = null
  /** Whom the sentence before is about, where it says nothing in anybody's words. */
  #topic: LanguagePhrase | null = null
  /** The sentence before, where nobody says a part of it. */
  #sentence: WordRange | null = null
  /** Is whom it is about the subject of a verb that says or calls something? */
  #topicSpeaks = false
  /** What was said behind dashes: speakers take turns. */
  readonly #dialogue: FrameContent[] = []

  constructor(text: PhraseText, article: Article, said: readonly SaidStretch[]) {
    this.#text = text
    this.#article = article
    this.#said = said
    this.#dashed = new Set(said.filter(({ isDialogue }) => isDialogue).map(({ start }) => start))
  }

  read(segment: WordRange): void {
    const { words } = this.#text
    const cues = findCues(this.#text, segment.first, segment.last)
    const claimed = new Set<number>()
    const used = new Set<number>()
    let previous: { readonly content: FrameContent; readonly behind: number } | null = null
    for (let i = segment.first; i < segment.last; i++) {
      if (words[i]!.kind !== 'quote') continue
      const own = attributeQuote(this.#text, segment, i, cues)
      const goesOn: boolean = previous !== null && isJoint(this.#text, previous.behind, i)
      if (previous && goesOn && (!own || used.has(own.cue.first))) {
        previous.content.spans.push(this.#spanOf(i))
        previous.content.quoted.push(this.#spanOf(i))
        claimed.add(i)
        continue
      }
      if (!own || used.has(own.cue.first)) continue
      used.add(own.cue.first)
      claimed.add(i)
      const content = this.#addQuote(i, own.cue, own.source, ATTRIBUTED)
      previous = { content, behind: own.behind }
    }
    // ¿Qué dijo Lund que haría?
    const isAsked = words[segment.last - 1]?.lower === '?'
    const before = this.contents.length
    const free = isAsked ? [] : cues.filter(({ first }) => !used.has(first))
    for (const { pieces, cue, source } of findReported(this.#text, segment, free)) {
      if (used.has(cue.first) || pieces.some((piece) => holds(piece, claimed) || holds(piece, used))) continue
      this.#addReported(pieces, cue, source, claimed)
    }
    const goesOn = goesOnInParagraph(this.#text, this.#article, segment)
    const isFree = used.size === 0 && this.contents.length === before
    const told = this.#sentence && isFree && goesOn ? sourceOfSentence(this.#text, segment, cues[0]) : null
    if (told) this.#addReported([this.#sentence!], cues[0]!, told, claimed)
    const isSaid = this.contents.length > before || cues.some(({ first }) => used.has(first))
    if (goesOn && !isSaid && isReported(this.#text, segment, cues)) this.#addReportedOn(segment, claimed)
    for (let i = segment.first; i < segment.last; i++)
      if (words[i]!.kind === 'quote' && !claimed.has(i)) this.#addUnclaimed(segment, i)
    this.#topic = this.#topicOf(segment, cues)
    this.#sentence =
      used.size === 0 && this.contents.length === before
        ? { first: segment.first, last: contentEnd(this.#text, segment) }
        : null
  }

  #topicOf(segment: WordRange, cues: readonly FrameCue[]): LanguagePhrase | null {
    const { paragraphOf } = this.#article
    const { words } = this.#text
    const next = words[segment.last]
    this.#topicSpeaks = false
    if (!next || paragraphOf[next.token] !== paragraphOf[words[segment.first]!.token]) return null
    for (let i = segment.first; i < segment.last; i++) if (words[i]!.kind === 'quote') return null
    // Am Montag wies Lund die Vorwürfe zurück: whose verb of saying it is, where there is one
    const cue = cues[0] ?? findCall(this.#text, segment.first, segment.last)
    const said = cue && findSubject(this.#text, cue, segment.first, segment.last)
    this.#topicSpeaks = !!said
    if (said) return said
    const subject = firstSubject(this.#text, segment.first, segment.last)
    if (subject && somebodyIn(this.#text, subject)) return subject
    return agentOfPassive(this.#text, segment) ?? subject
  }

  /** `Lund lehnt das ab und will „mit allen Mitteln dagegen kämpfen“`; but in `Sie sei „ein Fehler“` the subject is spoken of. */
  #subjectOf(segment: WordRange, i: number): LanguagePhrase | null {
    const { words, lexicon } = this.#text
    for (let k = Math.max(segment.first, i - LONGEST_SEARCH); k < i; k++)
      if (lexicon.reported.has(words[k]!.lower)) return this.#topic
    return firstSubject(this.#text, segment.first, i)
  }

  #spanOf(i: number): Span {
    const { start, end } = this.#said[this.#text.words[i]!.quote]!
    return { start, end }
  }

  #addQuote(i: number, cue: WordRange | null, source: LanguagePhrase | null, confidence: number): FrameContent {
    const span = this.#spanOf(i)
    const { isDialogue } = this.#said[this.#text.words[i]!.quote]!
    const { dropsSubject } = this.#text.lexicon.language
    const dropped = cue && !source && dropsSubject ? this.#newSubject(i, cue) : null
    // a dropped subject is whoever spoke before
    const continues = cue && !source && !dropped ? this.#before(i) : null
    // Dort heißt es: who the sentence before is about, or who spoke in it
    const isNobody = cue && !source && !dropsSubject
    const meant = isNobody ? (this.#topic ?? (continues && this.#sourceOf(continues, i))) : (source ?? dropped)
    return this.#add({
      spans: [span],
      quoted: isDialogue ? [] : [{ ...span }],
      isDirect: isDialogue || !isFragment(this.#article.text.slice(span.start, span.end)),
      cue: cue && this.#spanBetween(cue),
      source: meant,
      construction: 'cue',
      continues,
      confidence,
    })
  }

  /** `Ana Lund también reaccionó. «…», dijo.`: in a paragraph in which nobody spoke before, whoever its sentence before names in full. */
  #newSubject(i: number, cue: WordRange): LanguagePhrase | null {
    if (!this.#topic || (this.#latest && this.#isBeside(this.#latest, i)) || isSeveral(this.#text, cue)) return null
    return isNamedInFull(this.#text, this.#topic) ? this.#topic : null
  }

  /** `Lund sagte ab. Sie habe Fieber.`: the words of whoever spoke in the sentence before, or of whom it is about. */
  #addReportedOn(segment: WordRange, claimed: Set<number>): void {
    const goesOn = this.#latest && followsSaid(this.#text, this.#article, segment.first, this.#latest)
    const own = goesOn ? null : this.#topicSpeaks ? this.#topic : this.#topic && somebodyIn(this.#text, this.#topic)
    const source = own ?? (this.#latest && this.#sourceOf(this.#latest, segment.first))
    this.#addReported([{ first: segment.first, last: contentEnd(this.#text, segment) }], null, source, claimed)
  }

  #addReported(
    pieces: readonly WordRange[],
    cue: WordRange | null,
    source: LanguagePhrase | null,
    claimed: Set<number>,
  ): void {
    const quoted: Span[] = []
    for (const { first, last } of pieces) {
      for (let i = first; i < last; i++) {
        if (this.#text.words[i]!.kind !== 'quote') continue
        claimed.add(i)
        quoted.push(this.#spanOf(i))
      }
    }
    // …, heißt es dort: who the sentence before is about
    const meant = source ?? (cue && !this.#text.lexicon.language.dropsSubject ? this.#topic : null)
    this.#add({
      spans: pieces.map((piece) => this.#spanBetween(piece)),
      quoted,
      isDirect: false,
      cue: cue && this.#spanBetween(cue),
      source: meant,
      construction: cue ? 'cue' : 'floating',
      continues: meant && cue ? null : this.#before(pieces[0]!.first),
      confidence: REPORTED,
    })
  }

  /** What nothing attributes: it goes on with the speaker before, in its paragraph or in a dialogue; a term in marks is no speech. */
  #addUnclaimed(segment: WordRange, i: number): void {
    const span = this.#spanOf(i)
    const { isDialogue } = this.#said[this.#text.words[i]!.quote]!
    const content = this.#article.text.slice(span.start, span.end)
    const calling = isDialogue ? null : readCalling(this.#text, segment, i, isFragment(content))
    if (calling) {
      this.#addQuote(i, calling.cue, calling.source, FLOATING)
      return
    }
    const alone = isAlone(this.#text, segment, i)
    const count = content.split(/\s+/).length
    const ends = /[.!?…]$/.test(content) || /^[.!?…]$/.test(this.#text.words[i + 1]?.lower ?? '')
    const isIntroduced = this.#text.words[i - 1]?.lower === ':'
    if (!isDialogue && count < LEAST_WORDS && !((alone || isIntroduced) && ends)) return
    if (!isDialogue && !ends && this.#isTitleAmid(i, content, count)) return
    if (!isDialogue && !alone && isSetAsTitle(this.#text, content, isIntroduced)) return
    // Trainer Lund hatte gewartet. „…“: no longer who spoke before
    const isNew = this.#topic?.type === 'name' || this.#topicSpeaks
    const continues = isDialogue ? (this.#dialogue.at(-2) ?? null) : alone && !isNew ? this.#before(i) : null
    this.#add({
      spans: [span],
      quoted: isDialogue ? [] : [{ ...span }],
      isDirect: isDialogue || alone || !isFragment(content),
      cue: null,
      source: isDialogue
        ? null
        : continues
          ? this.#sourceOf(continues, i)
          : alone
            ? this.#topic
            : this.#subjectOf(segment, i),
      construction: alone || isDialogue ? 'floating' : 'marks',
      continues,
      confidence: continues ? FLOATING : ALONE,
    })
  }

  /** `a publié « La Nuit des loups » en 1990`: a few words with a capital, amid a sentence that goes on behind them with a number or a place. */
  #isTitleAmid(i: number, content: string, count: number): boolean {
    const { words, lexicon } = this.#text
    if (lexicon.language.capitalNouns || count > LONGEST_TITLE || !/^\p{Lu}/u.test(content)) return false
    const next = words[i + 1]
    return words[i - 1]?.kind === 'word' && next?.kind === 'word' && lexicon.breaks.has(next.lower)
  }

  /** Who speaks on stands beside what was said before in the same paragraph. */
  #sourceOf(content: FrameContent, i: number): LanguagePhrase | null {
    return this.#isBeside(content, i) ? content.source : null
  }

  #isBeside({ spans }: FrameContent, i: number): boolean {
    return this.#article.paragraphOf[this.#text.words[i]!.token] === this.#paragraphAt(spans[0]!.start)
  }

  /** What was said last, in the same paragraph or the one before. */
  #before(i: number): FrameContent | null {
    if (!this.#latest) return null
    const { paragraphOf } = this.#article
    const own = paragraphOf[this.#text.words[i]!.token]!
    return own - this.#paragraphAt(this.#latest.spans.at(-1)!.start) <= 1 ? this.#latest : null
  }

  #paragraphAt(offset: number): number {
    return paragraphAt(this.#article, tokenAt(this.#article, offset))
  }

  #spanBetween({ first, last }: WordRange): Span {
    const { words } = this.#text
    const start = words[first]!.kind === 'quote' ? this.#spanOf(first).start : words[first]!.start
    const end = words[last - 1]!.kind === 'quote' ? this.#spanOf(last - 1).end : words[last - 1]!.end
    return { start, end }
  }

  #add(content: FrameContent): FrameContent {
    this.contents.push(content)
    this.#latest = content
    if (this.#dashed.has(content.spans[0]!.start)) this.#dialogue.push(content)
    return content
  }
}

/** `fanno sapere`: do several say it? */
const isSeveral = ({ words, lexicon }: PhraseText, { first, last }: WordRange): boolean =>
  words.slice(first, last).some(({ lower }) => ((lexicon.verbs.get(lower) ?? 0) & SEVERAL) !== 0)
