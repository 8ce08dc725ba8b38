import { PARTICLES } from '../../names/particles.ts'
import type { Article } from '../../text/article.ts'
import { ADDRESS, CAPITALIZED, CLITIC, MARK, MIXED, NUMBER, UPPER } from '../../text/tokens.ts'
import { CUE_WORDS } from './cue-words.table.ts'

// Closed classes and cue words, as bits: what a word can be, whatever it is in this sentence.
export const DETERMINER = 1
export const PREPOSITION = 1 << 1
/** Can be the subject of a cue. */
export const PRONOUN = 1 << 2
export const AUXILIARY = 1 << 3
export const COORDINATOR = 1 << 4
export const SUBORDINATOR = 1 << 5
export const RELATIVE = 1 << 6
export const ADVERB = 1 << 7
export const TIME = 1 << 8
export const TITLE = 1 << 9
export const PARTICLE = 1 << 10
/** Begins with a capital letter. */
export const CAPITAL = 1 << 11
/** A word that cues speech in the training data, or a form of a verb of speaking. */
export const CUE = 1 << 12
/** `said`, `says`: a form that has a subject. */
export const FINITE = 1 << 13
/** A form of a verb that hardly means anything but speech. */
export const SAYING = 1 << 14
/** People without a name, also where a capital begins the sentence: `Police`, `Officials`. */
export const PEOPLE = 1 << 15
/** A stretch of time, that is nobody: `last week`, `this morning`. */
export const PERIOD = 1 << 18
/** A finite verb in the present: `is`, `will`, `says`. */
export const PRESENT = 1 << 16
/** A finite verb, or a participle, in the past: `was`, `would`, `said`, `went`. */
export const PRETERITE = 1 << 17

/** Coarse classes, one for each token: what the linear models see instead of parts of speech. */
export const Coarse = {
  OTHER: 0,
  NAME: 1,
  NUMBER: 2,
  ADDRESS: 3,
  COMMA: 4,
  STOP: 5,
  COLON: 6,
  SEMICOLON: 7,
  DASH: 8,
  BRACKET_OPEN: 9,
  BRACKET_CLOSE: 10,
  QUOTE_OPEN: 11,
  QUOTE_CLOSE: 12,
  CLITIC: 13,
  MARK: 14,
  DETERMINER: 15,
  POSSESSIVE: 16,
  PRONOUN: 17,
  OBJECT: 18,
  BE: 19,
  HAVE: 20,
  DO: 21,
  MODAL: 22,
  COORDINATOR: 23,
  THAT: 24,
  SUBORDINATOR: 25,
  WH: 26,
  PREPOSITION: 27,
  TO: 28,
  NEGATION: 29,
  ADVERB: 30,
  TIME: 31,
  CUE_PAST: 32,
  CUE_PRESENT: 33,
  CUE_ING: 34,
  CUE_BASE: 35,
  PAST: 36,
  ING: 37,
  PLURAL: 38,
  AS: 39,
  NOUN: 40,
  /** `he’ll`, `they’re`: a subject with its auxiliary. */
  CONTRACTED: 41,
} as const

const list = (words: string): string[] => words.trim().split(/\s+/)

/** Bits and coarse class of the closed classes. A word in several has the coarse class of the first. */
const CLOSED: readonly (readonly [bits: number, coarse: number, words: string])[] = [
  [SUBORDINATOR, Coarse.THAT, 'that'],
  [PREPOSITION, Coarse.AS, 'as'],
  [DETERMINER, Coarse.POSSESSIVE, 'his her its their my our your'],
  [
    DETERMINER,
    Coarse.DETERMINER,
    'the a an this that these those some many several both all no any each every another one two three four five six seven eight nine ten dozens hundreds other more most few',
  ],
  [PRONOUN, Coarse.PRONOUN, 'i you he she it we they'],
  [
    PRONOUN,
    Coarse.PRONOUN,
    'one someone somebody everyone everybody nobody anyone others both many some few several another',
  ],
  [0, Coarse.OBJECT, 'me him her us them myself himself herself themselves itself'],
  [AUXILIARY, Coarse.BE, "is are was were be been being am ’m 'm ’re 're"],
  [AUXILIARY, Coarse.HAVE, "has have had having ’ve 've"],
  [AUXILIARY, Coarse.DO, "do does did doesn’t doesn't didn’t didn't don’t don't"],
  [
    AUXILIARY,
    Coarse.MODAL,
    "will would can could may might must shall should cannot won’t won't wouldn’t wouldn't can’t can't couldn’t couldn't ’ll 'll ’d 'd",
  ],
  [AUXILIARY, Coarse.BE, "isn’t isn't wasn’t wasn't aren’t aren't weren’t weren't"],
  [AUXILIARY, Coarse.HAVE, "hasn’t hasn't haven’t haven't hadn’t hadn't"],
  [COORDINATOR, Coarse.COORDINATOR, 'and or but nor yet'],
  [RELATIVE | PRONOUN, Coarse.WH, 'who which'],
  [RELATIVE, Coarse.WH, 'whom whose what'],
  [
    SUBORDINATOR,
    Coarse.SUBORDINATOR,
    'if whether because while when since although though unless until before after where why how',
  ],
  [PREPOSITION, Coarse.TO, 'to'],
  [
    PREPOSITION,
    Coarse.PREPOSITION,
    'of in on at for with by from about into over after before against between during through under among around behind near without within outside inside across along toward towards upon like via per amid despite since until throughout off up out regarding following including than',
  ],
  [ADVERB, Coarse.NEGATION, "not never n’t n't"],
  [
    ADVERB,
    Coarse.ADVERB,
    'meanwhile maybe perhaps nevertheless nonetheless moreover furthermore besides otherwise elsewhere afterwards indeed yes also then later now still just even once again earlier often always already only further therefore thus however instead soon first',
  ],
  [
    TIME,
    Coarse.TIME,
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow mon tue wed thu fri sat sun',
  ],
  [
    PERIOD,
    Coarse.TIME,
    'week weeks month months year years day days night morning afternoon evening weekend spring summer autumn winter hours minutes',
  ],
  [
    TITLE,
    Coarse.NOUN,
    'mr. mrs. ms. dr. prof. sen. rep. gov. gen. lt. col. sgt. capt. adm. maj. rev. hon. pres. messrs. mr mrs ms dr president senator representative governor congressman congresswoman minister secretary chancellor premier mayor judge justice chief general colonel captain lieutenant sergeant officer detective ambassador professor doctor king queen prince princess pope bishop archbishop cardinal speaker chairman chairwoman chair director envoy spokesman spokeswoman spokesperson deputy vice prime former ex-president adviser advisor attorney counsel commissioner sir dame lord lady',
  ],
  [
    PEOPLE,
    Coarse.NOUN,
    'police officials official authorities experts critics analysts researchers scientists lawyers prosecutors investigators sources residents witnesses people supporters opponents protesters activists doctors economists lawmakers voters workers neighbors neighbours relatives aides advocates observers organizers organisers scholars historians pollsters reporters journalists firefighters teachers students parents farmers villagers crews campaigners detectives diplomats',
  ],
  [
    PRETERITE,
    Coarse.PAST,
    'became began bit blew bought broke brought built came caught chose dealt drew drove ate fell fought fled flew forgot gave went got grew hung heard hid hit held kept knew laid led left lost made meant met paid put ran rose sat sank saw sought sold sent shook showed slept spent stood stole struck swept taught took threw underwent understood upheld won wore withdrew',
  ],
  [PRESENT, Coarse.BE, "is are am isn’t isn't aren’t aren't ’m 'm ’re 're"],
  [PRESENT, Coarse.HAVE, "has have hasn’t hasn't haven’t haven't ’ve 've"],
  [PRESENT, Coarse.DO, "do does doesn’t doesn't don’t don't"],
  [PRESENT, Coarse.MODAL, "will can may must shall cannot can’t can't won’t won't ’ll 'll"],
  [PRETERITE, Coarse.BE, "was were wasn’t wasn't weren’t weren't"],
  [PRETERITE, Coarse.HAVE, "had hadn’t hadn't"],
  [PRETERITE, Coarse.DO, "did didn’t didn't"],
  [PRETERITE, Coarse.MODAL, "would could might should wouldn’t wouldn't couldn’t couldn't"],
  [PARTICLE, Coarse.OTHER, [...PARTICLES].join(' ')],
]

const SUBJECTS = list('i you he she it we they that this there who what')

/** `he’ll`, `they’re`, written with either apostrophe. */
const CONTRACTIONS: readonly (readonly [bits: number, words: string[]])[] = [
  [PRESENT, ['ll', 're', 've', 'm']],
  [PRETERITE, ['d']],
]

/** Verbs of speaking by their base; irregular ones as base/past/third person/participles. */
const SAYING_VERBS =
  'say/said/says/saying tell/told/tells/telling add announce argue note explain claim insist tweet declare acknowledge assert warn stress remark ' +
  'reply/replied/replies/replying conclude complain estimate allege retort recall quip/quipped/quips/quipping contend remind reiterate emphasize emphasise ' +
  'concede confirm suggest write/wrote/writes/writing/written predict state respond comment maintain testify/testified/testifies/testifying joke caution ' +
  'vow boast lament opine observe reason chant chuckle deny/denied/denies/denying admit/admitted/admits/admitting report inform reassure assure exclaim elaborate recount muse ' +
  'counter ask continue vent mutter whisper shout yell cry/cried/cries/crying post tout urge promise agree believe swear/swore/swears/swearing/sworn ' +
  'message email tell sing/sang/sings/singing/sung scream interject jest gush enthuse theorize theorise surmise'
/** Verbs that often are something else. */
const OTHER_VERBS =
  'think/thought/thinks/thinking call describe classify/classified/classifies/classifying hope accuse criticize criticise blast slam/slammed/slams/slamming ' +
  'praise point cite dismiss indicate reveal express hint imply/implied/implies/implying find/found/finds/finding speculate propose pledge threaten demand ' +
  'question wonder disclose mention answer outline detail speak/spoke/speaks/speaking/spoken denounce condemn characterize characterise label brand ' +
  'show/showed/shows/showing/shown rule learn/learned/learns/learning/learnt worry/worried/worries/worrying fear feel/felt/feels/feeling expect decry/decried/decries/decrying recommend credit advise deem read/read/reads/reading'

interface WordClass {
  readonly bits: number
  readonly coarse: number
}

let known: ReadonlyMap<string, WordClass> | undefined

function buildTable(): Map<string, WordClass> {
  const table = new Map<string, WordClass>()
  const add = (word: string, bits: number, coarse: number): void => {
    const before = table.get(word)
    table.set(word, { bits: bits | (before?.bits ?? 0), coarse: before?.coarse ?? coarse })
  }
  for (const [bits, coarse, words] of CLOSED) for (const word of list(words)) add(word, bits, coarse)
  for (const [bits, ends] of CONTRACTIONS) {
    for (const end of ends)
      for (const subject of SUBJECTS)
        for (const apostrophe of "’'") add(subject + apostrophe + end, bits, Coarse.CONTRACTED)
  }
  for (const [verbs, bits] of [
    [SAYING_VERBS, CUE | SAYING],
    [OTHER_VERBS, CUE],
  ] as const) {
    for (const entry of list(verbs)) {
      const [base, past, third, ...participles] = verbForms(entry)
      add(base!, bits, Coarse.CUE_BASE)
      add(past!, bits | FINITE | PRETERITE, Coarse.CUE_PAST)
      add(third!, bits | FINITE | PRESENT, Coarse.CUE_PRESENT)
      for (const participle of participles) add(participle, bits, Coarse.CUE_ING)
    }
  }
  for (const word of CUE_WORDS.split(' ')) if (!(table.get(word)?.bits ?? 0)) add(word, CUE, coarseOfCue(word))
  return table
}

function verbForms(entry: string): string[] {
  if (entry.includes('/')) return entry.split('/')
  const stem = entry.endsWith('e') ? entry.slice(0, -1) : entry
  return [entry, `${stem}ed`, /(s|sh|ch|x)$/.test(entry) ? `${entry}es` : `${entry}s`, `${stem}ing`]
}

function coarseOfCue(word: string): number {
  if (word.endsWith('ing')) return Coarse.CUE_ING
  if (word.endsWith('ed')) return Coarse.CUE_PAST
  return word.endsWith('s') ? Coarse.CUE_PRESENT : Coarse.CUE_BASE
}

/** What is known of each distinct word of an article. */
export interface WordClasses {
  readonly bits: Uint32Array
  readonly coarse: Uint8Array
  /** A hash of the word in lower case. */
  readonly hashes: Int32Array
}

/** `then-minister`, `ex-mayor`: an office. */
const FORMER = /^(?:then|ex|vice|deputy|co|former)-/

/** Names that in lower case would be pronouns. */
const ABBREVIATIONS: ReadonlySet<string> = new Set(['WHO', 'US', 'IT'])

/** Looks up each entry of the article's vocabulary once. */
export function classifyVocabulary(article: Article): WordClasses {
  const { vocabulary, cases } = article
  known ??= buildTable()
  const size = vocabulary.length
  const classes = { bits: new Uint32Array(size), coarse: new Uint8Array(size), hashes: new Int32Array(size) }
  for (let w = 0; w < size; w++) {
    const written = vocabulary[w]!
    const letterCase = cases[w]!
    const isCapital = letterCase === CAPITALIZED || letterCase === UPPER || letterCase === MIXED
    const lower = isCapital ? written.toLowerCase() : written
    const found = ABBREVIATIONS.has(written) ? undefined : (known.get(lower) ?? known.get(lower.replace(FORMER, '')))
    const isAdverb = !found && lower.length > 4 && lower.endsWith('ly')
    classes.bits[w] = (found?.bits ?? (isAdverb ? ADVERB : 0)) | (isCapital ? CAPITAL : 0)
    const coarse =
      found && !(isCapital && found.coarse === Coarse.NOUN) ? found.coarse : coarseByShape(lower, isCapital)
    classes.coarse[w] = coarse
    if (coarse === Coarse.PAST) classes.bits[w]! |= PRETERITE
    classes.hashes[w] = hashText(lower)
  }
  return classes
}

function coarseByShape(word: string, isCapital: boolean): number {
  if (isCapital) return Coarse.NAME
  if (word.length < 4) return Coarse.OTHER
  if (word.endsWith('ly')) return Coarse.ADVERB
  if (word.endsWith('ed')) return Coarse.PAST
  if (word.endsWith('ing')) return Coarse.ING
  if (word.endsWith('s') && !word.endsWith('ss')) return Coarse.PLURAL
  return /(?:ion|ment|ness|ity|er|or|ist|man|woman)$/.test(word) ? Coarse.NOUN : Coarse.OTHER
}

/** The coarse class of a token that is no word, given its kind. */
export function coarseOfKind(kind: number, written: string): number {
  switch (kind) {
    case NUMBER:
      return Coarse.NUMBER
    case ADDRESS:
      return Coarse.ADDRESS
    case CLITIC:
      return Coarse.CLITIC
    case MARK:
      return MARK_CLASSES[written] ?? Coarse.MARK
    default:
      return -1
  }
}

const MARK_CLASSES: Readonly<Record<string, number>> = {
  ',': Coarse.COMMA,
  '.': Coarse.STOP,
  '!': Coarse.STOP,
  '?': Coarse.STOP,
  '…': Coarse.STOP,
  ':': Coarse.COLON,
  ';': Coarse.SEMICOLON,
  '-': Coarse.DASH,
  '–': Coarse.DASH,
  '—': Coarse.DASH,
  '―': Coarse.DASH,
  '(': Coarse.BRACKET_OPEN,
  '[': Coarse.BRACKET_OPEN,
  ')': Coarse.BRACKET_CLOSE,
  ']': Coarse.BRACKET_CLOSE,
}

/** A hash of a word in lower case. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}
