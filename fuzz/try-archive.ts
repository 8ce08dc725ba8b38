import { createArchive, learnFromCorrections } from '../src/archive/index.ts'
import { WhosaidError } from '../src/index.ts'
import { checkResult, type Fault } from './invariants.ts'
import { mutateText } from './mutate-text.ts'
import type { Random } from './random.ts'
import type { SeedTexts } from './seed-texts.ts'
import type { MakeTrials, Trial } from './trial.ts'

/** Documents of an archive with decisions between them, its log read again; a log with something wrong; or corrections to learn from. */
export const tryArchives: MakeTrials = (setting, texts) => {
  const make = setting.pick([tryDocuments, tryLog, tryCorrections])
  return (random) => make(random, texts)
}

const pieceOf = (text: string, random: Random): string => {
  const start = random.below(Math.max(1, text.length - 400))
  return text.slice(start, start + 400)
}

function tryDocuments(random: Random, { articles }: SeedTexts): Trial {
  const first = pieceOf(random.pick(articles), random)
  const source = mutateText(first, random, articles)
  const answers = Array.from({ length: 3 }, () => random.pick(['same', 'different', 'unsure'] as const))
  const check = (text: string): Fault => {
    const archive = createArchive()
    archive.clean('first', first)
    archive.clean('second', text)
    for (const answer of answers) {
      const [question] = archive.questions()
      if (question) archive.decide(question.id, answer)
    }
    const people = JSON.stringify(archive.people())
    if (JSON.stringify(createArchive(archive.log()).people()) !== people) return 'the log read again gives other people'
    archive.undo()
    const fault = checkResult(text, archive.clean('second', text), true)
    return fault && `in an archive: ${fault}`
  }
  return { kind: 'archive', source, options: { first, answers }, check }
}

function tryLog(random: Random, { articles }: SeedTexts): Trial {
  const archive = createArchive()
  archive.clean('first', pieceOf(random.pick(articles), random))
  archive.clean('second', 'Envoy Ilse Hadrovec arrived. Ilse Hadrovets spoke. “Yes,” Hadrovets said.')
  const [question] = archive.questions()
  if (question) archive.decide(question.id, 'same')
  const source = mutateText(archive.log(), random, articles)
  const check = (log: string): Fault => {
    try {
      const read = createArchive(log)
      read.people()
      read.questions()
    } catch (error) {
      if (!(error instanceof WhosaidError)) throw error
    }
    return undefined
  }
  return { kind: 'log', source, options: {}, check }
}

function tryCorrections(random: Random, { articles }: SeedTexts): Trial {
  const source = pieceOf(random.pick(articles), random)
  const edited = mutateText(source, random, articles)
  const check = (machine: string): Fault => {
    const { decisions, suggestions } = learnFromCorrections(machine, edited)
    for (const { from, places } of [...decisions, ...suggestions]) {
      if (places.some(([start, end]) => machine.slice(start, end) !== from))
        return `${JSON.stringify(from)} does not stand where it is said to`
    }
    return undefined
  }
  return { kind: 'corrections', source, options: { edited }, check }
}
