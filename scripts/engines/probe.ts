/** What every engine is asked to do: the same calls on the same texts, as one string of JSON a case. It runs without Node too. */
import type { RosterEntry } from '../../src/index.ts'

export interface Case {
  readonly name: string
  readonly text: string
  /** A file of a format, a text, a name asked of the roster, or a list of names, one a line, to group. */
  readonly kind: 'text' | 'file' | 'name' | 'names'
  readonly roster?: readonly (string | RosterEntry)[]
  readonly medium?: 'article' | 'speech'
}

/** The built entry points, as a bundle gives them. */
export interface Built {
  readonly main: typeof import('../../src/index.ts')
  readonly formats: typeof import('../../src/formats/index.ts')
  readonly report: typeof import('../../src/report/index.ts')
}

export function probe(built: Built, cases: readonly Case[]): string[] {
  return cases.map((one) => {
    try {
      return answer(built, one)
    } catch (error) {
      // a file that is refused is refused alike
      const { name, message } = error as Error
      return JSON.stringify([name, message])
    }
  })
}

function answer({ main, formats, report }: Built, { text, kind, roster = [], medium }: Case): string {
  const options = { roster, ...(medium && { medium }) }
  if (kind === 'name') {
    const resolver = main.createResolver(roster)
    return JSON.stringify([resolver.resolve(text), resolver.rank(text), resolver.resolveTogether([text, 'Vykov'])])
  }
  if (kind === 'names') return JSON.stringify(main.groupNames(text.split('\n')))
  if (kind === 'file') return JSON.stringify([formats.detectFormat(text), formats.cleanDocument(text, options)])
  const result = main.clean(text, options)
  return JSON.stringify([result, report.writeCsv(result), report.writeTei(result)])
}
