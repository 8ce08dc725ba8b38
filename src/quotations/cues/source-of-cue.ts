import { CAPITAL, Coarse, FINITE, SAYING } from '../narration/clause-classes.ts'
import { CueSite } from '../narration/cue-site.ts'
import { isSeveralOf } from '../narration/cut-to-name.ts'
import { bitsAt, coarseAt, type Narration, quoteAt } from '../narration/narration.ts'
import { type NounPhrase, nounPhraseAfter, nounPhraseBefore } from '../narration/noun-phrase.ts'
import { nameBeforeRole } from '../narration/personal-name.ts'
import { chooseSource } from './choose-source.ts'
import type { Cue } from './cue.ts'
import { givenNameBehind } from './given-name.ts'
import { agentOf, isPassive } from './passive.ts'
import { isAdjective } from './plural-noun.ts'

const CERTAIN = 0.96
/** A source before a colon is less often right than the phrase that opens the sentence, and that how often. */
const DOUBTFUL = 0.6
const OPENING = 0.75

interface ChosenSource {
  readonly source: NounPhrase | null
  readonly probability: number
}

/** Who is the source of a cue, by its construction or else by the model, and how surely; `previous` is that of the cue before. */
export function sourceOfCue(site: CueSite, cue: Cue, previous: NounPhrase | null): ChosenSource {
  const chosen = findSource(site, cue, previous)
  const several = chosen.source?.type === 'name' && severalBefore(site, chosen.source)
  if (several) return { ...chosen, source: several }
  const given = chosen.source && givenNameBehind(site.narration, site.sentence, chosen.source)
  return given ? { ...chosen, source: given } : chosen
}

function findSource(site: CueSite, { label, source }: Cue, previous: NounPhrase | null): ChosenSource {
  const { narration, sentence, token } = site
  if (isPassive(narration, token)) return { source: agentOf(narration, sentence, token), probability: CERTAIN }
  const certain = source ?? possessorOf(narration, token)
  if (certain) return { source: certain, probability: CERTAIN }
  const chosen = chooseOwn(site, label, previous)
  if (coarseAt(narration, token) !== Coarse.COLON) return chosen
  const shrugs = subjectOfUnknown(site)
  if (shrugs) return { source: shrugs, probability: Math.max(OPENING, chosen.probability) }
  if (chosen.probability >= DOUBTFUL) return chosen
  const told = subjectOfTelling(site)
  if (told) return { source: told, probability: OPENING }
  // Not so fast, says Lind, who chairs the panel: “…”
  if (previous?.type === 'name') return { source: previous, probability: OPENING }
  // Lind spoke of the loss of the harbour: “…”
  const subject = nounPhraseAfter(narration, sentence.first, token)
  return subject ? { source: subject, probability: OPENING } : chosen
}

/** `Lind shrugs: “…”`: a name that opens the sentence, and one word in -s that no list has between it and the colon. */
function subjectOfUnknown({ narration, sentence, token }: CueSite): NounPhrase | null {
  const verb = token - 1
  if (verb <= sentence.first || coarseAt(narration, verb) !== Coarse.PLURAL) return null
  if (!(bitsAt(narration, verb - 1) & CAPITAL)) return null
  const name = nounPhraseBefore(narration, sentence.first, verb)
  return name?.type === 'name' && name.phraseFirst === sentence.first ? name : null
}

/** `The inquest heard that the surgeon, Mr Lind, told a nurse: “…”`: the subject of the last verb of saying before the colon. */
function subjectOfTelling({ narration, sentence, token, floor }: CueSite): NounPhrase | null {
  for (let i = token - 1; i > Math.max(sentence.first, token - FARTHEST_TELLING) && quoteAt(narration, i) < 0; i--) {
    if ((bitsAt(narration, i) & (SAYING | FINITE)) !== (SAYING | FINITE) || isPassive(narration, i)) continue
    const site = new CueSite(narration, sentence, i, floor)
    const { subject, first } = site
    if (subject && coarseAt(narration, first - 1) !== Coarse.COMMA) return subject
    const name = nounPhraseBefore(narration, sentence.first, first - 1)
    return name?.type === 'name' ? name : null
  }
  return null
}

const FARTHEST_TELLING = 14

/** The model's choice; where a name stands before a role that it chose, the name. */
function chooseOwn(site: CueSite, label: number, previous: NounPhrase | null): ReturnType<typeof chooseSource> {
  const chosen = chooseSource(site, label, previous)
  const { source } = chosen
  if (!source || source.phraseLast > site.token) return chosen
  const titled = site.titledName
  if (titled && source.phraseFirst >= titled.phraseFirst && source.type !== 'pronoun')
    return { ...chosen, source: titled }
  const modified = site.modifiedSubject
  if (modified && source.phraseFirst >= modified.phraseFirst) return { ...chosen, source: modified }
  return { ...chosen, source: nameBeforeRole(site.narration, site.sentence, source) ?? source }
}

/** `Supporters of the club’s chairman, Ned Lind, said`: those who belong to the one whose name the commas set off. */
function severalBefore({ narration }: CueSite, { first, phraseFirst }: NounPhrase): NounPhrase | null {
  const last = first - 1
  if (coarseAt(narration, last) !== Coarse.COMMA || !isSeveralOf(narration, phraseFirst, last)) return null
  return { first: phraseFirst, last, type: 'description', phraseFirst, phraseLast: last }
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
