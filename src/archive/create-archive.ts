import { clean } from '../clean.ts'
import { foldName } from '../names/fold-name.ts'
import type { CleanOptions } from '../options.ts'
import { entitiesOf } from '../resolution/index/compile-roster.ts'
import type { CleanResult } from '../result/clean-result.ts'
import { checkOptions, checkRecord, checkText, describeValue, isRecord } from '../text/check-argument.ts'
import { WhosaidError } from '../text/whosaid-error.ts'
import { ArchiveState, splitKey } from './archive-state.ts'
import { cleanDocument } from './clean-document.ts'
import { hashText } from './hash-text.ts'
import { type Correction, type Learned, learnFromCorrections } from './learn-from-corrections.ts'
import {
  type Decision,
  type DocumentPlace,
  isDocumentPlace,
  isLine,
  type Judgement,
  type LogLine,
  type Reading,
  readLog,
  writeLine,
} from './log.ts'
import type { Component, NameNode } from './name-graph.ts'
import type { Person } from './person.ts'
import { type Asked, type Question, questionsOf } from './questions.ts'
import { readPeople } from './read-people.ts'

export interface ArchiveOptions extends CleanOptions {
  /** Who decides: stands in each decision. */
  readonly who?: string
  /** When: called for each decision. */
  readonly now?: () => string
  /** Hears of each line as it is added to the log. */
  readonly onLine?: (line: LogLine) => void
}

/** A person of the archive, as `people()` lists him. */
export interface ArchivePerson {
  readonly id: string
  readonly name: string
  /** The other spellings of the whole name. */
  readonly aliases: readonly string[]
  readonly titles: readonly string[]
  /** How many documents name this person. */
  readonly documents: number
  readonly spelling: { readonly confidence: number }
  readonly sameAs?: Readonly<Record<string, string>>
}

/** People over many documents: what was read and what was decided, as a log that only grows. */
export interface Archive {
  /**
   * Cleans a document with what all documents know by now. A text that is new is read, and becomes part of what is known.
   *
   * @throws {WhosaidError} `invalid-text`, `invalid-option`
   */
  clean(document: string, text: string, options?: CleanOptions): CleanResult
  /**
   * Adds what a document says about people, read elsewhere: by another process or thread. What is there already is not added again: false.
   *
   * @throws {WhosaidError} `invalid-log` where it is no reading
   */
  read(reading: Reading): boolean
  /** Everybody whom the documents introduce, in the order of their ids. */
  people(): readonly ArchivePerson[]
  /** What a person could settle, most useful first. */
  questions(): readonly Question[]
  /**
   * Answers a question; `spelling` says how the whole name is spelt.
   *
   * @throws {WhosaidError} `invalid-decision` where there is no such question.
   */
  decide(question: string, judgement: Judgement, options?: { readonly spelling?: string }): void
  /**
   * Makes two people one.
   *
   * @throws {WhosaidError} `invalid-decision` where there is no such person.
   */
  merge(person: string, other: string): void
  /**
   * Says that the names at these places are somebody else's.
   *
   * @throws {WhosaidError} `invalid-decision` where there is no such person, or none of his names stands there, or all of them do.
   */
  split(person: string, places: readonly DocumentPlace[]): void
  /** Says under which id another list has this person: `{ wikidata: 'Q42', opensanctions: '…' }`. */
  link(person: string, sameAs: Readonly<Record<string, string>>): void
  /**
   * Learns from a person's corrections of a document: of the names that were respelt, those that `learnFromCorrections` is sure of become decisions about
   * the person who is named there.
   *
   * @throws {WhosaidError} `invalid-text`, `invalid-option`
   */
  learn(document: string, machine: string, edited: string): Learned
  /** Takes the last decision back that still holds; false where there is none. */
  undo(): boolean
  /** All lines, one JSON object each, as `createArchive` reads them. */
  log(): string
}

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
      if (typeof document !== 'string' || !document)
        throw new WhosaidError('invalid-text', 'a document has an id, a string')
      checkText(text, 'a text')
      checkRecord(more, 'options')
      const settings = { ...cleaning, ...(roster && { roster }), ...more }
      let base: CleanResult | null = null
      if (state.reading(document)?.hash !== hashText(text)) {
        const read = clean(text, { ...cleaning, ...(roster && { roster }) })
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
    decide(id, judgement, given) {
      checkOptions(given, ['spelling'])
      const spelling = given?.spelling
      if (!['same', 'different', 'unsure'].includes(judgement))
        throw invalid(`an answer is 'same', 'different' or 'unsure', not ${describeValue(judgement)}`)
      if (spelling !== undefined && (typeof spelling !== 'string' || !spelling.trim()))
        throw invalid('a spelling is a name')
      const question = asked.all().find((each) => each.question.id === id)
      if (!question) throw invalid(`there is no open question ${describeValue(id)}`)
      const { left, right } = question
      add(
        sign({
          kind: 'decision',
          what: judgement,
          question: id,
          left: left.key,
          right: right.key,
          score: question.question.confidence,
          ...(spelling !== undefined && { spelling: spelling.trim() }),
        }),
      )
    },
    merge(one, other) {
      const [a, b] = [personOf(state, one), personOf(state, other)]
      if (a === b) throw invalid(`${describeValue(one)} and ${describeValue(other)} are one person already`)
      add(sign({ kind: 'decision', what: 'merge', left: nodeOf(a).key, right: nodeOf(b).key }))
    },
    split(id, places) {
      add(sign(splitOf(personOf(state, id), places)))
    },
    link(id, sameAs) {
      if (!isRecord(sameAs) || Object.values(sameAs).some((other) => typeof other !== 'string'))
        throw invalid('other lists and their ids are an object of strings')
      add(sign({ kind: 'decision', what: 'same-as', left: nodeOf(personOf(state, id)).key, sameAs: { ...sameAs } }))
    },
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

const invalid = (message: string): WhosaidError => new WhosaidError('invalid-decision', message)

function linesOf(log: string | readonly LogLine[]): readonly LogLine[] {
  if (typeof log === 'string') return readLog(log)
  if (!Array.isArray(log) || !log.every(isLine))
    throw new WhosaidError('invalid-log', 'a log is a string of JSON lines, or a list of readings and decisions')
  return log
}

function personOf(state: ArchiveState, id: string): Person {
  const person = typeof id === 'string' ? state.personById(id) : undefined
  if (!person) throw invalid(`there is no person ${describeValue(id)}`)
  return person
}

/** The name that a decision about a person is filed under: the one that most documents have. */
const nodeOf = ({ nodes }: Person): NameNode => nodes.reduce((a, b) => (b.documents.size > a.documents.size ? b : a))

function splitOf({ nodes, id }: Person, places: readonly DocumentPlace[]): Decision {
  if (!Array.isArray(places) || !places.every(isDocumentPlace))
    throw invalid('places are a list of { document, start, end }')
  const stay: string[] = []
  const out: string[] = []
  const parts: DocumentPlace[] = []
  const partly: string[] = []
  for (const { key, documents } of nodes) {
    const own: DocumentPlace[] = []
    let count = 0
    for (const [document, { written }] of documents)
      for (const [start, end] of written.flatMap((form) => form.places)) {
        count++
        if (places.some((place) => place.document === document && place.start < end && place.end > start))
          own.push({ document, start, end })
      }
    if (own.length && own.length === count) out.push(key)
    else stay.push(key)
    if (own.length && own.length < count) {
      partly.push(key)
      parts.push(...own)
    }
  }
  if (!out.length && !partly.length) throw invalid(`no name of ${describeValue(id)} stands at these places`)
  if (!stay.length)
    throw invalid(`all names of ${describeValue(id)} stand at these places: there is nothing to split off`)
  return {
    kind: 'decision',
    what: 'split',
    stay,
    out: [...out, ...partly.map((key) => splitKey(key, { places: parts }))],
    places: parts,
  }
}

/** The decision that a corrected name is: how the person is spelt whose name stands there. */
function correctionOf(state: ArchiveState, document: string, { from, to, places }: Correction): Decision | null {
  const owner = state
    .namedIn(document)
    .find(({ person }) =>
      person.written.some((form) => form.places.some(([s, e]) => places.some(([start, end]) => start < e && end > s))),
    )
  if (!owner || state.personOf(owner.node).decided) return null
  const { key, name } = owner.node
  const spelling = to.includes(' ') || !name.text.includes(' ') ? to : name.text.replace(from, () => to)
  if (foldName(spelling) === name.folded) return null
  return {
    kind: 'decision',
    what: 'same',
    question: `c${hashText(`${key} ${spelling}`)}`,
    left: key,
    right: key,
    score: 1,
    spelling,
  }
}

function describePerson({ id, name, nodes, confidence, sameAs }: Person): ArchivePerson {
  const documents = new Set<string>()
  const aliases = new Set<string>()
  const titles = new Set<string>()
  for (const node of nodes) {
    if (node.name.text !== name && node.name.folded.includes(' ')) aliases.add(node.name.text)
    for (const alias of node.known?.aliases ?? []) aliases.add(alias)
    for (const [document, person] of node.documents) {
      documents.add(document)
      for (const title of person.titles ?? []) titles.add(title)
    }
  }
  return {
    id,
    name,
    aliases: [...aliases].sort(),
    titles: [...titles].sort(),
    documents: documents.size,
    spelling: { confidence: Math.round(confidence * 1e6) / 1e6 },
    ...(sameAs && { sameAs }),
  }
}

/** The questions, kept from answer to answer: those are worked out anew whose people have changed. */
class OpenQuestions {
  readonly #state: ArchiveState
  readonly #byComponent = new Map<Component, readonly Asked[]>()
  #all: readonly Asked[] = []

  constructor(state: ArchiveState) {
    this.#state = state
  }

  all(): readonly Asked[] {
    const touched = this.#state.takeTouched()
    if (!touched.length) return this.#all
    const stale = new Set<Component>()
    for (const component of touched) {
      stale.add(component)
      for (const node of component.nodes) for (const other of node.edges.keys()) stale.add(other.component)
    }
    for (const component of this.#byComponent.keys()) if (!component.nodes.size) this.#byComponent.delete(component)
    for (const component of stale)
      if (component.nodes.size) this.#byComponent.set(component, questionsOf(this.#state, component))
    this.#all = [...this.#byComponent.values()]
      .flat()
      .sort((a, b) => b.gain - a.gain || (a.question.id < b.question.id ? -1 : 1))
    return this.#all
  }
}
