import type { Opening } from './opening.ts'
import { nameOfNick } from './read-labelled-line.ts'

/** `scribe: ada`, `scribenick: ada`, `ada is scribing`. */
const APPOINTS = /^(?:scribe(?:nick)?\s*:\s*(\S+)|(\S+) is scribing)/i
const REPORTS =
  /^([\p{L}\d][\p{L}\p{M}\d_.'’-]{0,40}(?: [\p{Lu}][\p{L}\p{M}'’-]*){0,2}(?:[_ ]?\([^()\s]{1,30}\))?):[ \t]+(?=\S)/u
/** Words before a colon that are a command to the meeting's robot, lower case. */
const COMMANDS = new Set(
  'scribe scribenick topic subtopic agenda meeting chair regrets present proposed resolved action resolution q zakim rrsagent previous date cc http https'.split(
    ' ',
  ),
)
/** How many of a nick's lines report others, where nobody appoints it. */
const MOSTLY = 0.5
const FEWEST = 4

/** In a chat the scribe writes what others say, `<ada> Piet: Next.`: the turn is Piet's. */
export function readScribes(text: string, openings: readonly Opening[]): readonly Opening[] {
  if (openings[0]?.line.style !== 'chat') return openings
  const scribes = findScribes(text, openings)
  return openings.map((opening) => {
    const { line, words } = opening
    if (!scribes.has(line.name.key)) return opening
    const found = reportAt(text, words, line.end)
    if (!found) return opening
    const name = nameOfNick(found.nick, words)
    const colon = words + found.nick.length
    return {
      ...opening,
      words: colon + found.gap,
      line: {
        ...line,
        label: { start: words, end: colon },
        cue: { start: colon, end: colon + 1 },
        words: colon + found.gap,
        name,
        style: 'scribe' as const,
      },
    }
  })
}

function findScribes(text: string, openings: readonly Opening[]): ReadonlySet<string> {
  const scribes = new Set<string>()
  const lines = new Map<string, { all: number; reports: number }>()
  for (const { line, words } of openings) {
    const said = text.slice(words, line.end)
    const appointed = APPOINTS.exec(said)
    const nick = appointed?.[1] ?? appointed?.[2]
    if (nick) scribes.add(nameOfNick(nick.replace(/[,.;]$/, ''), 0).key)
    const count = lines.get(line.name.key) ?? { all: 0, reports: 0 }
    count.all++
    if (reportAt(text, words, line.end) || /^(?:\.\.\.|…)/.test(said)) count.reports++
    lines.set(line.name.key, count)
  }
  for (const [key, { all, reports }] of lines) if (all >= FEWEST && reports >= MOSTLY * all) scribes.add(key)
  return scribes
}

function reportAt(text: string, words: number, end: number): { nick: string; gap: number } | null {
  const found = REPORTS.exec(text.slice(words, Math.min(end, words + 100)))
  if (!found || COMMANDS.has(found[1]!.toLowerCase())) return null
  return { nick: found[1]!, gap: found[0].length - found[1]!.length }
}
