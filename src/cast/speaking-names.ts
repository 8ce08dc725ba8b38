import { BODY_NOUNS } from '../lexicon/word-lists.ts'
import { POSSESSIVE } from '../mentions/slots.ts'
import type { Quotation } from '../quotations/quotation.ts'
import type { EntityType } from '../roster/entity.ts'
import { lowerBound } from '../text/lower-bound.ts'
import type { Span } from '../text/span.ts'
import type { Cast, CastSources } from './cast.ts'
import { isDocumentBefore } from './is-speakers-name.ts'

type Sources = Pick<CastSources, 'article' | 'names' | 'slots'> & { readonly quotations: readonly Quotation[] }

/** The names of nobody known that stand as a source, each the last of its phrase, with the type that its phrase tells. */
export function speakingNames(
  { article, names, slots, quotations }: Sources,
  { memberOf }: Cast,
): ReadonlyMap<number, EntityType | null> {
  const speaking = new Map<number, EntityType | null>()
  for (const { source } of quotations) {
    if (!source || source.type === 'pronoun') continue
    const own: number[] = []
    for (let n = lowerBound(names.length, (k) => names[k]!.end <= source.start); n < names.length; n++) {
      if (names[n]!.start >= source.end) break
      if (!(slots[n]! & POSSESSIVE && names[n]!.end < source.end)) own.push(n)
    }
    const isDocument = own.length === 1 && isDocumentBefore(article.text.slice(source.start, names[own[0]!]!.start))
    const isBody = own.length === 1 && isBodyNoun(article.text.slice(names[own[0]!]!.end, source.end))
    if (source.type === 'description' && !isDocument && !isBody) continue
    if (own.length && own.every((n) => memberOf[n]! < 0)) speaking.set(own.at(-1)!, isBody ? 'organization' : null)
    const spans = own.map((n) => names[n]!)
    if (source.type === 'name' && memberOf[own[0]!]! < 0 && areSeveral(article.text, spans, source.end))
      speaking.set(own[0]!, null)
  }
  return speaking
}

/** `Ada Falk and Bo Lind`: names alone, of which the first speaks. */
const areSeveral = (text: string, names: readonly Span[], end: number): boolean =>
  names.length > 1 &&
  names.at(-1)!.end === end &&
  names.every(({ start }, i) => i === 0 || JOINED.test(text.slice(names[i - 1]!.end, start)))

const JOINED = /^(?:,| and|, and) $/

/** `Yonhap news agency`: the small words behind a name that say what body it is. */
const isBodyNoun = (behind: string): boolean =>
  BODY.test(behind) && BODY_NOUNS.has(behind.slice(behind.lastIndexOf(' ') + 1))

const BODY = /^ (?:\p{Ll}[\p{Ll}-]{0,20} ){0,2}\p{Ll}[\p{Ll}-]{0,20}$/u
