import { type Cast, memberAt } from '../cast/cast.ts'
import { judgeForm } from '../cast/judge-form.ts'
import type { Mentions } from '../mentions/find-mentions.ts'
import { ALSO_LOWER, classesAt, FUNCTION } from '../mentions/name-classes.ts'
import { isOddCapital } from '../mentions/odd-capitals.ts'
import { personContext } from '../mentions/person-context.ts'
import { APPOSED, DEFINITE, HEADLINED, LOCATED, OPENS_SENTENCE, POSSESSIVE, SPEAKS, TITLED } from '../mentions/slots.ts'
import type { Form } from '../mentions/written-forms.ts'
import { type Article, tokenText } from '../text/article.ts'
import { isIntroducedByTitleAlone } from './find-suspects.ts'
import { isMet } from './is-met.ts'
import type { Place, Suspect } from './suspect.ts'

/** What the article shows of a suspect, whoever it may mean; shares of its places, 0..1. */
export interface Sighting {
  readonly speaks: number
  readonly titled: number
  readonly apposed: number
  readonly possessive: number
  readonly definite: number
  readonly located: number
  readonly opening: number
  readonly headlined: number
  readonly quoted: number
  /** One of its kind: "a Porsche". */
  readonly indefinite: number
  /** "the" stands before a title with a capital, as in the names of bodies and places: "The Executive Ranch". */
  readonly definiteTitle: number
  /** The words before it deal with a person. */
  readonly met: number
  /** Has a function word in it, or beside it, with a capital that nothing explains. */
  readonly oddCapitals: number
  readonly inRun: number
  /** Shares of its words. */
  readonly alsoLower: number
  readonly functions: number
  /** 0 where it is nobody of the cast, 1 where a title alone introduces it, 2 where it is introduced whole. */
  readonly introduced: number
  readonly person: number
  readonly organization: number
  /** Places whose words beside them speak for a person, at most 6. */
  readonly personal: number
  /** Mean log odds (nats) of the words beside it. */
  readonly context: number
  readonly titles: readonly string[]
}

const AN = /^an?$/i

/** Observes a suspect in all its places. `forms` holds the form of each name mention. */
export function sight(
  article: Article,
  mentions: Mentions,
  cast: Cast,
  inQuotation: Uint8Array,
  forms: readonly Form[],
  suspect: Suspect,
): Sighting {
  const { places } = suspect
  const { first, behind, name } = places[0]!
  const share = (holds: (place: Place) => unknown): number => places.filter(holds).length / places.length
  const slot = (bit: number): number => share((place) => place.slot & bit)
  const { classes, headlines } = mentions
  const isOdd = (i: number): boolean => i >= 0 && i < article.count && isOddCapital(article, classes, headlines, i)
  const countOdd = (place: Place): number => {
    let count = 0
    for (let i = place.first; i < place.behind; i++) if (isOdd(i)) count++
    return count
  }
  const classed = (bit: number): number => {
    let count = 0
    for (let i = first; i < behind; i++) if (classesAt(article, mentions.classes, i) & bit) count++
    return count / (behind - first)
  }
  const judged =
    name >= 0
      ? judgeForm(article, mentions.classes, mentions.names, mentions.slots, forms[name]!)
      : { person: -1, organization: -1 }
  const member = name >= 0 ? memberAt(cast, name) : -1
  const contexts = places.map((place) => personContext(article, classes, place))
  return {
    speaks: slot(SPEAKS),
    titled: slot(TITLED),
    apposed: slot(APPOSED),
    possessive: slot(POSSESSIVE),
    definite: slot(DEFINITE),
    located: slot(LOCATED),
    headlined: slot(HEADLINED),
    opening: slot(OPENS_SENTENCE),
    quoted: share((place) => inQuotation[place.first]),
    indefinite: share(({ first, slot }) => !(slot & TITLED) && first > 0 && AN.test(tokenText(article, first - 1))),
    definiteTitle: share(({ first, name }) => name >= 0 && isDefinite(article, first, mentions.names[name]!.title)),
    met: share((place) => isMet(article, place)),
    oddCapitals: share((place) => countOdd(place) > 0),
    inRun: share(({ first, behind }) => isOdd(first - 1) || isOdd(behind)),
    alsoLower: classed(ALSO_LOWER),
    functions: classed(FUNCTION),
    introduced: member < 0 ? 0 : isIntroducedByTitleAlone(cast, member) ? 1 : 2,
    person: judged.person,
    organization: judged.organization,
    context: contexts.reduce((sum, context) => sum + context, 0) / places.length,
    personal: Math.min(6, contexts.filter((context) => context > 1).length),
    titles: places.flatMap((place) => (place.name >= 0 && mentions.names[place.name]!.title) || []),
  }
}

/** Does "the" stand before a title that has a capital? */
function isDefinite(article: Article, first: number, title: string): boolean {
  const before = first - title.split(' ').length - 1
  return /^\p{Lu}/u.test(title) && before >= 0 && /^the$/i.test(tokenText(article, before))
}
