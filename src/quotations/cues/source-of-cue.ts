import { Coarse } from '../narration/clause-classes.ts'
import type { CueSite } from '../narration/cue-site.ts'
import { coarseAt, type Narration, quoteAt } from '../narration/narration.ts'
import { type NounPhrase, nounPhraseAfter } from '../narration/noun-phrase.ts'
import { nameBeforeRole } from '../narration/personal-name.ts'
import { chooseSource } from './choose-source.ts'
import type { Cue } from './cue.ts'
import { agentOf, isPassive } from './passive.ts'
import { isAdjective } from './plural-noun.ts'

const CERTAIN = 0.96
/** A source before a colon is less often right than the phrase that opens the sentence, and that how often. */
const DOUBTFUL = 0.6
const OPENING = 0.75

/** Who is the source of a cue, by its construction or else by the model, and how surely; `previous` is that of the cue before. */
export function sourceOfCue(
  site: CueSite,
  { label, source }: Cue,
  previous: NounPhrase | null,
): { readonly source: NounPhrase | null; readonly probability: number } {
  const { narration, sentence, token } = site
  if (isPassive(narration, token)) return { source: agentOf(narration, sentence, token), probability: CERTAIN }
  const certain = source ?? possessorOf(narration, token)
  if (certain) return { source: certain, probability: CERTAIN }
  const chosen = chooseOwn(site, label, previous)
  if (coarseAt(narration, token) !== Coarse.COLON || chosen.probability >= DOUBTFUL) return chosen
  // Lind spoke of the loss of the harbour: “…”
  const subject = nounPhraseAfter(narration, sentence.first, token)
  return subject ? { source: subject, probability: OPENING } : chosen
}

/** The model's choice; where a name stands before a role that it chose, the name. */
function chooseOwn(site: CueSite, label: number, previous: NounPhrase | null): ReturnType<typeof chooseSource> {
  const chosen = chooseSource(site, label, previous)
  const { source } = chosen
  if (!source || source.phraseLast > site.token) return chosen
  const modified = site.modifiedSubject
  if (modified && source.phraseFirst >= modified.phraseFirst) return { ...chosen, source: modified }
  return { ...chosen, source: nameBeforeRole(site.narration, site.sentence, source) ?? source }
}

/** `his recent remarks that …`, `her claim that …`: whose they are. */
function possessorOf(narration: Narration, token: number): NounPhrase | null {
  if (coarseAt(narration, token + 1) !== Coarse.THAT) return null
  const own = [token - 1, token - 2].find((at) => coarseAt(narration, at) === Coarse.POSSESSIVE)
  if (own === undefined || quoteAt(narration, own) >= 0) return null
  // his lawyer claims that
  if (own < token - 1 && !isAdjective(narration, token - 1)) return null
  return { first: own, last: own + 1, type: 'description', phraseFirst: own, phraseLast: own + 1 }
}
