import type { Span } from '../../text/span.ts'

/** What the words around a name say of who speaks: who says them, who spoke before, or who speaks next. */
export interface SpeakerCue {
  readonly who: 'self' | 'before' | 'next'
  /** How often such words mean that. Set by hand: there is no data with names for numbered speakers to learn it from. */
  readonly probability: number
}

const TITLE = String.raw`(?:(?:mr|mrs|ms|dr|prof|professor|president|chairman|chairwoman|chair|senator|judge|mayor|minister)\.? )?`
const ending = (pattern: string): RegExp => new RegExp(String.raw`(?:^|[^\p{L}])(?:${pattern})[,:]? ?${TITLE}$`, 'u')

const SELF = ending(`i am|i'm|i’m|my name is|my name's|my name’s`)
const THIS_IS = ending(`this is|it is|it's|it’s|you have got|you're speaking to`)
const THANKS = ending(
  'thank you|thanks|thank you very much|thank you so much|thanks very much|thanks so much|thanks a lot|appreciate it',
)
const HANDOVER = ending(
  'over to|(?:turn|hand|pass) (?:it|this|that|things|the call|the floor|the conference|the meeting)(?: back)?(?: over)? to|back to|please welcome|(?:question|questions|one|caller) (?:today )?(?:comes|is|will come|is coming) from(?: the line of)?|the line of|go to|turn to|hear from|go ahead|please go ahead',
)
const GO_AHEAD =
  /^[,.]? (?:[^.?!]{0,60}[,.] )?(?:please )?(?:go ahead|proceed|your line is|you may (?:begin|proceed|ask)|the floor is yours)/
const SPEAKING = /^[,.]? (?:here|speaking|on the line)\b/

/** How much before a name, and behind it, is listened to, in UTF-16 units. */
const REACH = 80
/** Whoever introduces himself does so as he begins. */
const OPENING = 120
/** Whoever hands over does so at the end. */
const CLOSING = 240

/** The cues around a name in a turn of a text. */
export function heardIn(text: string, turn: Span, name: Span): SpeakerCue[] {
  const before = plain(text.slice(Math.max(turn.start, name.start - REACH), name.start))
  const behind = plain(text.slice(name.end, Math.min(turn.end, name.end + REACH)))
  if (/^['’]s\b/.test(behind)) return []
  const opens = name.start - turn.start < OPENING
  const closes = turn.end - name.end < CLOSING
  const cues: SpeakerCue[] = []
  if (SELF.test(before) || SPEAKING.test(behind)) cues.push({ who: 'self', probability: 0.9 })
  else if (THIS_IS.test(before)) cues.push({ who: 'self', probability: opens ? 0.9 : 0.4 })
  else if (HANDOVER.test(before) || GO_AHEAD.test(behind)) cues.push({ who: 'next', probability: closes ? 0.85 : 0.4 })
  else if (THANKS.test(before) && opens) cues.push({ who: 'before', probability: 0.7 })
  return cues
}

const plain = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ')
