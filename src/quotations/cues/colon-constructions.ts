import { WORDS_OF } from '../../lexicon/word-lists.ts'
import { tokenText } from '../../text/article.ts'
import { Coarse } from '../narration/clause-classes.ts'
import { coarseAt } from '../narration/narration.ts'
import { nounPhraseAfter } from '../narration/noun-phrase.ts'
import { cueAfter } from './cue.ts'
import type { CueConstruction } from './cue-construction.ts'
import { opensSentences } from './reported-clause.ts'

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
    code: 'answer-was',
    form: 'colon',
    example: ['Lind’s answer was short: “Ask them.”', 'direct | Lind’s answer | : | Ask them.'],
    read({ narration, sentence, token }) {
      const quote = narration.quoted[narration.quotedAt[token + 1] ?? -1]
      if (!quote || narration.coarse[quote.last - 1] !== Coarse.STOP) return null
      const subject = nounPhraseAfter(narration, sentence.first, token)
      if (!subject || !WORDS_OF.has(tokenText(narration.article, subject.phraseLast - 1))) return null
      if (coarseAt(narration, subject.phraseLast) !== Coarse.BE) return null
      // her answer
      const { phraseFirst } = subject
      const isOwn = coarseAt(narration, phraseFirst) === Coarse.POSSESSIVE
      return cueAfter(
        isOwn ? { ...subject, first: phraseFirst, last: phraseFirst + 1, phraseLast: phraseFirst + 1 } : subject,
      )
    },
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
]
