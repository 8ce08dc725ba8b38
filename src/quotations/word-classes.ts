import type { Article } from '../text/article.ts'
import { CAPITALIZED, MIXED, UPPER } from '../text/tokens.ts'

// Closed classes and cue words, as bits: what a word can be, whatever it is in this sentence.
export const DETERMINER = 1
export const PREPOSITION = 2
export const PRONOUN = 4
export const AUXILIARY = 8
export const COORDINATOR = 16
export const SUBORDINATOR = 32
export const RELATIVE = 64
export const ADVERB = 128
/** `said`, `says`: a finite form that takes a source. */
export const CUE_FINITE = 256
/** `saying`, `to say`, `said` behind `was`. */
export const CUE_PARTICIPLE = 512
/** A cue that rarely is anything else, so that an unmarked clause beside it is reported: `said`, `told`. */
export const CUE_SURE = 1024
export const CUE_ADDRESSED = 2048
export const TIME = 4096
export const CAPITAL = 8192
export const BASE_CUE = 16384
export const TITLE = 32768
export const PARTICLE = 65536
export const CUE = CUE_FINITE | CUE_PARTICIPLE | BASE_CUE

const list = (words: string): string[] => words.trim().split(/\s+/)

const CLASSES: readonly (readonly [number, string])[] = [
  [
    DETERMINER,
    'the a an this that these those his her its their my our your some many several both all no any each every another one two three four five six seven eight nine ten dozens hundreds other more most few',
  ],
  [
    PREPOSITION,
    'of in on at for with by from to about into over after before against between during through under among around behind near without within outside inside across along toward towards upon like via per amid despite since until throughout off up out as regarding following including than',
  ],
  [
    PRONOUN,
    'i you he she it we they who one someone somebody everyone everybody nobody anyone others both many some few several another',
  ],
  [
    AUXILIARY,
    "is are was were be been being am has have had having do does did will would can could may might must shall should ’s ’ve ’d ’ll ‘s 's 've 'd 'll",
  ],
  [COORDINATOR, 'and or but nor yet'],
  [SUBORDINATOR, 'that if whether because while when as since although though unless until before after where why how'],
  [RELATIVE, 'who which whom whose what'],
  [
    ADVERB,
    "also then later now still just even recently repeatedly never not once again earlier often always already only further therefore thus however instead soon first since reportedly publicly previously famously simply flatly angrily quickly immediately privately separately specifically initially finally apparently jokingly basically probably really actually generally usually merely clearly openly correctly falsely wrongly rightly bluntly quietly loudly sarcastically n’t n't",
  ],
  [
    TIME,
    'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow mon tue wed thu fri sat sun',
  ],
  [
    TITLE,
    'mr. mrs. ms. dr. prof. sen. rep. gov. gen. lt. col. sgt. capt. adm. maj. rev. hon. pres. messrs. mr mrs ms dr president senator representative governor congressman congresswoman minister secretary chancellor premier mayor judge justice chief general colonel captain lieutenant sergeant officer detective ambassador professor doctor king queen prince princess pope bishop archbishop cardinal speaker chairman chairwoman chair director envoy spokesman spokeswoman spokesperson deputy vice prime former ex-president adviser advisor attorney counsel commissioner sir dame lord lady',
  ],
  [PARTICLE, 'de la le van von der den del della di da dos das du bin ibn al el y ben ter ten st'],
]

/** base, past, present, participle of a regular verb; irregular ones are written out with slashes: base/past/3rd/ing(/past participle). */
const SURE_VERBS =
  'say/said/says/saying tell/told/tells/telling add announce argue note explain claim insist tweet declare acknowledge assert warn stress remark quip ' +
  'reply/replied/replies/replying conclude complain estimate allege retort recall quip contend remind reiterate emphasize emphasise concede confirm suggest ' +
  'write/wrote/writes/writing/written predict state respond comment maintain testify/testified/testifies/testifying joke caution vow boast lament opine observe ' +
  'deny/denied/denies/denying admit/admitted/admits/admitting report inform reassure assure exclaim elaborate recount ' +
  'muse counter ask continue vent joke mutter whisper shout yell cry/cried/cries/crying post tout urge promise agree believe/believed/believes/believing ' +
  'swear/swore/swears/swearing/sworn'
const OTHER_VERBS =
  'think/thought/thinks/thinking call describe classify/classified/classifies/classifying hope accuse criticize criticise blast slam praise point refer cite dismiss indicate reveal ' +
  'express hint imply/implied/implies/implying find/found/finds/finding speculate propose pledge threaten demand request question wonder disclose ' +
  'mention answer note outline detail speak/spoke/speaks/speaking/spoken denounce condemn characterize characterise label brand worry/worried/worries/worrying fear feel/felt/feels/feeling expect ' +
  'decry/decried/decries/decrying recommend credit advise deem view consider read'
const ADDRESSED = new Set(
  list(
    'told tell tells telling assure assured assures assuring inform informed informs informing remind reminded reminds reminding warn warned warns ask asked asks asking advise advised urge urged',
  ),
)
/** Regular verbs whose last letter is not doubled or dropped by the rule below. */
const DOUBLED = new Set(list('quip'))

function verbForms(entry: string): { base: string; finite: string[]; participles: string[] } {
  const [base, past, third, ing, participle] = entry.split('/') as [string, string?, string?, string?, string?]
  if (past) return { base, finite: [past, third!], participles: [ing!, participle ?? past] }
  const stem = base.endsWith('e') ? base.slice(0, -1) : DOUBLED.has(base) ? base + base.at(-1) : base
  return {
    base,
    finite: [`${stem}ed`, /(s|sh|ch|x)$/.test(base) ? `${base}es` : `${base}s`],
    participles: [`${stem}ing`, `${stem}ed`],
  }
}

const table = new Map<string, number>()
const mark = (word: string, bits: number): void => void table.set(word, (table.get(word) ?? 0) | bits)
for (const [bits, words] of CLASSES) for (const word of list(words)) mark(word, bits)
for (const [verbs, sure] of [
  [SURE_VERBS, CUE_SURE],
  [OTHER_VERBS, 0],
] as const) {
  for (const entry of list(verbs)) {
    const { base, finite, participles } = verbForms(entry)
    mark(base, BASE_CUE | sure)
    for (const form of finite) mark(form, CUE_FINITE | sure)
    for (const form of participles) mark(form, CUE_PARTICIPLE | sure)
  }
}
for (const word of ADDRESSED) mark(word, CUE_ADDRESSED)

/** The classes of each entry of the article's vocabulary. */
export function classifyVocabulary(article: Article): Uint32Array {
  const { vocabulary, cases } = article
  return Uint32Array.from(vocabulary, (word, i) => {
    const lower = cases[i] === 0 || cases[i] === 1 ? word : word.toLowerCase()
    const kind = cases[i]
    const capital = kind === CAPITALIZED || kind === UPPER || kind === MIXED ? CAPITAL : 0
    const adverb = lower.length > 4 && lower.endsWith('ly') ? ADVERB : 0
    return (table.get(lower) ?? adverb) | capital
  })
}
