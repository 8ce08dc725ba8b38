import { countryOf } from '../lexicon/countries.ts'
import { FIRM_NOUNS } from '../lexicon/word-lists.ts'
import { BODY, classesAt, GROUP, INSTITUTION, ORDINARY, PLACE } from '../mentions/name-classes.ts'
import type { Description } from './description.ts'
import { type Scene, salience } from './speaker-scene.ts'

/** `the carmaker`, `the Norwegian carmaker`: what a body is, and at most from where. */
export const saysWhence = ({ core }: Description): boolean =>
  core.length === 2 || (core.length === 3 && countryOf(core[1]!) > 0)

/** "the company", "the paper": any body but a place. */
export function bodyFit(scene: Scene, n: number, description: Description): number {
  const { head } = description
  const { article, classes, names } = scene
  if (!saysWhence(description)) return 0
  const place = classesAt(article, classes, names[n]!.behind - 1) & PLACE
  const { words } = names[n]!
  if (head === 'government') return place && words.length === 1 ? 1 : 0
  // Lund announced the signing … the club said
  if (place && head === 'club' && words.length === 1 && salience(scene, n) >= 1) return CLUB_OF_PLACE
  if (place || UNLIKE.test(words.at(-1)!) || isNoFirm(scene, n)) return 0
  if (words.some((word) => word.toLowerCase() === head)) return 1
  if (head === 'agency') return words.some((word) => AGENCY.test(word)) ? 1 : 0
  if (FIRM_NOUNS.has(head)) return words.some((word) => PUBLIC.test(word)) ? 0 : 1
  return LOOSE_BODIES.has(head) ? 1 : 0
}

/** A place that acts may be its club. */
const CLUB_OF_PLACE = 0.8

/** What an agency's name holds. */
const AGENCY =
  /^(?:\p{Lu}{2,6}|Authority|Administration|Office|Service|Bureau|Commission|Department|Cent(?:er|re)|Institute|Directorate|Inspectorate|Reuters|Press|Yonhap|Xinhua|Tass|Interfax|Bloomberg)$/u
/** What no firm's name holds. */
const PUBLIC =
  /^(?:Ministry|Department|Council|Agency|Authority|Administration|Commission|Committee|Party|Union|Police|Government|Office|Board|Federation|Court|School|College|Church|Army|Navy|Tribunal|Parliament|Assembly|Embassy|Bureau|NATO|UN|FBI|CIA)$/

/** One word that is a body's noun, an ordinary word, a letter or a plural of capitals: `Airways`, `Prosecuting`, `Q`, `MSCPs`. */
function isNoFirm({ article, classes, names }: Scene, n: number): boolean {
  const { first, words } = names[n]!
  if (words.length > 1) return false
  const own = classesAt(article, classes, first)
  const isNoun =
    (own & INSTITUTION) !== 0 && (own & BODY) === 0 && !/^(?:Times|News)$/.test(words[0]!) && words[0]!.endsWith('s')
  return isNoun || (own & (ORDINARY | GROUP)) !== 0 || NO_FIRM.test(words[0]!)
}

const NO_FIRM = /^(?:\p{Lu}|\p{Lu}{2,}s|.*-US|.*-UK|UK|US|EU|.*ing|\p{Lu}\p{Ll}{3,}(?:ions|ments))$/u

/** Bodies that no such word stands for. */
const UNLIKE =
  /^(?:Congress|Parliament|Senate|House|Court|University|Republicans|Democrats|Conservatives|Liberals|Tories)$/
/** Words for bodies whose names need not hold them; a court or a party says so. */
const LOOSE_BODIES: ReadonlySet<string> = new Set(
  'body group organization organisation outlet network paper newspaper magazine site website broadcaster charity union club regulator watchdog'.split(
    ' ',
  ),
)
