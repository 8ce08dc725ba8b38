import { createResolver, groupNames, type Resolver, type RosterEntry, reattribute, WhosaidError } from '../src/index.ts'
import { compileRoster, loadRoster, parseRoster, saveRoster } from '../src/names.ts'
import { chooseOptions } from './choose-options.ts'
import { type Fault, isProbability } from './invariants.ts'
import { mutateText } from './mutate-text.ts'
import type { Random } from './random.ts'
import type { SeedTexts } from './seed-texts.ts'
import type { Trial } from './trial.ts'

type Roster = readonly (string | RosterEntry)[]

/** A written name asked of a roster, a roster read from a changed file, or an index with broken bytes. */
export function tryNames(random: Random, texts: SeedTexts): Trial {
  return random.pick([tryRosterFile, tryIndex, tryName, tryName, tryName])(random, texts)
}

function tryName(random: Random, { names, articles }: SeedTexts): Trial {
  const { roster = [], known } = chooseOptions(random.pick(articles), names, random)
  const entries = roster as Roster
  const written = entries.map((entry) => (typeof entry === 'string' ? entry : entry.name))
  const source = mutateText(random.pick([...written, ...names]), random, names)
  const options = known === undefined ? {} : { known }
  return { kind: 'name', source, options: { roster, ...options }, check: (name) => checkName(name, entries, options) }
}

function checkName(name: string, roster: Roster, options: { known?: number }): Fault {
  let resolver: Resolver
  try {
    resolver = createResolver(roster, options)
  } catch (error) {
    if (error instanceof WhosaidError) return undefined
    throw error
  }
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
  if (roster.length > 0 && ranked.length === 0) return 'nobody is ranked'
  if (JSON.stringify(createResolver(roster, options).resolve(name)) !== JSON.stringify(resolution))
    return 'another answer'
  resolver.resolveTogether([name, 'Vickov'])
  const groups = groupNames([name, ...roster.map((e) => (typeof e === 'string' ? e : e.name)), name])
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
