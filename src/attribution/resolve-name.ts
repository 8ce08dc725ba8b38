import { memberAt } from '../cast/cast.ts'
import { isPartisan } from '../lexicon/is-partisan.ts'
import { tellsOfOne } from '../lexicon/tells-of-one.ts'
import { WORDS_OF } from '../lexicon/word-lists.ts'
import { POSSESSIVE } from '../mentions/slots.ts'
import type { Quotation } from '../quotations/quotation.ts'
import type { Span } from '../text/span.ts'
import { resolveDescription } from './resolve-description.ts'
import { lastNameBefore, type Scene, type SourceResolution, type Turn } from './speaker-scene.ts'

/** Whom a source that is written as a name means: a member of the cast, or whoever holds the office it names. */
export function resolveName(scene: Scene, start: number, end: number, turns: readonly Turn[]): SourceResolution {
  const written = scene.cast.bySource.get(start)
  if (written) return speaksAs(scene, written.member)
  const n = isPartisan(scene.article.text, start, end) ? -1 : nameInside(scene, start, end)
  if (n >= 0 && scene.cast.undecided.has(n)) return undecided(scene, n)
  if (n >= 0) return named(scene, n)
  const { text } = scene.article
  const office = resolveDescription(scene, officeStart(text, start), end, turns)
  if (office.member >= 0) return office
  return {
    member: -1,
    confidence: 0.6,
    code: 'unknown-name',
    text: `“${text.slice(start, end)}” is introduced nowhere`,
  }
}

/** `Ada Lind’s message was clear: “…”`: whose words they are that a noun for words calls so. */
export function resolveOwner(scene: Scene, { start, end }: Span, turns: readonly Turn[]): SourceResolution | null {
  const written = scene.article.text.slice(start, end)
  const owner = OWNED.exec(written)?.[1]
  // the reply from coach Ada Lind
  const answer = owner ? null : ANSWER_OF.exec(written)
  const author = answer && written.slice(0, answer.index + answer[0].length)
  if (!owner && !author) return null
  const speaker = owner
    ? resolveName(scene, start, start + owner.length, turns)
    : resolveName(scene, start + author!.length, end, turns)
  return speaker.member < 0 ? null : speaker
}

const WORDS = [...WORDS_OF].join('|')

/** A description of Ada Lind is not her words, but one by her is. */
const ANSWER_OF = new RegExp(
  String.raw`(?:^|\s)(?:the|a|an) (?:\p{Ll}+ )?(?:(?:${WORDS}) (?:from|by)|(?:line|lines|verse|quote|quotation|poem|saying|song|inscription) (?:from|by)|(?:answer|reply|response|reaction|message|verdict|advice|retort|words) of) (?=[\p{Ll} ]{0,40}\p{Lu})`,
  'iu',
)

/** What somebody writes in their own name; but not a book or a lawsuit, in which others may speak. */
const WRITINGS = 'letter|e-?mail|statement|tweet|post|note|memo|diary|memoirs?|op-ed|essay|apology|caption'

/** Past whom they are to: `Ada Lind’s message to the crew`. */
const OWNED = new RegExp(
  `^(.{2,60}?)['’]s? (?:(?:own|first|last|final|only|main|simple) )?(?:${WORDS}|${WRITINGS})(?: (?:to|for) [^.;:]{1,60})?$`,
)

/** What stands behind an apposed name, also past a party or a place: `, Ada Lind (D-Ohio), `. */
const ENDS_APPOSED = /^(?: \([^()]*\))?[,.;:)]/
const LONGEST_ASIDE = 30

/** The name right before a description, or right behind it: "said Ada Lind, a former judge", "The head of the fund, retired judge Ada Lind, said". */
export function resolveApposed(scene: Scene, { start, end }: Span, { spans, cue }: Quotation): SourceResolution | null {
  const { article, cast, names } = scene
  const before = lastNameBefore(names, start)
  const isSaid = (n: number): boolean =>
    spans.some((span) => span.start <= names[n]!.start && names[n]!.end <= span.end)
  // For Ada Lind, the campaign said: the subject of its verb stands in no apposition
  const isSubject = cue?.start === end + 1 && article.text.charAt(end) === ' '
  const between = before < 0 ? '' : article.text.slice(names[before]!.end, start)
  // but not: I met Ada Lind, then the judge said
  const isSetOff = between === ', ' || (SET_OFF.test(between) && article.text.charAt(end) === ',')
  if (before >= 0 && memberAt(cast, before) >= 0 && isSetOff) {
    // … was sent by Ada Lind, the officials said: a name that ends what is said
    if (!isSubject && !isSaid(before)) return named(scene, before)
  }
  const n = lastNameBefore(names, end + APPOSED_REACH)
  const isAccording = cue !== null && /^according to$/i.test(article.text.slice(cue.start, cue.end))
  // according to prosecutors, Lind, who is 34, fled
  if (isAccording && !tellsOfOne(article.text.slice(start, end))) return null
  for (let m = n; m >= 0 && names[m]!.start >= end; m--) {
    const { title } = names[m]!
    const between = article.text.slice(end, names[m]!.start)
    const apposed = /^,?\s?$/.test(between) || (title !== '' && between.replace(STYLED, ', ') === `, ${title} `)
    // A new book, Lind’s Island, says
    const isOwner = POSSESSED.test(article.text.slice(names[m]!.end, names[m]!.end + 2))
    // according to the mayor, Lind left; but: according to the mayor, Ada Lind, the ship left
    const isOthers =
      (isAccording || isSaid(m)) && !ENDS_APPOSED.test(article.text.slice(names[m]!.end, names[m]!.end + LONGEST_ASIDE))
    if (apposed && !isOwner && !isOthers && memberAt(cast, m) >= 0) return named(scene, m)
  }
  return null
}

/** `Ada Lind, now a judge, said`, `Ada Lind, herself a judge, said`. */
const SET_OFF =
  /^, (?:now|then|once|later|formerly|previously|originally|currently|still|also|himself|herself|today|at the time) $/
/** `the Rev. Ada Lind`, `the Most Reverend`, `His Excellency`. */
const STYLED = /^, (?:the|his|her) (?:most |very )?/i
const POSSESSED = /^['’]s?/
const APPOSED_REACH = 40
/** How often a name that nothing introduces is written as the person is called. */
const ONLY_NAMED = 0.85

function named(scene: Scene, n: number): SourceResolution {
  const { cast } = scene
  const member = memberAt(cast, n)
  const { name } = cast.members[member]!.entity
  if (cast.onlyNamed.has(member)) return speaksAs(scene, member)
  return { member, confidence: cast.rivals.has(n) ? 0.7 : 0.98, code: 'named', text: `${name} is named as the source` }
}

/** Whoever speaks under a name that the text never introduces. */
function speaksAs({ cast }: Scene, member: number): SourceResolution {
  const { name } = cast.members[member]!.entity
  return {
    member,
    confidence: ONLY_NAMED,
    code: 'not-introduced',
    text: `${name} speaks, and nothing introduces them`,
  }
}

/** As likely one's as another's: nobody's, but both are told. */
function undecided({ article: { text }, cast, names }: Scene, n: number): SourceResolution {
  const among = [memberAt(cast, n), ...(cast.rivals.get(n) ?? [])].map((m) => cast.members[m]!.entity.name)
  const written = text.slice(names[n]!.start, names[n]!.end)
  return {
    member: -1,
    confidence: 1 / among.length,
    code: 'ambiguous-name',
    text: `“${written}” is as likely ${among.join(' as ')}`,
  }
}

/** The source's name: the last one of its phrase, but of "Lind and Falk" the first, and never whose it is ("Lind’s lawyer"). */
function nameInside({ article, cast, names, slots }: Scene, start: number, end: number): number {
  let found = -1
  for (let n = lastNameBefore(names, end); n >= 0 && names[n]!.end > start; n--) {
    if (memberAt(cast, n) < 0 || (slots[n]! & POSSESSIVE && names[n]!.end < end)) continue
    if (found < 0) found = n
    else if (JOINED.test(article.text.slice(names[n]!.end, names[found]!.start))) found = n
  }
  return found
}

const JOINED = /^(?:,| and|, and) $/

/** "The Prime" of "The Prime Minister", which a name's span leaves out. */
function officeStart(text: string, start: number): number {
  const before = /\bthe (?:(?:[\p{L}\d-]+|U\.[SKN]\.) ){0,2}$/iu.exec(
    text.slice(Math.max(0, start - OFFICE_REACH), start),
  )
  return before ? start - before[0].length : start
}

const OFFICE_REACH = 40
