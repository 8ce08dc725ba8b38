import { isGivenName } from '../lexicon/is-given-name.ts'
import { foldName } from '../names/fold-name.ts'

/** The whole name under which somebody introduces themselves, and how sure it is that it is theirs. */
export interface IntroducedName {
  readonly name: string
  readonly confidence: number
}

/** Characters of a turn in which its speaker says who it is; whoever says “this is” does so at once. */
const REACH = 400
const AT_ONCE = 60
const NAME = String.raw`(\p{Lu}[\p{L}\p{M}'’-]{1,20}(?: \p{Lu}[\p{L}\p{M}'’.-]{0,20}){1,2})(?![\p{L}])`
const I_AM = new RegExp(String.raw`(?:^|[^\p{L}])(?:I['’]m|I am|[Mm]y name is|[Mm]y name['’]s) ${NAME}`, 'u')
const THIS_IS = new RegExp(
  String.raw`(?:^|[.,!] )[Tt]his is ${NAME}(?=[.!]| (?:speaking|here|from|with|at|of)\b|, (?:your|and I)\b)`,
  'u',
)

/** Who says in a turn's first words who they are: “I’m Ana Lind”, “Hi, this is Ana Lind from the port”; null where it may be something else. */
export function introducedIn(said: string): IntroducedName | null {
  const own = I_AM.exec(said.slice(0, REACH))
  const found = own ?? THIS_IS.exec(said.slice(0, AT_ONCE + REACH))
  if (found === null || (own === null && found.index > AT_ONCE)) return null
  const name = found[1]!.replace(/['’]s$|[.]$/, '')
  if (!isGivenName(foldName(name).split(' ')[0]!)) return null
  return { name, confidence: own ? 0.9 : 0.7 }
}
