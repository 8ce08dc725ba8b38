import { tokenText } from '../../text/article.ts'
import { Coarse, CUE, FINITE, SAYING } from '../narration/clause-classes.ts'
import type { CueSite } from '../narration/cue-site.ts'
import { coarseAt, type Narration, nextVerbAt, quoteAt, tenseBetween } from '../narration/narration.ts'
import { isPlural, type NounPhrase, nounPhraseAfter, nounPhraseBefore } from '../narration/noun-phrase.ts'
import { clauseSubject, opensClause } from './clause-subject.ts'
import { closesWithComma, isTitle } from './closes-with-comma.ts'
import { type CertainCue, cueAfter, cueBefore, ownerAt } from './cue.ts'
import type { CueConstruction } from './cue-construction.ts'
import { isVoicing } from './cue-phrases.ts'
import { endsClause } from './ends-clause.ts'
import { piecesAround } from './insertion.ts'
import { isAdjective, isPluralNoun } from './plural-noun.ts'
import { introducesSentences, reportsClause, saysSomething } from './reported-clause.ts'
import { invertedSource, isSetOff } from './set-off.ts'
import { sourceBeforeAside } from './source-before-aside.ts'
import { isUnknownVerb } from './unknown-verb.ts'

/** A verb that says so: as it is named, and with an ending. */
export const VERB_CONSTRUCTIONS: readonly CueConstruction[] = [
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
      return source && cueAfter(source)
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
      return saysSomething(site) || reportsClause(site) ? cueAfter(source) : null
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
      return coarseAt(narration, own) === Coarse.POSSESSIVE ? cueAfter(ownerAt(own)) : null
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
      return source && cueAfter(source)
    },
  },
  {
    code: 'inverted-before-colon',
    form: 'finite',
    example: ['Adds Lind: “The harbour is lost.”', 'direct | Lind | Adds | The harbour is lost.'],
    read({ narration, sentence, token, bits, phraseBehind }) {
      const colon = phraseBehind?.phraseLast ?? -1
      const opens = token === sentence.first && (bits & (CUE | FINITE)) === (CUE | FINITE)
      const leadsToMarks =
        coarseAt(narration, colon) === Coarse.COLON && coarseAt(narration, colon + 1) === Coarse.QUOTE_OPEN
      return opens && leadsToMarks && phraseBehind?.type === 'name' ? cueAfter(phraseBehind) : null
    },
  },
  {
    code: 'inverted-behind-marks',
    form: 'finite',
    example: ['“Where is the harbour?” chirped Lind.', 'direct | Lind | chirped | Where is the harbour?'],
    read: (site) => (standsBehindMarks(site) && site.phraseBehind ? cueBefore(site.phraseBehind) : null),
  },
  {
    code: 'inverted',
    form: 'finite',
    example: ['The harbour was lost, said Lind.', 'indirect | Lind | said | The harbour was lost'],
    read(site) {
      const source = !standsBehindMarks(site) && site.bits & SAYING ? invertedSource(site) : null
      return source && cueBefore(source)
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
      return edge >= sentence.first && closesWithComma(narration, edge) ? cueBefore(subject) : null
    },
  },
  {
    code: 'insertion',
    form: 'finite',
    example: [
      'The harbour, Lind claims, gives work to many.',
      'indirect | Lind | claims | The harbour ++ gives work to many',
    ],
    read(site) {
      const { narration, sentence, token, floor, subject } = site
      // The harbour, says Lind, gives work to many
      const behind = site.bits & SAYING && site.coarseAt(-1) === Coarse.COMMA ? site.phraseBehind : null
      if (behind?.type === 'name' && piecesAround(narration, sentence, token, behind, floor)) return cueBefore(behind)
      if (!subject || !(site.bits & CUE) || (subject.type === 'description' && !(site.bits & SAYING))) return null
      return piecesAround(narration, sentence, token, subject, floor) && cueBefore(subject)
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
      return source && !isPluralNoun(site) && reportsClause(site) ? cueAfter(source) : null
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
      return source && reportsFragment(site) ? cueAfter(source) : null
    },
  },
  {
    code: 'what-one-called',
    form: 'finite',
    example: [
      'The harbour opened to what one critic, Ana Falk, called “polite silence.”',
      'mixed | Ana Falk | called | polite silence.',
    ],
    read: readWhatCalled,
  },
  {
    code: 'accuses-of',
    form: 'finite',
    example: [
      'Lind accused the council of selling the harbour.',
      'indirect | Lind | accused | the council of selling the harbour',
    ],
    read(site) {
      const source = clauseSubject(site)
      return source && accusesOf(site) ? cueAfter(source) : null
    },
  },
  {
    code: 'says-something',
    form: 'finite',
    example: ['Lind says there needs to be a law.', 'indirect | Lind | says | there needs to be a law'],
    read: (site) => (saysSomething(site) ? afterSubject(site) : null),
  },
]

/** `what one critic, Ana Falk, called “…”`, `what Falk described as “…”`: no clause, but a name for something. */
function readWhatCalled(site: CueSite): CertainCue | null {
  const { narration, sentence, token, first } = site
  const open = coarseAt(narration, token + 1) === Coarse.AS ? token + 2 : token + 1
  if (coarseAt(narration, open) !== Coarse.QUOTE_OPEN) return null
  const isApart = coarseAt(narration, first - 1) === Coarse.COMMA
  const phrase = isApart ? nounPhraseBefore(narration, sentence.first, first - 1) : site.phraseBefore
  if (!phrase || (isApart && phrase.type !== 'name')) return null
  const whose = isApart ? nounPhraseBefore(narration, sentence.first, phrase.phraseFirst - 1) : phrase
  const isWhat = whose !== null && /^what$/i.test(tokenText(narration.article, whose.phraseFirst - 1))
  const quote = narration.quoted[quoteAt(narration, open)]
  if (!isWhat || !quote || quote.close === null || quote.last - quote.first < 2) return null
  return { isBefore: false, source: phrase, piece: { first: open, last: quote.close + 1 } }
}

/** `accused the council of selling it`: whom, and of what, before any verb. */
function accusesOf({ narration, sentence, token }: CueSite): boolean {
  if (!/^accus(?:e|es|ed|ing)$/.test(tokenText(narration.article, token))) return false
  for (let i = token + 2; i < Math.min(sentence.last - 1, token + LONGEST_ACCUSED); i++) {
    if (coarseAt(narration, i) === Coarse.COMMA || nextVerbAt(narration, i) === i) return false
    if (tokenText(narration.article, i) === 'of') return !PARTS.test(tokenText(narration.article, i - 1))
  }
  return false
}

const LONGEST_ACCUSED = 10
/** What has an `of` of its own. */
const PARTS = /^(?:some|many|most|one|two|members?|leaders?|head|part|group|number)$/

const PROMISES = /^(?:promise[sd]|vow(?:s|ed)|pledge[sd]|swears|swore)$/

/** What is reported follows; whoever opens the clause says it, else the source has to be chosen. Null without any subject. */
const afterSubject = (site: CueSite): CertainCue | null => site.subject && cueAfter(clauseSubject(site))

const besideMarks = ({ narration }: CueSite, source: NounPhrase): CertainCue => ({
  isBefore: closesWithComma(narration, source.phraseFirst - 1),
  source,
})

/** Does a mark with a comma close right before the cue? */
const standsBehindMarks = ({ narration, sentence, first }: CueSite): boolean =>
  first > sentence.first && closesWithComma(narration, first - 1)

const isSeveral = (narration: Narration, { last, type }: NounPhrase): boolean =>
  type === 'pronoun' ? /^(?:they|we)$/i.test(tokenText(narration.article, last - 1)) : isPlural(narration, last - 1)

/** `expressed “deep concern”`, `called it “a farce”`: a fragment in marks, no title, behind the cue and at most its article or object. */
function reportsFragment({ narration, sentence, token }: CueSite): boolean {
  const { article, coarse, quoted, quotedAt } = narration
  let open = token + 1
  if (coarse[open] === Coarse.DETERMINER || coarse[open] === Coarse.POSSESSIVE || coarse[open] === Coarse.OBJECT) open++
  // labeled the charge “absurd”
  if (CALLS.test(tokenText(article, token)))
    while (open < token + LONGEST_CALLED && OBJECT.has(coarse[open]!) && quotedAt[open]! < 0) open++
  if (open >= sentence.last || coarse[open] !== Coarse.QUOTE_OPEN) return false
  const quote = quoted[quotedAt[open]!]!
  return quote.last - quote.first > 1 && !isTitle(article, quote)
}

const CALLS = /^(?:call(?:s|ed)|label(?:l?ed|s)|brand(?:s|ed)|deem(?:s|ed)|term(?:s|ed)|consider(?:s|ed)|found)$/
const LONGEST_CALLED = 7
const OBJECT: ReadonlySet<number> = new Set([Coarse.NOUN, Coarse.OTHER, Coarse.NAME, Coarse.PLURAL, Coarse.CLITIC])
