import { isOfPeople } from './countries.ts'

/** Does the text say “the New Democrat”, “the Liberal”, “the Norwegian” there: a person by party or people, and no party? */
export function isPartisan(text: string, start: number, end: number): boolean {
  const isBehind = /\bthe $/i.test(text.slice(Math.max(0, start - THE), start))
  const called = isBehind ? text.slice(start, end) : /^the (.*)/i.exec(text.slice(start, end))?.[1]
  return called !== undefined && (PARTISAN.test(called) || isOfPeople(called.toLowerCase()))
}

const PARTISAN = /^(?:New Democrat|Democrat|Republican|Liberal|Conservative|Tory|Green)$/i

/** Characters of "The ". */
const THE = 4
