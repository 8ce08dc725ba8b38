import { type LanguageLexicon, SEVERAL } from '../../languages/lexicon-of.ts'
import type { Quotation } from '../../quotations/quotation.ts'
import { tokenAt } from '../../text/article.ts'
import { countNarration } from '../count-narration.ts'
import { resolveName } from '../resolve-name.ts'
import { membersNamedIn, type Scene, type SourceResolution, UNNAMED } from '../speaker-scene.ts'
import { describe } from './describe.ts'
import { Persons } from './persons.ts'

/** How sure the carried-over speaker is, of the one before. */
const CARRIED = 0.9

/**
 * The speaker of each quotation in a language with a module: by name; by pronoun, where it is left out too, the last person of the
 * gender who was spoken of; by description whoever was called so.
 */
export function nameSpeakersIn(scene: Scene, lexicon: LanguageLexicon): readonly SourceResolution[] {
  const { quotations } = scene
  const persons = new Persons(scene, lexicon, countNarration(scene.article, scene.inQuotation))
  const speakers: SourceResolution[] = []
  const position = quotations.map(({ source, cue, start }) => source?.start ?? cue?.start ?? start)
  const order = position.map((_, q) => q).sort((a, b) => position[a]! - position[b]! || a - b)
  for (const q of order) {
    const { source, continues } = quotations[q]!
    const before = continues === null ? undefined : speakers[continues]
    if (!source && before) {
      speakers[q] = {
        ...before,
        confidence: CARRIED * before.confidence,
        code: 'continues',
        text: 'the speaker before goes on',
      }
      continue
    }
    const speaker = resolve(scene, lexicon, persons, quotations[q]!)
    speakers[q] = speaker
    if (source) persons.spoke(tokenAt(scene.article, source.start), speaker.member)
  }
  return speakers
}

function resolve(scene: Scene, lexicon: LanguageLexicon, persons: Persons, quotation: Quotation): SourceResolution {
  const { text } = scene.article
  const { source, cue } = quotation
  const spokenOf = membersNamedIn(scene, quotation)
  if (!source) {
    if (isSeveral(text, lexicon, cue)) return UNNAMED
    return persons.last(cue?.start ?? quotation.start, null, spokenOf, cue ? 'the subject left out' : 'who goes on')
  }
  const { start, end, type } = source
  const written = text.slice(start, end)
  if (type === 'name') return resolveName(scene, start, end, [])
  if (type === 'description') return describe(scene, lexicon, persons, { start, end }, spokenOf)
  const lower = written.toLowerCase()
  const gender = lexicon.pronouns.get(lower) ?? lexicon.otherPronouns.get(lower)
  if (gender === 'any') return persons.last(start, null, spokenOf, `“${written}”`)
  if (gender !== 'male' && gender !== 'female') return UNNAMED
  // German and Dutch “sie”, “zij” of several: the verb tells
  if (lexicon.language.compounds && gender === 'female' && isSeveral(text, lexicon, cue)) return UNNAMED
  return persons.last(start, gender, spokenOf, `“${written}”`)
}

/** Is the finite verb of a cue a plural? */
function isSeveral(text: string, { verbs }: LanguageLexicon, cue: Quotation['cue']): boolean {
  const verb = cue && /^[\p{L}]+/u.exec(text.slice(cue.start, cue.end))?.[0].toLowerCase()
  return !!verb && ((verbs.get(verb) ?? 0) & SEVERAL) !== 0
}
