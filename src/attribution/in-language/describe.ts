import { memberAt } from '../../cast/cast.ts'
import { isRelational, isRole } from '../../languages/is-role.ts'
import type { Gender, LanguageLexicon } from '../../languages/lexicon-of.ts'
import { sentenceAt, tokenAt } from '../../text/article.ts'
import type { Span } from '../../text/span.ts'
import { chooseMember, lastNameBefore, type Scene, type SourceResolution, UNNAMED } from '../speaker-scene.ts'
import type { Persons } from './persons.ts'

const NAMES_BACK = 100
/** What a title that fits weighs, and what each sentence back takes off. */
const FIT = 1
const DISTANCE = 0.06
/** The least letters that words of one office share: `Ministerin` of `Bildungsministerin`. */
const SHARED = 4
/** Somebody spoken of by another word: "the politician". */
const OTHER_WORD = 0.5
/** Less surely who was just spoken of, the description may mean somebody else. */
const CLEAR = 0.6

/** A description taken apart: its words up to the first preposition. */
interface Description {
  readonly core: readonly string[]
  readonly gender: Gender | null
  readonly isWhole: boolean
}

/** Whom `die Ministerin`, `le maire` means: whom the article called so; of the gender, where nobody was. */
export function describe(
  scene: Scene,
  lexicon: LanguageLexicon,
  persons: Persons,
  { start, end }: Span,
  spokenOf: ReadonlySet<number>,
): SourceResolution {
  const written = scene.article.text.slice(start, end)
  const description = readDescription(written, lexicon)
  if (!description) return UNNAMED
  const { member, confidence } = chooseMember(scoreTitled(scene, lexicon, start, description, spokenOf), -0.5)
  if (member >= 0) {
    const { name } = scene.cast.members[member]!.entity
    return { member, confidence, code: 'description', text: `“${written}” is ${name}, whom the article calls so` }
  }
  if (!description.isWhole || !description.gender || !isGeneral(description, lexicon)) return UNNAMED
  const last = persons.last(start, description.gender, spokenOf, `“${written}”`)
  return last.member < 0 || last.confidence < CLEAR
    ? UNNAMED
    : { ...last, confidence: OTHER_WORD * last.confidence, code: 'description' }
}

const wordsOf = (written: string): readonly string[] =>
  written
    .toLowerCase()
    .replaceAll("'", '’')
    .replace(/’/g, '’ ')
    .split(/[\s,]+/)
    .filter(Boolean)

function readDescription(written: string, lexicon: LanguageLexicon): Description | null {
  const words = wordsOf(written)
  if (lexicon.indefinite.has(words[0]!)) return null
  let gender: Gender | null = null
  let first = 0
  while (first < words.length && lexicon.determiners.has(words[first]!)) {
    const own = lexicon.determiners.get(words[first]!)!
    if (own !== 'any') gender ??= own
    first++
  }
  if (first === 0 && isRole(lexicon, words[0]!) === null) return null
  let behind = first
  while (behind < words.length && !lexicon.of.has(words[behind]!) && !lexicon.breaks.has(words[behind]!)) behind++
  const core = words.slice(first, behind)
  for (const word of core) {
    const own = isRole(lexicon, word)
    if (own && own !== 'any') gender = own
  }
  return core.length ? { core, gender, isWhole: behind === words.length } : null
}

/** A word for a person that says little: of one’s age, `the man`, a role; but nobody’s mother or spokesman. */
const isGeneral = ({ core }: Description, lexicon: LanguageLexicon): boolean =>
  core.some((word) => isRole(lexicon, word) !== null || /^\d/.test(word) || /^él[ue]/.test(word)) &&
  !core.some((word) => isRelational(lexicon, word)) &&
  // a polícia
  !(core.length === 1 && lexicon.bodies.has(core[0]!))

function scoreTitled(
  scene: Scene,
  lexicon: LanguageLexicon,
  start: number,
  { core, gender }: Description,
  spokenOf: ReadonlySet<number>,
): ReadonlyMap<number, number> {
  const { article, cast, names } = scene
  const sentence = sentenceAt(article, Math.min(tokenAt(article, start), article.count - 1))
  const scores = new Map<number, number>()
  const last = lastNameBefore(names, start)
  for (let n = last; n >= 0 && n > last - NAMES_BACK; n--) {
    const m = memberAt(cast, n)
    if (m < 0 || spokenOf.has(m) || scores.has(m)) continue
    const { entity } = cast.members[m]!
    if (entity.type === 'person' && gender && entity.gender && entity.gender !== gender) continue
    if (!entity.titles.some((title) => isCalled(wordsOf(title), core, lexicon))) continue
    scores.set(m, FIT - DISTANCE * (sentence - sentenceAt(article, names[n]!.first)))
  }
  return scores
}

/** Do the title's own words, up to what it belongs to, hold one of the description's? */
function isCalled(title: readonly string[], core: readonly string[], lexicon: LanguageLexicon): boolean {
  const stop = title.findIndex((word, i) => i > 0 && lexicon.of.has(word))
  const own = stop > 0 ? title.slice(0, stop) : title
  return own.some((word) => core.some((called) => isSameWord(word, called, lexicon)))
}

function isSameWord(word: string, called: string, { language, closed }: LanguageLexicon): boolean {
  if (word.length < SHARED - 1 || closed.has(word)) return false
  if (word === called) return true
  return (
    language.compounds === true &&
    called.length >= SHARED &&
    (word.endsWith(called) || (word.length > SHARED && called.endsWith(word)))
  )
}
