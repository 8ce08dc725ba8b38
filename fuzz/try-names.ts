import { createResolver, groupNames, type Resolver, type RosterEntry, reattribute, WhosaidError } from '../src/index.ts'
import { compileRoster, loadRoster, parseRoster, saveRoster } from '../src/names.ts'
import { chooseOptions } from './choose-options.ts'
import { type Fault, isProbability } from './invariants.ts'
import { mutateText } from './mutate-text.ts'
import type { Random } from './random.ts'
import type { SeedTexts } from './seed-texts.ts'
import type { MakeTrials, Trial } from './trial.ts'

type Roster = readonly (string | RosterEntry)[]

/** Written names asked of a roster, a roster read from changed files, or an index with broken bytes. */
export const tryNames: MakeTrials = (setting, texts) => {
  const kind = setting.next()
  if (kind < 0.15) return (random) => tryRosterFile(random, texts)
  if (kind < 0.3) return (random) => tryIndex(random, texts)
  return tryWritten(setting, texts)
}

const tryWritten: MakeTrials = (setting, { names, articles }) => {
  const { roster = [], known } = chooseOptions(setting.pick(articles), names, setting)
  const entries = roster as Roster
  const people = entries.map((entry) => (typeof entry === 'string' ? entry : entry.name))
  const options = known === undefined ? {} : { known }
  const resolver = createResolver(entries, options)
  return (random) => {
    const source = mutateText(random.pick([...people, ...names]), random, names)
    const fresh = random.chance(0.1)
    const grouped = random.chance(0.2)
    const check = (name: string): Fault =>
      checkResolution(resolver, name, people.length) ??
      (fresh ? checkAnswerIsTheSame(resolver, createResolver(entries, options), name) : undefined) ??
      (grouped ? checkLists(name, people, entries) : undefined)
    return { kind: 'name', source, options: { roster, ...options }, check }
  }
}

function checkResolution(resolver: Resolver, name: string, people: number): Fault {
  const resolution = resolver.resolve(name)
  const { status, entity, alternatives, replacement } = resolution
  if ((status === 'resolved') !== (entity !== null)) return `${status}, but ${entity?.name ?? 'nobody'}`
  if ((entity === null) !== (replacement === null)) return 'a replacement for nobody, or none for somebody'
  const ranked = resolver.rank(name)
  const confidences = [resolution, ...alternatives, ...ranked].map(({ confidence }) => confidence)
  const wrong = confidences.find((confidence) => !isProbability(confidence))
  if (wrong !== undefined) return `${wrong} is no probability of six digits`
  if (alternatives.reduce((sum, { confidence }) => sum + confidence, 0) > 1.00001)
    return 'the alternatives add up to more than 1'
  resolver.resolveTogether([name, 'Vickov'])
  return people > 0 && ranked.length === 0 ? 'nobody is ranked' : undefined
}

/** What a resolver remembers of other names changes no answer. */
const checkAnswerIsTheSame = (resolver: Resolver, fresh: Resolver, name: string): Fault =>
  JSON.stringify(fresh.resolve(name)) === JSON.stringify(resolver.resolve(name)) ? undefined : 'another answer'

function checkLists(name: string, people: readonly string[], roster: Roster): Fault {
  const groups = groupNames([name, ...people, name])
  if (groups.some(({ confidence, spelling }) => !isProbability(confidence) || !isProbability(spelling.confidence)))
    return 'a group’s confidence is none'
  const { records } = reattribute([{ speaker: name }, { speaker: 'Lund' }], { roster })
  return records.length === 2 ? undefined : 'records are lost'
}

/** Only bad input may be refused, and only by a `WhosaidError`. */
function refusing(run: () => void): Fault {
  try {
    run()
  } catch (error) {
    if (!(error instanceof WhosaidError)) throw error
  }
  return undefined
}

const ROSTERS = {
  lines: 'Ilse Hadrovec\nTomas Wieringa\n# a comment\n\nLi Wei\n',
  csv: 'name,aliases,titles,gender,weight\nIlse Hadrovec,"Hadrovec, I.|Hadrovets",minister,female,2\n"Lund, Petra",,,,\n',
  json: '[{"name":"Ilse Hadrovec","aliases":["Hadrovets"],"titles":["minister"],"id":"h"},"Tomas Wieringa"]',
  jsonl:
    '{"name":"Ilse Hadrovec"}\n{"id":"NK-1","schema":"Person","properties":{"name":["Tomas Wieringa"],"alias":["T. W."]}}\n',
} as const

function tryRosterFile(random: Random, { names }: SeedTexts): Trial {
  const format = random.pick(['lines', 'csv', 'json', 'jsonl'] as const)
  const source = mutateText(ROSTERS[format], random, names)
  const check = (file: string): Fault =>
    refusing(() => {
      createResolver(parseRoster(file, format)).resolve('Hadrowitz')
    })
  return { kind: 'roster', source, options: { format }, check }
}

function tryIndex(random: Random, { names }: SeedTexts): Trial {
  const bytes = saveRoster(compileRoster(names.filter(() => random.chance(0.5))))
  for (let left = 1 + random.below(3); left > 0; left--) bytes[random.below(bytes.length)]! ^= 1 << random.below(8)
  const cut = random.chance(0.3) ? bytes.slice(0, random.below(bytes.length)) : bytes
  const source = Array.from(cut, (byte) => String.fromCharCode(byte)).join('')
  const check = (text: string): Fault =>
    refusing(() => {
      createResolver(loadRoster(Uint8Array.from(text, (unit) => unit.charCodeAt(0)))).resolve('Hadrowitz')
    })
  return { kind: 'index', source, options: {}, check }
}
