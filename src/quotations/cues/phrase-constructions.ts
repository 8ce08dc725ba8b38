import { tellsOfOne } from '../../lexicon/tells-of-one.ts'
import { endAt, startAt, tokenText } from '../../text/article.ts'
import { ADVERB, Coarse, SAYING } from '../narration/clause-classes.ts'
import type { CueSite } from '../narration/cue-site.ts'
import { bitsAt, coarseAt, type Narration, type NarratorSentence, quoteAt } from '../narration/narration.ts'
import { type NounPhrase, nounPhraseAfter } from '../narration/noun-phrase.ts'
import { closesWithComma } from './closes-with-comma.ts'
import { type CertainCue, cueAfter, ownerAt } from './cue.ts'
import type { CueConstruction } from './cue-construction.ts'
import { behindAccording, isInTheWordsOf, isInView, isPer, possessorOfWords } from './cue-phrases.ts'
import { agentOf, nameBetweenCommas } from './passive.ts'
import { opensReport } from './reported-clause.ts'
import { readToldOf } from './told-of-quote.ts'

/** Phrases without a verb of saying of their own, and the passive. */
export const PHRASE_CONSTRUCTIONS: readonly CueConstruction[] = [
  {
    code: 'according-to',
    form: 'according',
    example: ['The vault is empty, according to Ana Lind.', 'indirect | Ana Lind | according to | The vault is empty'],
    read({ narration, sentence, token, floor }) {
      const named = nounPhraseAfter(narration, behindAccording(narration, token), sentence.last)
      if (!named) return null
      // according to police, Ana Lind, 34, fled
      const { article } = narration
      const phrase = article.text.slice(startAt(article, named.first), endAt(article, named.phraseLast - 1))
      const apposed = tellsOfOne(phrase) ? nameBetweenCommas(narration, named, sentence.last) : null
      return { isBefore: token > floor, source: apposed ?? (isPer(narration, token) ? named : null) }
    },
  },
  {
    code: 'in-the-words-of',
    form: 'words',
    example: [
      'The team, in the words of Ana Lind, “played like ghosts.”',
      'mixed | Ana Lind | words | played like ghosts.',
    ],
    read({ narration, sentence, token }) {
      if (token < sentence.first + 2 || !isInTheWordsOf(narration.article, token)) return null
      const source = nounPhraseAfter(narration, token + 2, sentence.last)
      // in the opinion of the malicious
      const isNamed = /^words?$/.test(tokenText(narration.article, token)) || source?.type === 'name'
      if (!source || !isNamed) return null
      if (coarseAt(narration, token - 3) === Coarse.COMMA && endsSentence(narration, sentence, source.phraseLast))
        return beforeComma(sentence, token - 3, source)
      return { isBefore: closesWithComma(narration, token - 3), source }
    },
  },
  {
    code: 'in-her-view',
    form: 'words',
    example: ['In Lind’s view, the harbour is lost.', 'indirect | Lind | view | the harbour is lost'],
    read: readOwnView,
  },
  {
    code: 'in-her-words',
    form: 'words',
    example: ['In her words, “the harbour needs us all.”', 'mixed | her | words | the harbour needs us all.'],
    read: readOwnWords,
  },
  {
    code: 'told-of-quote',
    form: 'told-of',
    example: ['“The harbour is lost” was how Lind put it.', 'direct | Lind | was | The harbour is lost'],
    read: readToldOf,
  },
  {
    code: 'as-she-put-it',
    form: 'put-it',
    example: ['As Lind put it, “the harbour is lost.”', 'mixed | Lind | put it | the harbour is lost.'],
    read({ narration, sentence, phraseBefore }) {
      if (!phraseBefore || coarseAt(narration, phraseBefore.phraseFirst - 1) !== Coarse.AS) return null
      return { isBefore: phraseBefore.phraseFirst - 1 > sentence.first + 1, source: phraseBefore }
    },
  },
  {
    code: 'was-like',
    form: 'was-like',
    example: ['She came out and was like, “We will go on.”', 'direct | She | was like | We will go on.'],
    read({ narration, sentence, first, phraseBefore }) {
      const source = phraseBefore ?? firstSubject(narration, sentence.first, first)
      return source && cueAfter(source)
    },
  },
  {
    code: 'called-by',
    form: 'passive',
    example: [
      'The book was dismissed by one critic, Ana Falk, as “a brick with a plot.”',
      'mixed | Ana Falk | was dismissed | a brick with a plot.',
    ],
    read({ narration, sentence, token }) {
      const source = agentOf(narration, sentence, token)
      if (!source) return null
      const comma = coarseAt(narration, source.phraseLast) === Coarse.COMMA ? 1 : 0
      const as = source.phraseLast + comma
      const quote = narration.quoted[quoteAt(narration, as + 1)]
      if (coarseAt(narration, as) !== Coarse.AS || quote?.open !== as + 1 || quote.close === null) return null
      return { isBefore: false, source, piece: { first: as + 1, last: quote.close + 1 } }
    },
  },
  {
    code: 'told-by',
    form: 'passive',
    example: [
      'Lind was told by Ana Falk that the harbour was lost.',
      'indirect | Ana Falk | was told | the harbour was lost',
    ],
    read({ narration, sentence, token }) {
      const source = agentOf(narration, sentence, token)
      return source && opensReport(narration, source.phraseLast) ? cueAfter(source) : null
    },
  },
]

/** Whoever the sentence begins with, behind its adverbs: `Apparently she came out and was like, “…”`. */
function firstSubject(narration: Narration, first: number, last: number): NounPhrase | null {
  let at = first
  while (at < last && bitsAt(narration, at) & ADVERB) at++
  return nounPhraseAfter(narration, at, last)
}

/** Whose view a clause is, before its comma, or behind the comma that ends it. */
function readOwnView({ narration, sentence, token }: CueSite): CertainCue | null {
  if (!isInView(narration, token)) return null
  const first = possessorOfWords(narration, token)
  const opens = first - 1 === sentence.first && coarseAt(narration, token + 1) === Coarse.COMMA
  const isLast = coarseAt(narration, first - 2) === Coarse.COMMA && endsSentence(narration, sentence, token + 1)
  if (!opens && !isLast) return null
  const isPronoun = coarseAt(narration, first) === Coarse.POSSESSIVE
  const source = isPronoun ? ownerAt(first) : nounPhraseAfter(narration, first, token)
  if (!source) return null
  return isLast ? beforeComma(sentence, first - 2, source) : cueAfter(source)
}

const endsSentence = (narration: Narration, { last }: NarratorSentence, at: number): boolean =>
  at >= last || coarseAt(narration, at) === Coarse.STOP

/** The clause that ends before a comma. */
const beforeComma = ({ first }: NarratorSentence, comma: number, source: NounPhrase): CertainCue => ({
  isBefore: true,
  source,
  piece: { first, last: comma },
})

/** Whose the words are: `her`, or the name before `’s words`. */
function readOwnWords({ narration, sentence, token }: CueSite): CertainCue | null {
  const first = possessorOfWords(narration, token)
  const isQuoted =
    coarseAt(narration, token + 1) === Coarse.QUOTE_OPEN ||
    coarseAt(narration, token + 2) === Coarse.QUOTE_OPEN ||
    (first === sentence.first + 1 && quotesBehind(narration, sentence, token))
  const isBehind = closesWithComma(narration, first - 2)
  if (first < 1) return null
  if (coarseAt(narration, first) === Coarse.POSSESSIVE)
    return isQuoted || isBehind ? { isBefore: !isQuoted, source: ownerAt(first) } : null
  const source = nounPhraseAfter(narration, first, Math.min(token, sentence.last))
  // The town, in Lind’s words, is “a ghost”
  const quote = narration.quoted[quoteAt(narration, token + 3)]
  const isInserted =
    coarseAt(narration, token + 1) === Coarse.COMMA &&
    coarseAt(narration, token + 2) === Coarse.BE &&
    quote?.close != null
  if (source && isInserted && quote.open === token + 3)
    return { isBefore: false, source, piece: { first: quote.open, last: quote.close! + 1 } }
  return source && (isQuoted || isBehind) ? { isBefore: !isQuoted, source } : null
}

/** `In her words, the team “played like ghosts”`: marks further on, and no verb of saying before them. */
function quotesBehind(narration: Narration, { last }: NarratorSentence, token: number): boolean {
  if (coarseAt(narration, token + 1) !== Coarse.COMMA) return false
  for (let i = token + 2; i < last && !(bitsAt(narration, i) & SAYING); i++)
    if (coarseAt(narration, i) === Coarse.QUOTE_OPEN) return true
  return false
}
