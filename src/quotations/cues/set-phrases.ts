import { tokenText } from '../../text/article.ts'
import { COORDINATOR, Coarse, PREPOSITION } from '../narration/clause-classes.ts'
import type { CueSite } from '../narration/cue-site.ts'
import { bitsAt, coarseAt, type Narration, nextVerbAt } from '../narration/narration.ts'
import { countBetween, QUOTES } from '../narration/running-counts.ts'

/** `without saying`, `needless to say`, `as they say`, `Having said that`, `called himself “Doc”`: nobody says anything by it. */
export function isSetPhrase({ narration, sentence, token }: CueSite): boolean {
  const { article } = narration
  const word = tokenText(article, token)
  const before = tokenText(article, token - 1)
  if (word === 'saying') return before === 'without'
  if (word === 'said')
    return (
      /^easier$/i.test(before) || (/^having$/i.test(before) && /^(?:that|this|so)$/.test(tokenText(article, token + 1)))
    )
  if (/^calls?$|^called$/.test(word)) return /sel(?:f|ves)$/.test(tokenText(article, token + 1))
  if (word !== 'say') return false
  if (before === 'they') return /^as$/i.test(tokenText(article, token - 2))
  if (before !== 'to') return MAY_SAY.test(`${tokenText(article, token - 2)} ${before}`)
  return (
    NOTHING_TO_SAY.test(tokenText(article, token - 2)) ||
    isSuffice(narration, token) ||
    isStrange(narration, sentence.first, token - 2) ||
    tokenText(article, token + 2) === 'least'
  )
}

/** `Suffice it to say`. */
const isSuffice = ({ article }: Narration, token: number): boolean => /^suffice$/i.test(tokenText(article, token - 3))

/** `Sad to say, the roof leaks`; but somebody may be sad to say it. */
const isStrange = (narration: Narration, first: number, at: number): boolean =>
  (at === first || coarseAt(narration, at - 1) === Coarse.COMMA) &&
  /^(?:strange|sad|sorry)$/i.test(tokenText(narration.article, at))

const NOTHING_TO_SAY = /^(?:needless|suffice|safe|fair)$/i
/** `You could say that …`: nobody does. */
const MAY_SAY = /^(?:you (?:could|might|may)|let us)$/i

/** `said goodbye to the crew`, `said a prayer for the dead`, `said a few words`: what is uttered, and nothing of what; but `said a word of hers was lost`. */
export function isUttered({ narration, sentence, token }: CueSite): boolean {
  const { article, totals } = narration
  if (!/^(?:say|says|said|saying)$/.test(tokenText(article, token))) return false
  let noun = token + 1
  while (noun < token + LONGEST_BEFORE && BEFORE_NOUN.test(tokenText(article, noun))) noun++
  if (!UTTERED.test(tokenText(article, noun)) || countBetween(totals, QUOTES, token, sentence.last, 1) > 0) return false
  const verb = nextVerbAt(narration, noun + 1)
  if (verb >= sentence.last) return true
  // said mass layoffs were coming, said prayers and vigils would be held
  if (!(bitsAt(narration, noun + 1) & PREPOSITION || isBreak(narration, noun + 1))) return false
  const isSurely = noun > token + 1 || FAREWELL.test(tokenText(article, noun))
  for (let i = noun + 1; i < verb; i++) if (isBreak(narration, i)) return isSurely || verb === i + 1
  return false
}

/** Does another clause begin here? */
const isBreak = (narration: Narration, i: number): boolean =>
  coarseAt(narration, i) === Coarse.COMMA || (bitsAt(narration, i) & COORDINATOR) !== 0

const LONGEST_BEFORE = 4
const BEFORE_NOUN = /^(?:an?|the|his|her|their|my|our|your|its|few|short|last|final|silent|quick|quiet)$/
const FAREWELL = /^(?:goodbyes?|farewells?|hello|hi)$/
const UTTERED = /^(?:goodbyes?|farewells?|hello|hi|grace|mass|Mass|rosary|prayers?|piece|words?|vows?)$/
