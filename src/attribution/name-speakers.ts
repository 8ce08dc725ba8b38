import { languageData } from '../languages/languages.ts'
import { lexiconOf } from '../languages/lexicon-of.ts'
import type { Quotation } from '../quotations/quotation.ts'
import { type Article, tokenAt } from '../text/article.ts'
import type { SpeakersOfTurns } from './cast-labels.ts'
import { countNarration } from './count-narration.ts'
import { nameSpeakersIn } from './in-language/name-speakers-in.ts'
import { resolveDescription } from './resolve-description.ts'
import { resolveIntroduced } from './resolve-introduced.ts'
import { resolveApposed, resolveName } from './resolve-name.ts'
import { resolvePronoun } from './resolve-pronoun.ts'
import { membersNamedIn, type Scene, type SourceResolution, type Turn } from './speaker-scene.ts'

type Source = NonNullable<Quotation['source']>

/** The speaker of each quotation: a member of the cast or -1, how sure, and why. */
export function nameSpeakers(scene: Scene, labels: SpeakersOfTurns): readonly SourceResolution[] {
  const { article, quotations } = scene
  const data = languageData(scene.language)
  if (data)
    return nameSpeakersIn(scene, lexiconOf(data)).map((speaker, q) => {
      const { turn } = quotations[q]!
      return turn ? labels(turn) : speaker
    })
  const told = countNarration(article, scene.inQuotation)
  const turns: Turn[] = []
  const speakers: SourceResolution[] = []
  const bySource = new Map<number, SourceResolution>()
  for (const q of inOrderOfSources(quotations)) {
    const { source, continues, turn } = quotations[q]!
    if (turn) {
      speakers[q] = labels(turn)
      continue
    }
    if (!source) {
      if (continues === null) speakers[q] = resolveIntroduced(scene, quotations[q]!.start)
      continue
    }
    const known = bySource.get(source.start)
    const speaker = known ?? resolveSource(scene, quotations[q]!, source, turns, told)
    speakers[q] = speaker
    if (known) continue
    bySource.set(source.start, speaker)
    // Trump’s claim that …: who is told of next is not he
    if (isPossessive(article, source.end)) continue
    const unnamed = speaker.member < 0 && isOnePerson(article.text.slice(source.start, source.end))
    turns.push({ token: tokenAt(article, source.start), member: speaker.member, unnamed })
  }
  for (let q = 0; q < quotations.length; q++) carryOver(quotations, speakers, q)
  return speakers
}

/** In the order of their sources, so that a pronoun sees the speakers before it. */
function inOrderOfSources(quotations: readonly Quotation[]): readonly number[] {
  const position = quotations.map(({ source, start }) => source?.start ?? start)
  return position.map((_, q) => q).sort((a, b) => position[a]! - position[b]! || a - b)
}

/** Gives the quotation the speaker of the one it goes on with, along the chain: what it goes on with may stand behind it, and go on itself. */
function carryOver(quotations: readonly Quotation[], speakers: SourceResolution[], q: number): void {
  const chain: number[] = []
  let at = q
  for (; !speakers[at]; at = quotations[at]!.continues!) chain.push(at)
  for (const next of chain.reverse()) {
    const before = speakers[quotations[next]!.continues!]!
    const confidence = 0.9 * before.confidence
    speakers[next] = { ...before, confidence, code: 'continues', text: 'the speaker before goes on' }
  }
}

function resolveSource(
  scene: Scene,
  quotation: Quotation,
  source: Source,
  turns: readonly Turn[],
  told: Uint32Array,
): SourceResolution {
  const { text } = scene.article
  const { start, end, type } = source
  const { cue } = quotation
  if (type === 'name') return resolveName(scene, start, end, turns)
  if (type === 'pronoun') {
    const goesOn = cue !== null && GOES_ON.test(text.slice(cue.start, cue.end))
    return resolvePronoun(
      scene,
      { start, word: text.slice(start, end), goesOn, spokenOf: membersNamedIn(scene, quotation) },
      turns,
      told,
    )
  }
  return (
    resolveApposed(scene, source, quotation) ??
    resolveDescription(scene, start, end, turns, membersNamedIn(scene, quotation))
  )
}

const isPossessive = ({ text }: Article, end: number): boolean => /^['’]s?\s/.test(text.slice(end, end + 3))

const GOES_ON = /\b(?:add(?:ed|s|ing)?|also|continu(?:ed|es|ing)|went on|further|conclud(?:ed|es))\b/

/** "an official", "a spokeswoman for the fund", "the spokesperson": one person without a name. */
const isOnePerson = (written: string): boolean =>
  /^(?:an?|one|another|the)\s/i.test(written) && !/(?:[^s]s|people|police)$/i.test(written)
