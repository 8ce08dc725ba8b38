import { COMMA, type SpokenWords, STOP, TURN } from './spoken-words.ts'

/** What the words before a stretch say about it. */
export const LEFT_PLACES = [
  'none',
  'announced',
  'handed over',
  'thanked',
  'greeted',
  'introduces self',
  'role',
  'joined',
  'title',
  'agreed',
  'cited',
  'and',
  'addressed',
  'stop',
] as const
export type LeftPlace = (typeof LEFT_PLACES)[number]

/** What the words behind a stretch say about it. */
export const RIGHT_PLACES = [
  'none',
  'firm',
  'go ahead',
  'role',
  'greeting',
  'says',
  'asked',
  'here',
  'and',
  'stop',
  'comma',
] as const
export type RightPlace = (typeof RIGHT_PLACES)[number]

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))
const TITLES = set('mr mrs ms miss mister dr doctor doctors sir madam misses')
const ROLES = set(
  'officer president ceo cfo coo cto cio chairman chairwoman chairperson chief relations treasurer executive director head vice ' +
    'senior counsel secretary manager controller founder analyst moderator host svp evp vp iro',
)
const ADDRESSES = set('operator everyone everybody ladies gentlemen folks')
const GREETINGS = set(
  'hi hello hey morning afternoon evening hola welcome congrats congratulations goodbye bye everyone',
)
const AGREEMENTS = set(
  'yeah yes yep sure okay ok right well absolutely great exactly correct indeed oh no so now perfect fine good helpful question ' +
    'alright actually sorry please',
)
const CITING = set('as like what when where while think because since believe know but that than with to of for by on')
const SAYING = set(
  'mentioned said says talked touched alluded noted described discussed pointed outlined highlighted raised asked commented ' +
    'indicated stated spoke suggested referred will has had always also just',
)
const ASKED = set('can could do would you if maybe perhaps i we are what how let did')
const GREETED_BACK = set('good thank thanks hi hello hey')
const LINES = set('line lines mind phone')
const ANNOUNCING = set('come comes coming came is be question questions one next first last us')
const HANDING = set('over back call conference turn hand pass floor it go')
const INVITING = set('introduce invite ask asked call calling')
const PRESENTING = set('this name its it here me')
const JOINING = set('today me call us you')
const YOUR = set('line lines question questions')
const GOING_AHEAD = set('go proceed your ahead')
const OF_A_FIRM = set('from with of at')
const HERE = set('here speaking on for')

/** Is the word a title, a role, a form of address or a number, beside which names stand but of which they are not made? */
export const isFormula = (word: string): boolean =>
  TITLES.has(word) || ROLES.has(word) || ADDRESSES.has(word) || /^\d/.test(word)

/** The place that a stretch beginning at word `at` has by the words before it. */
export function leftPlace(words: SpokenWords, at: number): LeftPlace {
  // who spoke before is not heard: what they said calls for no name here
  if (words.breaks[at] === TURN) return 'stop'
  const word = (back: number): string => (at - back >= 0 ? words.vocabulary[words.ids[at - back]!]! : '')
  let back = 1
  while (back <= 2 && TITLES.has(word(back))) back++
  const titled = back > 1
  const [last, second, third] = [word(back), word(back + 1), word(back + 2)]
  if ((last === 'of' || last === 'off') && LINES.has(second)) return 'announced'
  if (last === 'from' && ANNOUNCING.has(second)) return 'announced'
  if ((last === 'to' && HANDING.has(second)) || INVITING.has(last)) return 'handed over'
  if (isThanks(last, second)) return 'thanked'
  if (GREETINGS.has(last)) return 'greeted'
  if ((last === 'is' || last === 's') && PRESENTING.has(second)) return 'introduces self'
  if (!titled && (last === 'its' || last === 'im')) return 'introduces self'
  if (ROLES.has(last) || ((last === 'and' || last === 'is') && ROLES.has(second))) return 'role'
  if (last === 'by' && (second === 'joined' || third === 'joined')) return 'joined'
  if (JOINING.has(last) && last !== 'you' && last !== 'us') return 'joined'
  if ((last === 'are' || last === 'is') && JOINING.has(second)) return 'joined'
  if (titled) return 'title'
  if (AGREEMENTS.has(last)) return 'agreed'
  if (CITING.has(last)) return 'cited'
  if (last === 'and' || last === 'or') return 'and'
  if (last === 'you' || last === 'guys' || last === 'then') return 'addressed'
  return words.breaks[at]! >= STOP ? 'stop' : 'none'
}

function isThanks(last: string, second: string): boolean {
  if (last === 'thanks' || (last === 'you' && second === 'thank')) return true
  return last === 'much' && (second === 'very' || second === 'so')
}

/** The place that a stretch ending before word `at` has by the words behind it. */
export function rightPlace(words: SpokenWords, at: number): RightPlace {
  if (at >= words.count || words.breaks[at] === TURN) return 'stop'
  const word = (on: number): string => (at + on < words.count ? words.vocabulary[words.ids[at + on]!]! : '')
  const [first, second] = [word(0), word(1)]
  if (first === 'please' && GOING_AHEAD.has(second)) return 'go ahead'
  if ((first === 'go' && second === 'ahead') || (first === 'your' && YOUR.has(second))) return 'go ahead'
  if (first === 'you' && second === 'may') return 'go ahead'
  if (OF_A_FIRM.has(first)) return 'firm'
  if (ROLES.has(first)) return 'role'
  if ((first === 'our' || first === 'the' || first === 'and') && ROLES.has(second)) return 'role'
  if (GREETED_BACK.has(first)) return 'greeting'
  if (SAYING.has(first)) return 'says'
  if (ASKED.has(first)) return 'asked'
  if (HERE.has(first)) return 'here'
  if (first === 'and') return 'and'
  if (words.breaks[at] === STOP) return 'stop'
  return words.breaks[at] === COMMA ? 'comma' : 'none'
}
