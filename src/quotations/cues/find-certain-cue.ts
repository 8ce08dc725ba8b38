import { tokenText } from '../../text/article.ts'
import { Coarse, CUE, FINITE } from '../narration/clause-classes.ts'
import type { CueSite } from '../narration/cue-site.ts'
import { closesWithComma } from './closes-with-comma.ts'
import { CONSTRUCTIONS } from './constructions.ts'
import type { CertainCue } from './cue.ts'
import type { CueConstruction, CueForm } from './cue-construction.ts'
import { behindAccording, isInWords, isPutIt, isWasLike } from './cue-phrases.ts'
import { isPassive } from './passive.ts'
import { isToldOf } from './told-of-quote.ts'
import { isUnknownVerb } from './unknown-verb.ts'

/** What reports speech beyond doubt, or null: the construction, and what it says about the cue's source and content. */
export function findCertainCue(site: CueSite): (CertainCue & { readonly construction: CueConstruction }) | null {
  const form = formOf(site)
  if (!form) return null
  for (const construction of CONSTRUCTIONS) {
    const read = construction.form === form ? construction.read(site) : null
    if (read) return { ...read, construction }
  }
  return null
}

function formOf(site: CueSite): CueForm | null {
  const { narration, sentence, token, coarse, bits } = site
  if (coarse === Coarse.COLON) return 'colon'
  if (behindAccording(narration, token) > 0) return 'according'
  if (isInWords(narration, token)) return 'words'
  if (isToldOf(narration, token)) return 'told-of'
  if (coarse === Coarse.CUE_ING || coarse === Coarse.ING) return 'participle'
  if (isPutIt(narration.article, token)) return 'put-it'
  if (isWasLike(narration, token)) return 'was-like'
  if (isPassive(narration, token)) return 'passive'
  // “…,” read a statement from the EU, “…,” it read
  const edge = (site.phraseBefore?.phraseFirst ?? token) - 1
  const isRead =
    tokenText(narration.article, token) === 'read' &&
    (closesWithComma(narration, token - 1) || closesWithComma(narration, edge))
  if (coarse === Coarse.CUE_BASE && !isRead) return 'base'
  return (bits & CUE && bits & FINITE) || coarse === Coarse.PAST || isUnknownVerb(narration, sentence, token)
    ? 'finite'
    : null
}
