import { tokenText } from '../../text/article.ts'
import { Coarse, CUE, DETERMINER, PRONOUN, SAYING } from '../narration/clause-classes.ts'
import { beginOfCue, type CueSite } from '../narration/cue-site.ts'
import { bitsAt, coarseAt, type Narration, type NarratorSentence, tenseBetween } from '../narration/narration.ts'
import { isPlural, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from '../narration/noun-phrase.ts'
import { closesWithComma, isTitle } from './closes-with-comma.ts'
import type { CertainCue } from './cue.ts'
import { behindAccording, isInTheWordsOf, isPer, isVoicing, possessorOfWords } from './cue-phrases.ts'
import { endsClause } from './ends-clause.ts'
import { agentOf } from './passive.ts'
import { introducesSentences, opensReport, opensSentences, reportsClause, saysSomething } from './reported-clause.ts'
import { readCitedSaying, readQuotedSaying, readSayingOfSubject, saysThat } from './reported-saying.ts'
import { invertedSource, isSetOff } from './set-off.ts'
import { sourceBeforeAside } from './source-before-aside.ts'
import { isUnknownVerb } from './unknown-verb.ts'

/** What the cue's word is, as far as the word and what stands right beside it tell. */
export type CueForm = 'colon' | 'according' | 'words' | 'participle' | 'put-it' | 'passive' | 'base' | 'finite'

/** A way of writing that leaves no doubt that somebody is reported. */
export interface CueConstruction {
  readonly code: string
  readonly form: CueForm
  /** A text, and what is read in it: `kind | source | cue | words`. */
  readonly example: readonly [text: string, quotation: string]
  /** What it says about the cue; null where it is not this construction. */
  readonly read: (site: CueSite) => CertainCue | null
}

const before = (source: NounPhrase | null): CertainCue => ({ isBefore: true, source })
const after = (source: NounPhrase | null): CertainCue => ({ isBefore: false, source })

/** In order: of those of the cue's form the first that reads something counts. */
export const CONSTRUCTIONS: readonly CueConstruction[] = [
  {
    code: 'colon-before-sentences',
    form: 'colon',
    example: [
      'The mayor on the loss: “We will go on with it.”',
      'direct | The mayor on the loss | : | We will go on with it.',
    ],
    read: ({ narration, token }) => (opensSentences(narration, token + 1) ? after(null) : null),
  },
  {
    code: 'answer-was',
    form: 'colon',
    example: ['Lind’s answer was short: “Ask them.”', 'direct | Lind’s answer | : | Ask them.'],
    read({ narration, sentence, token }) {
      const quote = narration.quoted[narration.quotedAt[token + 1] ?? -1]
      if (!quote || narration.coarse[quote.last - 1] !== Coarse.STOP) return null
      const subject = nounPhraseAfter(narration, sentence.first, token)
      if (!subject || !WORDS_OF.test(tokenText(narration.article, subject.phraseLast - 1))) return null
      if (coarseAt(narration, subject.phraseLast) !== Coarse.BE) return null
      // her answer
      const { phraseFirst } = subject
      const isOwn = coarseAt(narration, phraseFirst) === Coarse.POSSESSIVE
      return after(
        isOwn ? { ...subject, first: phraseFirst, last: phraseFirst + 1, phraseLast: phraseFirst + 1 } : subject,
      )
    },
  },
  {
    code: 'according-to',
    form: 'according',
    example: ['The vault is empty, according to Ana Lind.', 'indirect | Ana Lind | according to | The vault is empty'],
    read({ narration, sentence, token, floor }) {
      const named = nounPhraseAfter(narration, behindAccording(narration, token), sentence.last)
      const source =
        named && (nameBehindRole(narration, named, sentence.last) ?? (isPer(narration, token) ? named : null))
      return named && { isBefore: token > floor, source }
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
      return source && { isBefore: closesWithComma(narration, token - 3), source }
    },
  },
  {
    code: 'in-her-words',
    form: 'words',
    example: ['In her words, “the harbour needs us all.”', 'mixed | her | words | the harbour needs us all.'],
    read: readOwnWords,
  },
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
      return source && after(source)
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
    read: (site) => (saysThat(site) ? after(null) : null),
  },
  {
    code: 'participle-before-sentences',
    form: 'participle',
    example: ['Lind waved, jeering, “We will never go back.”', 'direct | Lind | jeering | We will never go back.'],
    read: ({ narration, token }) => (introducesSentences(narration, token) ? after(null) : null),
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
    code: 'told-by',
    form: 'passive',
    example: [
      'Lind was told by Ana Falk that the harbour was lost.',
      'indirect | Ana Falk | was told | the harbour was lost',
    ],
    read({ narration, sentence, token }) {
      const source = agentOf(narration, sentence, token)
      return source && opensReport(narration, source.phraseLast) ? after(source) : null
    },
  },
  {
    code: 'here-say',
    form: 'base',
    example: ['Here say locals the harbour was lost.', 'indirect | locals | say | the harbour was lost'],
    read({ narration, sentence, token }) {
      if (token !== sentence.first + 1 || !/^(?:Here|There|So)$/.test(tokenText(narration.article, token - 1)))
        return null
      let behind = token + 2
      while (behind < sentence.last && coarseAt(narration, behind) !== Coarse.DETERMINER) behind++
      const source = nounPhraseAfter(narration, token + 1, behind)
      return source && after(source)
    },
  },
  {
    code: 'several-before-aside',
    form: 'base',
    example: [
      'Critics, among them Ana Lind, argue that the harbour is lost.',
      'indirect | Critics | argue | the harbour is lost',
    ],
    read(site) {
      if (!(site.bits & SAYING) || site.first !== site.token || site.coarseAt(-1) !== Coarse.COMMA) return null
      const source = sourceBeforeAside(site, site.candidates(null))
      return source && isPlural(site.narration, source.last - 1) ? besideMarks(site, source) : null
    },
  },
  {
    code: 'several-say',
    form: 'base',
    example: ['Critics say the harbour is lost.', 'indirect | Critics | say | the harbour is lost'],
    read(site) {
      const source = site.first === site.token ? (site.modifiedSubject ?? site.phraseBefore) : null
      if (!source || !opensClause(site, source) || !isSeveral(site.narration, source)) return null
      return saysSomething(site) || reportsClause(site) ? after(source) : null
    },
  },
  {
    code: 'own-remarks-that',
    form: 'finite',
    example: [
      'Lind left after his recent remarks that the road may close.',
      'indirect | his | remarks | the road may close',
    ],
    read(site) {
      const { narration, token } = site
      const own = isAdjective(narration, token - 1) ? token - 2 : token - 1
      if (site.coarse !== Coarse.CUE_PRESENT || site.coarseAt(1) !== Coarse.THAT) return null
      return coarseAt(narration, own) === Coarse.POSSESSIVE ? after(ownerAt(own)) : null
    },
  },
  {
    code: 'saying-before-colon',
    form: 'finite',
    example: ['Lind commented: the harbour was lost.', 'indirect | Lind | commented | the harbour was lost'],
    read(site) {
      const opensWords = site.coarseAt(1) === Coarse.COLON && site.coarseAt(2) !== Coarse.QUOTE_OPEN
      return opensWords && site.bits & SAYING && site.token + 2 < site.sentence.last ? afterSubject(site) : null
    },
  },
  {
    code: 'promises-to',
    form: 'finite',
    example: ['Lind vowed to mend the harbour.', 'indirect | Lind | vowed | to mend the harbour'],
    read(site) {
      const isPromise = PROMISES.test(tokenText(site.narration.article, site.token))
      const source = isPromise && site.coarseAt(1) === Coarse.TO ? clauseSubject(site) : null
      return source && after(source)
    },
  },
  {
    code: 'inverted-behind-marks',
    form: 'finite',
    example: ['“Where is the harbour?” chirped Lind.', 'direct | Lind | chirped | Where is the harbour?'],
    read: (site) => (standsBehindMarks(site) && site.phraseBehind ? before(site.phraseBehind) : null),
  },
  {
    code: 'inverted',
    form: 'finite',
    example: ['The harbour was lost, said Lind.', 'indirect | Lind | said | The harbour was lost'],
    read(site) {
      const source = !standsBehindMarks(site) && site.bits & SAYING ? invertedSource(site) : null
      return source && before(source)
    },
  },
  {
    code: 'source-before-aside',
    form: 'finite',
    example: [
      'Lind, head of the fund and once an aide to Falk, said the harbour was lost.',
      'indirect | Lind | said | the harbour was lost',
    ],
    read(site) {
      const { narration, sentence, token } = site
      if (standsBehindMarks(site)) return null
      // “…,” Lind, a baker, remembered.
      if (!(site.bits & SAYING) && !isUnknownVerb(narration, sentence, token)) return null
      const source = site.titledName ? null : sourceBeforeAside(site, site.candidates(null))
      const read = source && besideMarks(site, source)
      return read?.isBefore || !endsClause(narration, token + 1, sentence.last) ? read : null
    },
  },
  {
    code: 'subject-behind-marks',
    form: 'finite',
    example: ['“We lost the harbour,” Lind crowed.', 'direct | Lind | crowed | We lost the harbour,'],
    read({ narration, sentence, subject }) {
      const edge = subject ? subject.phraseFirst - 1 : -1
      return edge >= sentence.first && closesWithComma(narration, edge) ? before(subject) : null
    },
  },
  {
    code: 'set-off',
    form: 'finite',
    example: ['The harbour was lost, Lind said.', 'indirect | Lind | said | The harbour was lost'],
    read(site) {
      const { narration, floor, subject } = site
      if (!subject || !(site.bits & SAYING) || !isSetOff(site, subject)) return null
      return { isBefore: tenseBetween(narration, floor, subject.phraseFirst) > 0, source: subject }
    },
  },
  {
    code: 'before-sentences',
    form: 'finite',
    example: ['Lind quipped, “We will go on with it.”', 'direct | Lind | quipped | We will go on with it.'],
    read: (site) => (introducesSentences(site.narration, site.token) ? afterSubject(site) : null),
  },
  {
    code: 'reports-clause',
    form: 'finite',
    example: ['Lind posted on X that the harbour was lost.', 'indirect | Lind | posted | the harbour was lost'],
    read(site) {
      const source = clauseSubject(site)
      return source && !isNoun(site) && reportsClause(site) ? after(source) : null
    },
  },
  {
    code: 'reports-fragment',
    form: 'finite',
    example: [
      'Lind expressed “deep concern” about the harbour.',
      'mixed | Lind | expressed | “deep concern” about the harbour',
    ],
    read(site) {
      const source = site.bits & CUE || isVoicing(site.narration, site.token) ? clauseSubject(site) : null
      return source && reportsFragment(site) ? after(source) : null
    },
  },
  {
    code: 'says-something',
    form: 'finite',
    example: ['Lind says there needs to be a law.', 'indirect | Lind | says | there needs to be a law'],
    read: (site) => (saysSomething(site) ? afterSubject(site) : null),
  },
]

const HEARD = /^(?:heard|overheard|seen|recorded|filmed|caught)$/
const PROMISES = /^(?:promise[sd]|vow(?:s|ed)|pledge[sd]|swears|swore)$/

/** The `his` or `her` that stands for the source. */
const ownerAt = (token: number): NounPhrase => ({
  first: token,
  last: token + 1,
  type: 'description',
  phraseFirst: token,
  phraseLast: token + 1,
})

/** `according to the harbour’s director, Ana Lind, the vault is empty`: the name between commas behind who somebody is; null without one. */
function nameBehindRole(narration: Narration, { phraseLast, type }: NounPhrase, last: number): NounPhrase | null {
  if (type !== 'description' || coarseAt(narration, phraseLast) !== Coarse.COMMA) return null
  const name = nounPhraseAfter(narration, phraseLast + 1, last)
  const isApart = name?.type === 'name' && name.last - name.first > 1 && name.first === phraseLast + 1
  return isApart && coarseAt(narration, name.last) === Coarse.COMMA ? name : null
}

/** What is reported follows; whoever opens the clause says it, else the source has to be chosen. Null without any subject. */
const afterSubject = (site: CueSite): CertainCue | null => site.subject && after(clauseSubject(site))

const besideMarks = ({ narration }: CueSite, source: NounPhrase): CertainCue => ({
  isBefore: closesWithComma(narration, source.phraseFirst - 1),
  source,
})

/** Does a mark with a comma close right before the cue? */
const standsBehindMarks = ({ narration, sentence, first }: CueSite): boolean =>
  first > sentence.first && closesWithComma(narration, first - 1)

/** The subject, where its clause begins with it. */
const clauseSubject = (site: CueSite): NounPhrase | null =>
  site.subject && opensClause(site, site.subject) ? site.subject : null

/** Does it stand at the beginning of the sentence, or behind a comma, `but` or `although`; or is it `who`? */
const opensClause = ({ narration, sentence }: CueSite, { phraseFirst }: NounPhrase): boolean =>
  phraseFirst === sentence.first ||
  OPENS_CLAUSE.has(coarseAt(narration, phraseFirst - 1)) ||
  tokenText(narration.article, phraseFirst) === 'who'

const OPENS_CLAUSE: ReadonlySet<number> = new Set([
  Coarse.COMMA,
  Coarse.COORDINATOR,
  Coarse.SUBORDINATOR,
  Coarse.QUOTE_CLOSE,
])

/** What is said, as its speaker’s: `Lind’s answer was short`. */
const WORDS_OF =
  /^(?:message|view|advice|verdict|answer|reply|response|motto|warning|plea|question|conclusion|reaction|comment|explanation|excuse|promise|retort|slogan)$/

const isSeveral = (narration: Narration, { last, type }: NounPhrase): boolean =>
  type === 'pronoun' ? /^(?:they|we)$/i.test(tokenText(narration.article, last - 1)) : isPlural(narration, last - 1)

/** `the questions`, `his recent remarks`: a plural that looks like a verb, its subject nothing but what stands before a noun. */
const isNoun = ({ narration, token, coarse }: CueSite): boolean =>
  coarse === Coarse.CUE_PRESENT &&
  ((bitsAt(narration, token - 1) & (DETERMINER | PRONOUN)) === DETERMINER || isAdjective(narration, token - 1))

/** An adjective that a plural like `remarks` has before it. */
export const isAdjective = ({ article }: Narration, token: number): boolean => ADJECTIVE.test(tokenText(article, token))

const ADJECTIVE = /^(?:recent|latest|own|new|earlier|previous|main|big)$/

/** Whose the words are: `her`, or the name before `’s words`. */
function readOwnWords({ narration, sentence, token }: CueSite): CertainCue | null {
  const first = possessorOfWords(narration, token)
  const isQuoted =
    coarseAt(narration, token + 1) === Coarse.QUOTE_OPEN ||
    coarseAt(narration, token + 2) === Coarse.QUOTE_OPEN ||
    (first === sentence.first + 1 && quotesBehind(narration, sentence, token))
  const isBehind = closesWithComma(narration, first - 2)
  if (first < 1 || !(isQuoted || isBehind)) return null
  if (coarseAt(narration, first) === Coarse.POSSESSIVE) {
    return { isBefore: !isQuoted, source: ownerAt(first) }
  }
  const source = nounPhraseAfter(narration, first, Math.min(token, sentence.last))
  return source && { isBefore: !isQuoted, source }
}

/** `In her words, the team “played like ghosts”`: marks further on, and no verb of saying before them. */
function quotesBehind(narration: Narration, { last }: NarratorSentence, token: number): boolean {
  if (coarseAt(narration, token + 1) !== Coarse.COMMA) return false
  for (let i = token + 2; i < last && !(bitsAt(narration, i) & SAYING); i++)
    if (coarseAt(narration, i) === Coarse.QUOTE_OPEN) return true
  return false
}

/** `expressed “deep concern”`, `called it “a farce”`: a fragment in marks, no title, behind the cue and at most its article or object. */
function reportsFragment({ narration, sentence, token }: CueSite): boolean {
  const { article, coarse, quoted, quotedAt } = narration
  let open = token + 1
  if (coarse[open] === Coarse.DETERMINER || coarse[open] === Coarse.POSSESSIVE || coarse[open] === Coarse.OBJECT) open++
  if (open >= sentence.last || coarse[open] !== Coarse.QUOTE_OPEN) return false
  const quote = quoted[quotedAt[open]!]!
  return quote.last - quote.first > 1 && !isTitle(article, quote)
}
