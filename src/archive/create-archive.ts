import { createCleaner } from '../clean.ts'
import { entitiesOf } from '../resolution/index/compile-roster.ts'
import type { CleanResult } from '../result/clean-result.ts'
import { checkOptions, checkRecord, checkText, describeValue, isRecord } from '../text/check-argument.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import type { Archive, ArchiveOptions } from './archive.ts'
import { ArchiveState } from './archive-state.ts'
import { cleanDocument } from './clean-document.ts'
import { describePerson } from './describe-person.ts'
import { hashText } from './hash-text.ts'
import { learnFromCorrections } from './learn-from-corrections.ts'
import { type Decision, isLine, type Judgement, type LogLine, readLog, writeLine } from './log.ts'
import { OpenQuestions } from './open-questions.ts'
import type { Person } from './person.ts'
import { correctionOf, invalid, nodeOf, splitOf } from './place-decision.ts'
import { readPeople } from './read-people.ts'

/**
 * An archive: one set of people over many documents.
 *
 * @param log what `log()` gave
 * @throws {WhosaidError} `invalid-log`, `invalid-option`, `invalid-roster`
 * @example
 * const archive = createArchive()
 * archive.clean('monday', 'Envoy Ilse Hadrovec arrived. “We agree,” Hadrovec said.')
 * archive.clean('tuesday', 'Envoy Ilse Hadrovets arrived. “We agree,” Hadrovets said.')
 * archive.people().length // 1
 */
export function createArchive(log: string | readonly LogLine[] = '', options: ArchiveOptions = {}): Archive {
  checkRecord(options, 'options')
  const lines: LogLine[] = []
  const { who, now, onLine, roster, ...cleaning } = options
  const state = new ArchiveState(entitiesOf(roster ?? []))
  for (const line of linesOf(log)) {
    lines.push(line)
    state.add(line)
  }
  const add = (line: LogLine): void => {
    onLine?.(line)
    lines.push(line)
    state.add(line)
  }
  const sign = (decision: Decision): Decision => ({ ...decision, ...(who && { who }), ...(now && { when: now() }) })
  const asked = new OpenQuestions(state)
  return {
    clean(document, text, more = {}) {
      checkDocument(document, text, more)
      const settings = { ...cleaning, ...(roster && { roster }), ...more }
      let base: CleanResult | null = null
      if (state.reading(document)?.hash !== hashText(text)) {
        const read = createCleaner({ ...cleaning, ...(roster && { roster }) }).clean(text)
        add(readPeople(document, text, read))
        if (!Object.keys(more).length) base = read
      }
      return cleanDocument(state, document, text, base, settings)
    },
    read(reading) {
      if (!isLine(reading) || reading.kind !== 'reading')
        throw new WhosaidError('invalid-log', 'what is read of a document is a reading')
      if (state.reading(reading.document)?.hash === reading.hash) return false
      add(reading)
      return true
    },
    people: () => state.people().map(describePerson),
    questions: () => asked.all().map(({ question }) => question),
    decide: (id, judgement, given) => add(sign(answerOf(asked, id, judgement, given))),
    merge: (one, other) => add(sign(mergerOf(state, one, other))),
    split: (id, places) => add(sign(splitOf(personOf(state, id), places))),
    link: (id, sameAs) => add(sign(linkOf(state, id, sameAs))),
    learn(document, machine, edited) {
      this.clean(document, machine)
      const learned = learnFromCorrections(machine, edited, { ...(roster && { roster }) })
      for (const correction of learned.decisions) {
        const decision = correctionOf(state, document, correction)
        if (decision) add(sign(decision))
      }
      return learned
    },
    undo() {
      if (!state.decisions.length) return false
      add(sign({ kind: 'decision', what: 'undo' }))
      return true
    },
    log: () => lines.map(writeLine).join(''),
  }
}

function linesOf(log: string | readonly LogLine[]): readonly LogLine[] {
  if (typeof log === 'string') {
    if (/^[^{\s][^\n]*$/.test(log))
      throw new WhosaidError(
        'invalid-log',
        `a log is what stands in its file, lines of JSON, not ${describeValue(log)}; openArchive of whosaid/node opens the file of a path`,
      )
    return readLog(log)
  }
  if (!Array.isArray(log) || !log.every(isLine))
    throw new WhosaidError('invalid-log', 'a log is a string of JSON lines, or a list of readings and decisions')
  return log
}

function checkDocument(document: string, text: string, options: object): void {
  if (typeof document !== 'string' || !document)
    throw new WhosaidError('invalid-text', 'a document has an id, a string')
  checkText(text, 'a text')
  checkRecord(options, 'options')
}

function answerOf(
  asked: OpenQuestions,
  id: string,
  judgement: Judgement,
  given: { readonly spelling?: string } | undefined,
): Decision {
  checkOptions(given, ['spelling'])
  const spelling = given?.spelling
  if (!['same', 'different', 'unsure'].includes(judgement))
    throw invalid(`an answer is 'same', 'different' or 'unsure', not ${describeValue(judgement)}`)
  if (spelling !== undefined && (typeof spelling !== 'string' || !spelling.trim()))
    throw invalid('a spelling is a name')
  const question = asked.all().find((each) => each.question.id === id)
  if (!question) throw invalid(`there is no open question ${describeValue(id)}`)
  return {
    kind: 'decision',
    what: judgement,
    question: id,
    left: question.left.key,
    right: question.right.key,
    ...(question.also.length > 0 && { also: question.also.map(({ key }) => key) }),
    score: question.question.confidence,
    ...(spelling !== undefined && { spelling: spelling.trim() }),
  }
}

function mergerOf(state: ArchiveState, one: string, other: string): Decision {
  const [a, b] = [personOf(state, one), personOf(state, other)]
  if (a === b) throw invalid(`${describeValue(one)} and ${describeValue(other)} are one person already`)
  return { kind: 'decision', what: 'merge', left: nodeOf(a).key, right: nodeOf(b).key }
}

function linkOf(state: ArchiveState, id: string, sameAs: Readonly<Record<string, string>>): Decision {
  if (!isRecord(sameAs) || Object.values(sameAs).some((other) => typeof other !== 'string'))
    throw invalid('other lists and their ids are an object of strings')
  return { kind: 'decision', what: 'same-as', left: nodeOf(personOf(state, id)).key, sameAs: { ...sameAs } }
}

function personOf(state: ArchiveState, id: string): Person {
  const person = typeof id === 'string' ? state.personById(id) : undefined
  if (!person) throw invalid(`there is no person ${describeValue(id)}`)
  return person
}
