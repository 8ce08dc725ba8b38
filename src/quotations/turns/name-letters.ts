import { QUESTION_LABELS } from '../../lexicon/label-words.ts'
import type { Span } from '../../text/span.ts'
import { readLabelName } from './read-label-name.ts'
import type { Line } from './read-lines.ts'
import type { Turn } from './turn.ts'

/** Who asks from here on: `BY MR. KERR:`, `Questions from MR BEER`, `Cross-examination by Ms Oakes`. */
const ASKS =
  /^[\s*_(]*(?:[Bb]y|BY|(?:[Ff]urther |FURTHER )?(?:[Qq]uestion(?:s|ed|ing)|QUESTION(?:S|ED)|(?:[RrCc](?:e|ross)-?|[Dd]irect )?[Ee]xamin(?:ation|ed)|(?:CROSS-?|RE-?|DIRECT )?EXAMIN(?:ATION|ED)|[Ii]nterviewed|[Rr]ecross|RECROSS)\b[^\n:]{0,24}?\b(?:by|from|BY|FROM))\s+((?:[Tt]he |THE )?\p{Lu}[\p{L}\p{M}.'’-]*(?: \p{Lu}[\p{L}\p{M}.'’-]*){0,4}?)\s*:?[\s*_)]*(?:\([Cc]ontinued\)|\(CONTINUED\)|\([Rr]esumed\))?[\s*_)]*$/u
/** Who answers from here on: `TOMAS ARP, sworn`, `PETRA SAAR (affirmed)`. */
const ANSWERS =
  /^[\s*_]*((?:\p{Lu}[\p{L}\p{M}.'’-]*\s+){1,5}?\p{Lu}[\p{L}\p{M}.'’-]*)\s*(?:,|\()[^()]{0,60}?\b(?:sworn|affirmed|continued|recalled|resumed|called|having been|deposed|SWORN|AFFIRMED|CONTINUED|RECALLED|RESUMED|CALLED|HAVING BEEN|DEPOSED)\b/u
/** The one who is interviewed, told above the first question. */
const INTERVIEW =
  /\b(?:[Ii]nterview (?:with|of)|[Ii]nterviewing|[Qq] ?(?:&|and) ?[Aa] with|[Cc]onversation with|[Ee]ntrevista (?:con|a|com)|[Ii]nterview mit|[Ee]ntretien avec|[Ii]ntervista (?:a|con)|[Gg]esprek met|[Gg]espräch mit|DEPOSITION OF|[Dd]eposition of|[Tt]estimony of|TESTIMONY OF)\s+/g
const PERSON = /(?:\p{Lu}[\p{L}\p{M}'’.-]{0,40}\s{1,9}){1,3}\p{Lu}[\p{L}\p{M}'’-]*/u

/** The turns of a Q and an A, each with the stretch that says who asks and who answers, where one does. */
export function nameLetters(text: string, lines: readonly Line[], turns: readonly Turn[]): readonly Turn[] {
  const letters = new Set(turns.flatMap(({ name }) => (name.kind === 'letter' ? [name.key] : [])))
  const question = [...letters].find((key) =>
    [...(QUESTION_LABELS.get(key) ?? [])].some((answer) => letters.has(answer)),
  )
  const asked = question ?? ([...letters].includes('q') ? 'q' : undefined)
  if (letters.size === 0) return turns
  let asker: Span | null = null
  let answerer: Span | null = null
  let line = 0
  const named: Turn[] = []
  const first = turns[0]!.label.start
  turns.forEach((turn, i) => {
    for (; line < lines.length && lines[line]!.start <= turn.label.start; line++) {
      const { start, end } = lines[line]!
      const own = text.slice(start, Math.min(end, start + 120))
      const asks = ASKS.exec(own)
      if (asks) asker = within(start, own, asks[1]!)
      const answers = ANSWERS.exec(own)
      if (answers) {
        answerer = within(start, own, answers[1]!)
        asker = null
      }
    }
    const { kind, key } = turn.name
    if (kind === 'letter' && key === asked) named.push({ ...turn, means: asker })
    else if (kind === 'letter') {
      answerer ??= interviewedAbove(text, first) ?? ownAnswer(text, turns[i - 1], turn)
      named.push({ ...turn, means: answerer })
    } else named.push(turn)
    // counsel whose words an answer follows goes on as Q, unless a heading said who asks
    if (kind === 'name' && turns[i + 1]?.name.kind === 'letter' && turns[i + 1]!.name.key !== asked && !asker)
      asker = turn.label
  })
  return named
}

const within = (start: number, own: string, name: string): Span => {
  const at = start + own.indexOf(name)
  return { start: at, end: at + name.length }
}

/** How far above the first question the interview is announced. */
const ABOVE = 600

function interviewedAbove(text: string, first: number): Span | null {
  const from = Math.max(0, first - ABOVE)
  const above = text.slice(from, first)
  for (const match of above.matchAll(INTERVIEW)) {
    const behind = above.slice(match.index + match[0].length).split(/[\n.:]/, 1)[0]!
    const person = PERSON.exec(behind)
    if (person) {
      const start = from + match.index + match[0].length + person.index
      return { start, end: start + person[0].length }
    }
  }
  return null
}

/** “State your name.” “Petra Saar.” */
function ownAnswer(text: string, question: Turn | undefined, { start, end }: Turn): Span | null {
  if (!question || !/\bname\b/i.test(text.slice(question.start, question.end))) return null
  const answer = text.slice(start, Math.min(end, start + 60))
  const name = /^((?:\p{Lu}[\p{L}\p{M}'’.-]*\s+){1,3}\p{Lu}[\p{L}\p{M}'’-]*)[.,]?$/u.exec(answer)
  return name && readLabelName(name[1]!, start) ? { start, end: start + name[1]!.length } : null
}
