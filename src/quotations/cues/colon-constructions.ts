import { WORDS_OF } from '../../lexicon/word-lists.ts'
import { tokenText } from '../../text/article.ts'
import { Coarse, FINITE, SAYING } from '../narration/clause-classes.ts'
import { CueSite } from '../narration/cue-site.ts'
import { bitsAt, coarseAt, quoteAt } from '../narration/narration.ts'
import { nounPhraseAfter } from '../narration/noun-phrase.ts'
import { type CertainCue, cueAfter } from './cue.ts'
import type { CueConstruction } from './cue-construction.ts'
import { opensSentences } from './reported-clause.ts'
import { sourceBeforeAside } from './source-before-aside.ts'

/** A colon and marks. */
export const COLON_CONSTRUCTIONS: readonly CueConstruction[] = [
  {
    code: 'colon-before-sentences',
    form: 'colon',
    example: [
      'The mayor on the loss: “We will go on with it.”',
      'direct | The mayor on the loss | : | We will go on with it.',
    ],
    read: ({ narration, token }) => (opensSentences(narration, token + 1) ? cueAfter(null) : null),
  },
  {
    code: 'told-before-marks',
    form: 'colon',
    example: ['On Monday the mayor, Ana Lind, told the radio: “I stay.”', 'direct | Ana Lind | : | I stay.'],
    read: (site) => (isToldBefore(site) ? cueAfter(null) : null),
  },
  {
    code: 'answer-was',
    form: 'colon',
    example: ['Lind’s answer was short: “Ask them.”', 'direct | Lind’s answer | : | Ask them.'],
    read: readAnswer,
  },
  {
    code: 'words-before-colon',
    form: 'colon',
    example: ['Lind, in a note: “Later.”', 'direct | Lind | : | Later.'],
    read: readVerbless,
  },
  {
    code: 'to-quote',
    form: 'colon',
    example: ['To quote Lind: “Ask them.”', 'direct | Lind | : | Ask them.'],
    read({ narration, sentence, token }) {
      const { article } = narration
      if (!/^[Tt]o$/.test(tokenText(article, sentence.first)) || tokenText(article, sentence.first + 1) !== 'quote')
        return null
      const source = nounPhraseAfter(narration, sentence.first + 2, token)
      return source && cueAfter(source)
    },
  },
  {
    code: 'was-blunt',
    form: 'colon',
    example: ['Ana Lind, his deputy, was milder: “Ask them.”', 'direct | Ana Lind | : | Ask them.'],
    read: readWasBlunt,
  },
]

/** Does what stands in marks end as a sentence does? "No." is one too, though it may abbreviate a number. */
const endsSentence = ({ article }: CueSite['narration'], { last }: { readonly last: number }): boolean =>
  /[.!?…]$/.test(tokenText(article, last - 1))

/** Does a verb of saying tell to whom, right before a colon and a sentence in marks, however short it is? */
function isToldBefore({ narration, sentence, token }: CueSite): boolean {
  const quote = narration.quoted[quoteAt(narration, token + 1)]
  if (quote?.close == null || !endsSentence(narration, quote)) return false
  const told = token - 1
  for (let i = told; i > Math.max(sentence.first, told - LONGEST_TOLD) && quoteAt(narration, i) < 0; i--)
    if ((bitsAt(narration, i) & (SAYING | FINITE)) === (SAYING | FINITE)) return i < told
  return false
}

/** Words between a verb of saying and the colon. */
const LONGEST_TOLD = 5

/** `Lind’s answer was short: “No.”`, `Her message to voters is plain: “Stay.”`: whose words they are, and what they were. */
function readAnswer({ narration, sentence, token }: CueSite): CertainCue | null {
  const { article, quoted } = narration
  const quote = quoted[quoteAt(narration, token + 1)]
  if (!quote || !endsSentence(narration, quote)) return null
  const subject = nounPhraseAfter(narration, sentence.first, token)
  if (!subject) return null
  const isOwner = coarseAt(narration, subject.phraseLast) === Coarse.CLITIC
  let be = subject.phraseLast
  while (be < token && be - subject.phraseLast < LONGEST_ANSWER && coarseAt(narration, be) !== Coarse.BE) be++
  if (coarseAt(narration, be) !== Coarse.BE) return null
  let noun = isOwner ? subject.phraseLast + 1 : subject.phraseFirst + 1
  while (noun < be && !WORDS_OF.has(tokenText(article, noun))) noun++
  if (noun === be) return null
  // her answer
  const { phraseFirst } = subject
  const isOwn = coarseAt(narration, phraseFirst) === Coarse.POSSESSIVE
  return cueAfter(
    isOwn ? { ...subject, first: phraseFirst, last: phraseFirst + 1, phraseLast: phraseFirst + 1 } : subject,
  )
}

/** Words between whose answer it is and what it was: `message to all voters`. */
const LONGEST_ANSWER = 6

/** `Lind’s only comment: “Later.”`, `Lind, in a note: “Later.”`: whose words they are, or where they stand, and no verb. */
function readVerbless({ narration, sentence, token }: CueSite): CertainCue | null {
  const quote = narration.quoted[quoteAt(narration, token + 1)]
  if (!quote || !endsSentence(narration, quote)) return null
  const subject = nounPhraseAfter(narration, sentence.first, token)
  if (!subject) return null
  const { phraseLast } = subject
  const isOwn = phraseLast === token || (coarseAt(narration, phraseLast) === Coarse.CLITIC && token - phraseLast <= 3)
  if (isOwn && WORDS_OF.has(tokenText(narration.article, token - 1)))
    return coarseAt(narration, sentence.first) === Coarse.NAME ? cueAfter(subject) : null
  const isPlace =
    coarseAt(narration, phraseLast) === Coarse.COMMA && tokenText(narration.article, phraseLast + 1) === 'in'
  return subject.type === 'name' && isPlace && token - phraseLast <= LONGEST_MANNER ? cueAfter(subject) : null
}

/** Words between who is told to be so and the colon. */
const LONGEST_MANNER = 6

/** `Lind was blunt: “…”`: a sentence in marks that ends the narrator’s, behind what its speaker was. */
function readWasBlunt({ narration, sentence, token, floor }: CueSite): CertainCue | null {
  const quote = narration.quoted[quoteAt(narration, token + 1)]
  if (quote?.close == null || !endsSentence(narration, quote)) return null
  let be = token - 1
  while (be > sentence.first && be > token - LONGEST_MANNER && coarseAt(narration, be) !== Coarse.BE) be--
  if (be <= sentence.first || coarseAt(narration, be) !== Coarse.BE || be === token - 1) return null
  const site = new CueSite(narration, sentence, be, floor)
  const source = sourceBeforeAside(site, site.candidates(null)) ?? site.subject
  const isPerson =
    source?.type === 'name' || (source !== null && /^s?he$/i.test(tokenText(narration.article, source.first)))
  return source && isPerson ? cueAfter(source) : null
}
