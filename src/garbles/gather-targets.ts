import { type Cast, memberAt } from '../cast/cast.ts'
import { judgeForm } from '../cast/judge-form.ts'
import { isOrdinaryWord } from '../lexicon/ordinary-words.ts'
import { backgroundOf } from '../lexicon/word-background.ts'
import type { Mentions } from '../mentions/find-mentions.ts'
import { classesAt, DATE, GROUP, gluedLength, ORGANIZATION, PLACE } from '../mentions/name-classes.ts'
import { CREDITED, SPEAKS } from '../mentions/slots.ts'
import { type Form, formWithKey } from '../mentions/written-forms.ts'
import { foldName } from '../names/fold-name.ts'
import { forenameFrequency } from '../names/forenames.ts'
import { parseName } from '../names/parse-name.ts'
import { makeForm, type NameForm } from '../resolution/forms/name-forms.ts'
import type { Entity } from '../roster/entity.ts'
import type { Article } from '../text/article.ts'

/** Somebody whom a suspect may mean. */
export interface Target {
  /** Index in the cast, or -1 for somebody the article has not introduced: of the roster, or a full name without more. */
  readonly member: number
  readonly name: string
  /** Null where the article writes the full name without showing whose it is. */
  readonly entity: Entity | null
  /** The forms that articles write after the first mention: the family name, and the whole. */
  readonly forms: readonly NameForm[]
  /** Mentions by the full name, and by the family name alone. */
  readonly full: number
  readonly alone: number
  /** The name mentions that are the target's as they stand, and their first tokens, in order. */
  readonly named: readonly number[]
  readonly tokens: readonly number[]
  /** Those of them where the whole name stands. */
  readonly whole: readonly number[]
  /** Those of them where the target speaks. */
  readonly speaking: readonly number[]
  /** Log-odds-like evidence that this is a person. */
  readonly person: number
}

/** Evidence that somebody of the cast or the roster is a person: known. */
const KNOWN_PERSON = 3
const LEAST_PERSON = -0.5
/** No article has more people; in what is longer than any article, those named most often count, so that work stays linear. */
const MOST_TARGETS = 400

interface TargetScene {
  readonly article: Article
  readonly english: boolean
  /** May the article introduce people of its own? */
  readonly introduce: boolean
  readonly mentions: Mentions
  readonly cast: Cast
}

/** Persons of the cast, and full names that may be persons'. Where the language has no module, the roster's alone. */
export function gatherTargets({ article, english, introduce, mentions, cast }: TargetScene): readonly Target[] {
  const own: number[][] = cast.members.map(() => [])
  cast.memberOf.forEach((m, n) => {
    if (m >= 0) own[m]!.push(n)
  })
  const targets = cast.members.flatMap(({ entity }, m): Target[] => {
    if (entity.type !== 'person' || (!english && !mentions.byData && entity.origin !== 'roster')) return []
    if (entity.origin === 'article' && (isCredited(mentions, own[m]!) || SECTION.test(entity.name))) return []
    const whole = own[m]!.filter((n) => mentions.names[n]!.words.length > 1).map((n) => mentions.names[n]!.first)
    const full = whole.length
    const tokens = own[m]!.map((n) => mentions.names[n]!.first)
    return [
      {
        member: m,
        name: entity.name,
        entity,
        ...formsOfName(entity.name),
        full,
        alone: tokens.length - full,
        named: own[m]!,
        tokens,
        whole,
        speaking: own[m]!.filter((n) => mentions.slots[n]! & SPEAKS).map((n) => mentions.names[n]!.first),
        person: KNOWN_PERSON,
      },
    ]
  })
  if (english && introduce)
    for (const form of mentions.forms) {
      if (form.parts.length < 2 || memberAt(cast, form.mentions[0]!) >= 0) continue
      if (isCredited(mentions, form.mentions)) continue
      if (form.parts.length > 3) targets.push(...namesWithin(mentions, form))
      else {
        const { person } = judgeForm(article, mentions.classes, mentions.names, mentions.slots, form)
        if (person > LEAST_PERSON && !isCode(mentions, form) && !isNamedAfterAll(article, mentions, form))
          targets.push(possiblePerson(mentions, form, person))
      }
    }
  if (targets.length <= MOST_TARGETS) return targets
  return targets.sort((a, b) => b.tokens.length - a.tokens.length).slice(0, MOST_TARGETS)
}

/** Whom only the credits of pictures name ("AP Photo/Ada Lindqvist"), and no text, is nobody's right name or garble. */
const isCredited = ({ slots }: Mentions, names: readonly number[]): boolean =>
  names.length > 0 && names.every((n) => slots[n]! & CREDITED)

/** "Alphabet GOOG", "BLUMEN Aloe": a ticker's or a brand's capitals, where the article has others too. */
const isCode = ({ names }: Mentions, { mentions, words }: Form): boolean =>
  words.some((word) => /^\p{Lu}{3,}$/u.test(word)) &&
  !words.every((word) => word === word.toUpperCase()) &&
  names[mentions[0]!]!.title === ''

/** "S.2", "R. 14": a letter and a number, as laws call their sections and rules. */
const SECTION = /^\p{L}\.? ?\d/u

/** "Kashmiri Hindus", "Digital Librarians", "PRIVATE STATEMENTS": the last word is a people, a place, a body or a word of the language, and nobody's surname. */
function isNamedAfterAll(article: Article, { names, classes }: Mentions, { mentions, parts }: Form): boolean {
  const { word, surname } = backgroundOf(parts.at(-1)!)
  if (surname > 0) return false
  const last = classesAt(article, classes, names[mentions[0]!]!.behind - 1)
  return word > 0 || isOrdinaryWord(parts.at(-1)!) || !!(last & (GROUP | PLACE | ORGANIZATION | DATE))
}

/** Somebody of the roster whom the article has not named rightly. */
export function targetOfRoster(entity: Entity): Target {
  return {
    member: -1,
    name: entity.name,
    entity,
    ...formsOfName(entity.name),
    full: 0,
    alone: 0,
    named: [],
    tokens: [],
    whole: [],
    speaking: [],
    person: KNOWN_PERSON,
  }
}

function possiblePerson({ names, slots, forms }: Mentions, form: Form, person: number): Target {
  const surname = formWithKey(forms, form.parts.at(-1)!)
  const own = [...form.mentions, ...(surname?.mentions ?? [])].sort((a, b) => a - b)
  const name = form.words.join(' ')
  return {
    member: -1,
    name,
    entity: null,
    ...formsOfName(name),
    full: form.mentions.length,
    alone: surname?.mentions.length ?? 0,
    named: own,
    tokens: own.map((n) => names[n]!.first),
    whole: form.mentions.map((n) => names[n]!.first),
    speaking: own.filter((n) => slots[n]! & SPEAKS).map((n) => names[n]!.first),
    person,
  }
}

/** The name without the word that lost its space behind it: "Mitch McConnellGOP". */
function unglue(name: string): string {
  const last = name.lastIndexOf(' ') + 1
  const length = gluedLength(name.slice(last))
  return length ? name.slice(0, last + length) : name
}

/** Forename + word, or word + surname that the article also writes alone, in a longer capitalised stretch, such as a list of tags without punctuation. */
function namesWithin(mentions: Mentions, form: Form): readonly Target[] {
  return form.words.slice(0, -1).flatMap((word, i) => {
    const next = form.words[i + 1]!
    const isName = forenameFrequency(foldName(word)) > 0 || formWithKey(mentions.forms, foldName(next)) !== undefined
    if (!isName || forenameFrequency(foldName(next)) > 3) return []
    const within = { key: foldName(`${word} ${next}`), parts: [foldName(word), foldName(next)], words: [word, next] }
    return [possiblePerson(mentions, { ...within, suffix: '', mentions: form.mentions }, -1)]
  })
}

function formsOfName(written: string): Pick<Target, 'forms'> {
  const name = unglue(written)
  const { family, given } = parseName(name)
  const forms = family.length > 2 && /^\p{Lu}/u.test(family) ? [makeForm('family', family)] : []
  if (given && foldName(given) !== foldName(family)) forms.push(makeForm('full', name))
  return { forms }
}
