import { tokenText } from '../../text/article.ts'
import { Coarse } from '../narration/clause-classes.ts'
import type { CueSite } from '../narration/cue-site.ts'
import { coarseAt } from '../narration/narration.ts'
import type { NounPhrase } from '../narration/noun-phrase.ts'

/** The subject, where its clause begins with it. */
export const clauseSubject = (site: CueSite): NounPhrase | null =>
  site.subject && opensClause(site, site.subject) ? site.subject : null

/** Does it stand at the beginning of the sentence, or behind a comma, `but` or `although`; or is it `who`? */
export const opensClause = ({ narration, sentence }: CueSite, { phraseFirst }: NounPhrase): boolean =>
  phraseFirst === sentence.first ||
  OPENS_CLAUSE.has(coarseAt(narration, phraseFirst - 1)) ||
  tokenText(narration.article, phraseFirst) === 'who'

const OPENS_CLAUSE: ReadonlySet<number> = new Set([
  Coarse.COMMA,
  Coarse.COORDINATOR,
  Coarse.SUBORDINATOR,
  Coarse.QUOTE_CLOSE,
])
