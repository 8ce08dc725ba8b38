import type { Article } from '../text/article.ts'

/** `Lind’s`: does the possessive stand behind the offset? */
export const isPossessive = ({ text }: Article, end: number): boolean => /^['’]s?\s/.test(text.slice(end, end + 3))

/** What cues of one who goes on say, and of one who answers. */
export const GOES_ON = /\b(?:add(?:ed|s|ing)?|also|continu(?:ed|es|ing)|went on|further|conclud(?:ed|es))\b/
export const ANSWERS =
  /\b(?:repl(?:y|ied|ies)|answer(?:ed|s)?|respond(?:ed|s)?|retort(?:ed|s)?|ask(?:ed|s)|return(?:ed|s))\b/

/** "I", "an official", "a spokeswoman for the fund", "the spokesperson": one person without a name. */
export const isOnePerson = (written: string): boolean =>
  /^I\b/.test(written) || (/^(?:an?|one|another|the)\s/i.test(written) && !/(?:[^s]s|people|police)$/i.test(written))

/** `supporters of the club’s chairman, Ned Lind`: whoever they belong to, it is not he who speaks. */
export const arePeopleOf = (written: string): boolean => SEVERAL_OF.test(written)

const SEVERAL_OF = /^(?:the )?\p{L}{2,40}[^s]s (?:of|for|to) /iu
