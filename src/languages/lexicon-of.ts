import { spellOut } from './forms.ts'
import { functionWordsOf } from './function-words-of.ts'
import type { Language, WordList } from './language.ts'

/** What a form of a verb of saying is; bits. */
export const FINITE = 1
/** Several speak. */
export const SEVERAL = 2
export const PARTICIPLE = 4
export const AUXILIARY = 8
/** A cue only with one of `particlesOf` further on. */
export const SEPARABLE = 16
export const GERUND = 32
/** Calls something by a word in marks. */
export const CALL = 64

export type Gender = 'male' | 'female'

/** A language module with its lists as sets. All words in lower case, with ’ for every apostrophe. */
export interface LanguageLexicon {
  readonly language: Language
  /** Bits for each form of a verb of saying. */
  readonly verbs: ReadonlyMap<string, number>
  readonly particlesOf: ReadonlyMap<string, ReadonlySet<string>>
  /** With which particles a verb of saying says nothing, by its form. */
  readonly otherVerbs: ReadonlyMap<string, ReadonlySet<string>>
  /** `dass` and the like; the first of the list, and the others. */
  readonly that: string
  readonly whether: ReadonlySet<string>
  readonly framesBefore: readonly (readonly string[])[]
  readonly framesAfter: ReadonlySet<string>
  readonly framesBeforeMarks: ReadonlySet<string>
  readonly framesBehind: ReadonlySet<string>
  /** Subjunctives, and those of them that nothing but a report explains. */
  readonly reported: ReadonlySet<string>
  readonly onlyReported: ReadonlySet<string>
  readonly pronouns: ReadonlyMap<string, Gender | 'plural'>
  readonly otherPronouns: ReadonlyMap<string, Gender | 'any'>
  readonly framesOwn: readonly (readonly string[])[]
  readonly determiners: ReadonlyMap<string, Gender | 'any'>
  readonly articles: ReadonlySet<string>
  readonly relatives: ReadonlySet<string>
  readonly namedByField: ReadonlySet<string>
  readonly saidNouns: ReadonlySet<string>
  readonly saidBy: ReadonlySet<string>
  /** What may stand right before `as`, by its words. */
  readonly asBefore: readonly (readonly string[])[]
  readonly indefinite: ReadonlySet<string>
  readonly forenames: ReadonlyMap<string, Gender>
  readonly titles: ReadonlyMap<string, Gender | 'any'>
  readonly roles: ReadonlyMap<string, Gender | 'any'>
  readonly relational: ReadonlySet<string>
  readonly bodies: ReadonlySet<string>
  readonly documents: readonly string[]
  readonly nouns: ReadonlySet<string>
  readonly nounEndings: ReadonlySet<string>
  readonly adverbEndings: readonly string[]
  readonly works: ReadonlySet<string>
  readonly titled: ReadonlySet<string>
  readonly calledAs: ReadonlySet<string>
  readonly passives: ReadonlySet<string>
  readonly by: ReadonlySet<string>
  /** Verbs whose subject is nobody, and the words before whose words they are. */
  readonly impersonal: ReadonlySet<string>
  readonly places: ReadonlySet<string>
  readonly refersBack: ReadonlySet<string>
  readonly quoting: ReadonlySet<string>
  readonly wordsFor: ReadonlySet<string>
  readonly of: ReadonlySet<string>
  readonly breaks: ReadonlySet<string>
  readonly times: ReadonlySet<string>
  readonly and: ReadonlySet<string>
  readonly focus: ReadonlySet<string>
  readonly not: ReadonlySet<string>
  readonly elisions: ReadonlySet<string>
  readonly beforeInfinitive: ReadonlySet<string>
  readonly enclitics: ReadonlySet<string>
  readonly subordinators: ReadonlySet<string>
  readonly particles: ReadonlySet<string>
  /** Of them those that open a surname, join any two words, and join none. */
  readonly opening: ReadonlySet<string>
  readonly joining: ReadonlySet<string>
  readonly parting: ReadonlySet<string>
  readonly oblique: ReadonlySet<string>
  readonly clitics: ReadonlySet<string>
  /** Words that a capital makes no name. */
  readonly closed: ReadonlySet<string>
}

const lexicons = new Map<Language, LanguageLexicon>()

/** The lists of a language as sets, made once. */
export function lexiconOf(language: Language): LanguageLexicon {
  const known = lexicons.get(language)
  if (known) return known
  const made = compile(language)
  lexicons.set(language, made)
  return made
}

function compile(language: Language): LanguageLexicon {
  const [that, ...whether] = words(language.that)
  return {
    language,
    verbs: compileVerbs(language),
    particlesOf: particlesOf(language.separable ?? {}),
    otherVerbs: otherVerbsOf(language),
    that: that!,
    whether: new Set(whether),
    ...compileFrames(language),
    reported: new Set([...words(language.reported?.only ?? ''), ...words(language.reported?.also ?? '')]),
    onlyReported: new Set(words(language.reported?.only ?? '')),
    pronouns: byGender(language.pronouns),
    otherPronouns: byGender(language.otherPronouns),
    determiners: byGender(language.determiners),
    articles: new Set(words(language.articles)),
    relatives: new Set(words(language.relatives ?? '')),
    namedByField: new Set(words(language.namedByField ?? '')),
    saidNouns: new Set(words(language.saidNouns ?? '')),
    saidBy: new Set(words(language.saidBy ?? '')),
    asBefore: (language.asBefore ?? []).map(words),
    indefinite: new Set(words(language.indefinite)),
    forenames: byGender(language.forenames),
    titles: byGender(language.titles),
    roles: rolesOf(language),
    relational: new Set(words(language.relational ?? '')),
    bodies: new Set(words(language.bodies)),
    documents: words(language.documents),
    nouns: new Set(words(language.nouns ?? '')),
    adverbEndings: words(language.adverbEndings ?? ''),
    nounEndings: new Set(words(language.nounEndings ?? '')),
    works: new Set(words(language.works)),
    titled: new Set(words(language.titled ?? '')),
    calledAs: new Set(words(language.calledAs ?? '')),
    passives: new Set(words(language.passive.auxiliaries)),
    by: new Set(words(language.passive.by)),
    impersonal: new Set(words(language.impersonal?.verbs ?? '')),
    places: new Set(words(language.impersonal?.places ?? '')),
    refersBack: new Set(words(language.refersBack?.words ?? '')),
    quoting: new Set(words(language.quoting ?? '')),
    wordsFor: new Set(words(language.wordsFor ?? '')),
    of: new Set(words(language.of)),
    breaks: new Set(words(language.breaks)),
    times: new Set(words(language.times)),
    and: new Set(words(language.and)),
    focus: new Set(words(language.focus ?? '')),
    not: new Set(words(language.not)),
    elisions: new Set(words(language.elisions ?? '')),
    beforeInfinitive: new Set(words(language.infinitives?.before ?? '')),
    enclitics: new Set(words(language.enclitics ?? '')),
    subordinators: new Set(words(language.subordinators)),
    oblique: new Set(words(language.oblique ?? '')),
    clitics: new Set(words(language.clitics)),
    particles: new Set(words(language.particles)),
    opening: new Set(words(language.surnames?.open ?? '')),
    joining: new Set(words(language.surnames?.join ?? '')),
    parting: new Set(words(language.surnames?.part ?? '')),
    closed: closedOf(language),
  }
}

function closedOf(language: Language): ReadonlySet<string> {
  const { times, saidNouns = '', framesBefore, pronominalAdverbs = [] } = language
  return new Set([
    ...functionWordsOf(language),
    ...words(times),
    ...words(saidNouns),
    ...framesBefore.map((frame) => words(frame)[0]!),
    ...pronominalAdverbs.flatMap(spellOut),
  ])
}

const compileFrames = (
  language: Language,
): Pick<LanguageLexicon, Extract<keyof LanguageLexicon, `frames${string}`>> => ({
  framesBefore: language.framesBefore.map(words).sort((a, b) => b.length - a.length),
  framesAfter: new Set(language.framesAfter),
  framesBeforeMarks: new Set(words(language.framesBeforeMarks ?? '')),
  framesBehind: new Set(language.framesBehind),
  framesOwn: language.framesOwn.map(words),
})

const words = (list: WordList): readonly string[] => (list ? list.split(' ') : [])

function byGender<G extends string>(lists: Readonly<Record<G, WordList>>): ReadonlyMap<string, G> {
  const table = new Map<string, G>()
  const both = new Set<string>()
  for (const gender of Object.keys(lists) as G[]) {
    for (const word of words(lists[gender])) {
      if (table.has(word) && table.get(word) !== gender) both.add(word)
      table.set(word, gender)
    }
  }
  // “la ministre” and “le ministre”: the word alone tells nothing
  if ('any' in lists) for (const word of both) table.set(word, 'any' as G)
  return table
}

/** The roles that are listed, and those that an ending makes of them. */
function rolesOf({ roles, feminine }: Language): ReadonlyMap<string, Gender | 'any'> {
  const table = byGender(roles)
  if (!feminine) return table
  const made = words(roles.male).map((role): [string, Gender] => [role.replace(/e$/, '') + feminine, 'female'])
  return new Map([...made, ...table])
}

function compileVerbs(language: Language): ReadonlyMap<string, number> {
  const verbs = new Map<string, number>()
  const add = (form: string, bits: number): void => {
    verbs.set(form, (verbs.get(form) ?? 0) | bits)
  }
  const severalOf = (form: string): number => (language.plural.test(form) ? SEVERAL : 0)
  for (const form of language.cues.flatMap(spellOut)) add(form, FINITE | severalOf(form))
  for (const form of words(language.impersonal?.verbs ?? '')) add(form, FINITE)
  for (const form of language.participles.flatMap(spellOut)) add(form, PARTICIPLE)
  for (const form of (language.gerunds ?? []).flatMap(spellOut)) add(form, GERUND)
  for (const form of words(language.calls)) add(form, CALL | severalOf(form))
  for (const form of words(language.auxiliaries)) add(form, AUXILIARY | severalOf(form))
  for (const [particle, list] of Object.entries(language.separable ?? {})) {
    for (const form of words(list)) {
      add(form, SEPARABLE | severalOf(form))
      // wie Lund mitteilte
      add(particle + form, FINITE | severalOf(form))
    }
  }
  return verbs
}

function particlesOf(separable: Readonly<Record<string, WordList>>): ReadonlyMap<string, ReadonlySet<string>> {
  const particles = new Map<string, Set<string>>()
  for (const [particle, forms] of Object.entries(separable)) {
    for (const form of words(forms)) {
      const own = particles.get(form)
      if (own) own.add(particle)
      else particles.set(form, new Set([particle]))
    }
  }
  return particles
}

function otherVerbsOf({ otherVerbs = {} }: Language): ReadonlyMap<string, ReadonlySet<string>> {
  const entries = Object.entries(otherVerbs)
  return new Map(entries.flatMap(([forms, particles]) => words(forms).map((form) => [form, new Set(words(particles))])))
}
