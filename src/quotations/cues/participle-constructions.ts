import { tokenText } from '../../text/article.ts'
import { Coarse } from '../narration/clause-classes.ts'
import { beginOfCue } from '../narration/cue-site.ts'
import { coarseAt } from '../narration/narration.ts'
import { nounPhraseBefore } from '../narration/noun-phrase.ts'
import { cueAfter } from './cue.ts'
import type { CueConstruction } from './cue-construction.ts'
import { introducesSentences } from './reported-clause.ts'
import { readCitedSaying, readQuotedSaying, readSayingOfSubject, saysThat } from './reported-saying.ts'

/** `saying`, `warning`, and what goes before them. */
export const PARTICIPLE_CONSTRUCTIONS: readonly CueConstruction[] = [
  {
    code: 'cited-as-saying',
    form: 'participle',
    example: [
      'Lind was cited by the agency as saying the harbour was lost.',
      'indirect | Lind | saying | the harbour was lost',
    ],
    read: readCitedSaying,
  },
  {
    code: 'quoted-as-saying',
    form: 'participle',
    example: [
      'The agency quoted Lind as saying the harbour was lost.',
      'indirect | Lind | saying | the harbour was lost',
    ],
    read: readQuotedSaying,
  },
  {
    code: 'heard-saying',
    form: 'participle',
    example: ['Lind was heard saying the harbour was lost.', 'indirect | Lind | saying | the harbour was lost'],
    read({ narration, sentence, token }) {
      if (!HEARD.test(tokenText(narration.article, token - 1)) || coarseAt(narration, token - 2) !== Coarse.BE)
        return null
      const source = nounPhraseBefore(narration, sentence.first, beginOfCue(narration, sentence, token - 1))
      return source && cueAfter(source)
    },
  },
  {
    code: 'saying-of-subject',
    form: 'participle',
    example: ['The bank sued Ana Lind, saying she had lied.', 'indirect | The bank | saying | she had lied'],
    read: readSayingOfSubject,
  },
  {
    code: 'telling-that',
    form: 'participle',
    example: [
      'Lind came and left, warning that the harbour was lost.',
      'indirect | Lind | warning | the harbour was lost',
    ],
    read: (site) => (saysThat(site) ? cueAfter(null) : null),
  },
  {
    code: 'participle-before-sentences',
    form: 'participle',
    example: ['Lind waved, jeering, “We will never go back.”', 'direct | Lind | jeering | We will never go back.'],
    read: ({ narration, token }) => (introducesSentences(narration, token) ? cueAfter(null) : null),
  },
]

const HEARD = /^(?:heard|overheard|seen|recorded|filmed|caught)$/
