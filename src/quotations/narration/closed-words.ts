import { PARTICLES } from '../../names/particles.ts'
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  Coarse,
  DETERMINER,
  PARTICLE,
  PEOPLE,
  PERIOD,
  PREPOSITION,
  PRESENT,
  PRETERITE,
  PRONOUN,
  RELATIVE,
  SUBORDINATOR,
  TIME,
  TITLE,
} from './clause-classes.ts'

/** Bits and coarse class of the closed classes. A word in several has the coarse class of the first. */
export const CLOSED: readonly (readonly [bits: number, coarse: number, words: string])[] = [
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
    'meanwhile maybe perhaps aloud afterward nevertheless nonetheless moreover furthermore besides otherwise elsewhere afterwards indeed yes also then later now still just even once again earlier often always already only further therefore thus however instead soon first',
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

/** What a contraction begins with. */
export const SUBJECTS = 'i you he she it we they that this there who what'

/** `he’ll`, `they’re`, written with either apostrophe. */
export const CONTRACTIONS: readonly (readonly [bits: number, words: string[]])[] = [
  [PRESENT, ['ll', 're', 've', 'm']],
  [PRETERITE, ['d']],
]

/** Verbs of speaking by their base; irregular ones as base/past/third person/participles. */
export const SAYING_VERBS =
  'say/said/says/saying tell/told/tells/telling add announce argue note explain claim insist tweet declare acknowledge assert warn stress remark ' +
  'reply/replied/replies/replying conclude complain estimate allege retort recall quip/quipped/quips/quipping contend remind reiterate emphasize emphasise ' +
  'concede confirm suggest write/wrote/writes/writing/written predict state respond comment maintain testify/testified/testifies/testifying joke caution ' +
  'vow boast lament opine observe reason chant chuckle deny/denied/denies/denying admit/admitted/admits/admitting report inform reassure assure exclaim elaborate recount muse ' +
  'counter ask continue vent mutter whisper shout yell cry/cried/cries/crying post tout urge promise agree believe swear/swore/swears/swearing/sworn ' +
  'message email tell sing/sang/sings/singing/sung scream interject jest gush enthuse theorize theorise surmise'
/** Verbs that often are something else. */
export const OTHER_VERBS =
  'think/thought/thinks/thinking call describe classify/classified/classifies/classifying hope accuse criticize criticise blast slam/slammed/slams/slamming ' +
  'praise point cite dismiss indicate reveal express hint imply/implied/implies/implying find/found/finds/finding speculate propose pledge threaten demand ' +
  'question wonder disclose mention answer outline detail speak/spoke/speaks/speaking/spoken denounce condemn characterize characterise label brand ' +
  'show/showed/shows/showing/shown rule learn/learned/learns/learning/learnt worry/worried/worries/worrying fear feel/felt/feels/feeling expect decry/decried/decries/decrying recommend credit advise deem read/read/reads/reading'
