/** Words in lower case with one space between. */
export type WordList = string

/**
 * What a language module tells: data only. Forms are written in full or as stems with endings; `docs/languages.md`
 * tells how to add a language.
 */
export interface Language {
  /** BCP 47: `de`, `fr`. */
  readonly code: string
  /** The most usual words of the closed classes that no other list of them has. By all of them the language is told, and none is a name. */
  readonly functionWords: WordList
  /** Verbs of saying, each regular group once: every stem with every ending. */
  readonly cues: readonly Forms[]
  /** Verbs that say something only with a particle further on: `fügte … hinzu`. By particle. */
  readonly separable?: Readonly<Record<string, WordList>>
  /** Forms of verbs of saying, and the particles with which they mean something else at the end of their clause: `sieht … vor`. */
  readonly otherVerbs?: Readonly<Record<string, WordList>>
  /** Participles and infinitives of verbs of saying; `auxiliaries` stand before them or, in German, a noun phrase before. */
  readonly participles: readonly Forms[]
  /** Finite forms that make a participle or infinitive a cue: `hat`, `a`, `ha`, `heeft`. */
  readonly auxiliaries: WordList
  /** Forms like `adding`: the subject is that of the sentence. */
  readonly gerunds?: readonly Forms[]
  /** Nouns of what is said, in the ends of compounds too: `nach Angaben`, `laut Polizeiangaben`. */
  readonly saidNouns?: WordList
  /** Words before one of them: `nach`, `laut`. */
  readonly saidBy?: WordList
  /** Finite verbs that call something by a word in marks: `nannte es „absurd“`. */
  readonly calls: WordList
  /** Words that make a passive, and the words before its agent: `wurde von Lund`. */
  readonly passive: { readonly auxiliaries: WordList; readonly by: WordList }
  /** `als` in `wertete es als „Verrat“`: what stands in marks behind it is called so, and no title. */
  readonly calledAs?: WordList
  /** Nouns of newspapers, books, songs, in the ends of compounds too: what stands in marks right behind one is its title. */
  readonly works: WordList
  /** Participles and adjectives by which what stands in marks right behind them is only called so: `intitulé « … »`, `zogenaamde “…”`. */
  readonly titled?: WordList
  /** Verbs whose subject is nobody, that subject, and the words before whose words they are: `heißt es in einer Mitteilung der Bahn`. */
  readonly impersonal?: { readonly verbs: WordList; readonly subject: string; readonly places: WordList }
  /** `das` in `Das teilte die Polizei mit`: what the sentence before tells, and how verbs begin that say it was told, not denied or praised. */
  readonly refersBack?: { readonly words: WordList; readonly verbs: RegExp }
  /** Verbs with whose object the words are: `zitierte den Minister`. */
  readonly quoting?: WordList
  /** `worten` in `mit den Worten „…“`. */
  readonly wordsFor?: WordList
  /** `wie` in `wie Lund sagte`. */
  readonly as: string
  /** What may stand right before it: `genau wie`, `tal y como`. */
  readonly asBefore?: readonly string[]
  /** Ends of a noun of several, which alone can be a source behind a frame: `según fuentes`. In German a capital tells. */
  readonly severalNouns?: RegExp
  /** Does the form mean several speakers? Matches the end of a finite verb. */
  readonly plural: RegExp
  /** `dass`, `que`, `che`, `dat`, and `ob`, `si`, `se`, `of`. */
  readonly that: WordList
  /** Phrases right before a source: `laut`, `nach angaben von`. */
  readonly framesBefore: readonly string[]
  /** Words before a name and its comma, with marks right behind: `Pour Rita Lund, « … »`. */
  readonly framesBeforeMarks?: WordList
  /** Words right behind a source: `zufolge`. */
  readonly framesBehind?: readonly string[]
  /** Frames that only stand behind what is said: `so`, `aldus`. */
  readonly framesAfter?: readonly string[]
  /** Forms by which a clause is told as reported without a `that`, German subjunctives: those that nothing else explains, and others. */
  readonly reported?: { readonly only: WordList; readonly also: WordList }
  /** Subjects. */
  readonly pronouns: Readonly<Record<'male' | 'female' | 'plural', WordList>>
  /** Forms of pronouns behind a frame and inside one, by the gender they tell: `laut ihm`, `volgens haar`, `a su juicio`. */
  readonly otherPronouns: Readonly<Record<'male' | 'female' | 'any', WordList>>
  /** Frames that hold whose view it is, where the star stands: `a * juicio`. */
  readonly framesOwn: readonly string[]
  /** Participles, by their beginnings and endings: `Befragt von Lund`, `Consultado por Lund`. */
  readonly participle: RegExp
  /** Letters in which forenames of a gender end. */
  readonly forenameEndings?: Readonly<Record<string, 'male' | 'female'>>
  /** Relative pronouns that are subjects: `qui`, `der`, `die`. Where the subject may be left out none are needed. */
  readonly relatives?: WordList
  /** May the subject be left out: `añadió` alone? */
  readonly dropsSubject?: boolean
  /** Articles and other words before a noun, by the gender that they tell. */
  readonly determiners: Readonly<Record<'male' | 'female' | 'any', WordList>>
  /** The definite articles, with what they are joined to: `l’`, `del`, `vom`. Before a name they tell of a body or a place. */
  readonly articles: WordList
  /** Of them those that speak of nobody in particular: `ein`, `un`. */
  readonly indefinite: WordList
  /** Forenames that the list of all languages (`src/names/forenames.ts`) has not, or without their gender. */
  readonly forenames: Readonly<Record<'male' | 'female', WordList>>
  /** Forms of address that are no part of a name: `Frau`, `Mme`, `dr`. */
  readonly titles: Readonly<Record<'male' | 'female' | 'any', WordList>>
  /** What people are: nouns that stand before a name or for one. In languages that write compounds the end of a word counts. */
  readonly roles: Readonly<Record<'male' | 'female' | 'any', WordList>>
  /** Those of them that are somebody else’s: family, spokespeople, lawyers. `die Mutter` does not mean whoever was named last. */
  readonly relational?: WordList
  /** What makes a man’s role a woman’s in place of an e: `Ministerin`, `Expertin`. Only other forms are listed. */
  readonly feminine?: string
  /** Words for bodies that can speak: `ministerium`, `gouvernement`. */
  readonly bodies: WordList
  /** Endings of an adjective that is a part of a body's name: `die Deutsche Bahn`, `la Commission européenne`. */
  readonly bodysAdjective: RegExp
  /** Bodies that are named by their field or place though they have a small letter: `ministère des Ports`. */
  readonly namedByField?: WordList
  /** Nouns that are often named as a source and are nobody, in the ends of compounds too, and the endings that make nouns: where nouns have capitals. */
  readonly nouns?: WordList
  readonly nounEndings?: WordList
  /** Adverbs made of a place and a preposition: `daarin`, `hierzu`. */
  readonly pronominalAdverbs?: readonly Forms[]
  /** Adverbs before a subject that leave it in its place: `Auch die Ministerin sagte`. */
  readonly focus?: WordList
  /** Endings of adverbs and nouns that have a capital because they open a sentence: `Finalmente`. */
  readonly openings?: RegExp
  /** How nouns for what is written begin: `bericht`, `étud`. A study can say something, as a person can. */
  readonly documents: WordList
  /** Endings of adverbs, which open a sentence with a capital as a name does. */
  readonly adverbEndings?: WordList
  /** Does the language write nouns with capitals? */
  readonly capitalNouns?: boolean
  /** Does it write compounds as one word? */
  readonly compounds?: boolean
  /** What is glued to the word behind with an apostrophe: `l d qu`. */
  readonly elisions?: WordList
  /** Pronouns that are glued to a verb with a hyphen: `dit-il`, `disse-lhe`. */
  readonly enclitics?: WordList
  /** Words that open a clause with its verb elsewhere: `als`, `weil`. What stands before a cue behind such a clause is not said. */
  readonly subordinators: WordList
  /** Determiners of no subject: German `dem`. */
  readonly oblique?: WordList
  /** Pronouns and particles that stand between a subject and its verb, or between a verb and its subject: `se`, `lui`, `sich`. */
  readonly clitics: WordList
  /** Words that join a name to what it belongs to (`de`, `von`): what follows is not who speaks. */
  readonly of: WordList
  /** Small words inside a name: `von`, `de la`. */
  readonly particles: WordList
  /** Of them those that open a surname (`meint von der Heide`), join any two words (`Joop den Hartog`), and join none (`Sprecherin der Stadt`). */
  readonly surnames?: { readonly open: WordList; readonly join?: WordList; readonly part: WordList }
  /** Adjectives of lands and peoples, where they have a capital and their noun has none: `de Keniaanse minister`. */
  readonly properAdjective?: RegExp
  /** Members of peoples and towns, where they have a capital and other nouns have none: `de Keniaan`, `le Kényan`. */
  readonly peoples?: Readonly<Record<'male' | 'female', RegExp>>
  /** May a second surname follow with a particle: `Pérez de Tudela`? */
  readonly longSurnames?: boolean
  /** Words that end a noun phrase: prepositions and conjunctions, and adverbs of time. */
  readonly breaks: WordList
  /** Days, months and adverbs that stand between a verb and its subject. */
  readonly times: WordList
  /**
   * Verbs of saying with an infinitive for what is said (`prometió bajar`), how infinitives end, and the small words that may stand before them;
   * in languages with compounds the infinitive ends the clause (`beloofde tegen te stemmen`).
   */
  readonly infinitives?: { readonly verbs: RegExp; readonly ending: RegExp; readonly before: WordList }
  /** `and`. */
  readonly and: WordList
  /** `not`, `nobody`: what somebody did not say is no quotation. */
  readonly not: WordList
}

/** Forms of words: every stem with every ending, `_` being no ending. */
export interface Forms {
  readonly stems: WordList
  readonly endings: WordList
}
