/** A learned table, or several that one script makes. */
export interface Learned {
  /** Below src/. */
  readonly tables: readonly string[]
  /** Below training/, with its arguments. */
  readonly script: string
  readonly args?: readonly string[]
  /** Folders or files of the data folder that it reads. */
  readonly data: readonly string[]
}

/** What right articles are garbled from, for tables that learn from garbles put in. */
const GARBLED_BY_US: readonly string[] = [
  'articles',
  'quotations/polnear-train.jsonl',
  'names/people.jsonl',
  'names/garbles.jsonl',
  'names/large-roster.jsonl',
]

/**
 * All learned tables in the order in which they are made. A table is learned on top of those before it whose modules its script imports, and never of one
 * that stands behind it. `npm run train` makes them, or those that it is told; `npm run train -- --check` says which no longer follow from their script,
 * their data and what they are learned on top of.
 */
export const LEARNED: Readonly<Record<string, Learned>> = {
  lexicon: {
    tables: [
      'lexicon/word-background.table.ts',
      'lexicon/proper-words.table.ts',
      'lexicon/surnames.table.ts',
      'lexicon/rarer-words.table.ts',
      'names/forenames.table.ts',
      'names/nicknames.table.ts',
    ],
    script: 'learn-lexicon.ts',
    data: ['lexicon', 'names/people.jsonl', 'articles/clean-dev.jsonl', 'quotations/polnear-train.jsonl'],
  },
  pronunciation: {
    tables: ['sounds/pronunciation.table.ts'],
    script: 'learn-pronunciation.ts',
    data: [
      'lexicon/cmudict.dict.gz',
      'lexicon/register-forenames.tsv',
      'lexicon/register-surnames.tsv',
      'articles/clean-dev.jsonl',
      'transcripts/earnings21-dev.jsonl',
    ],
  },
  'letter-pairs': {
    tables: ['channels/letter-pairs.table.ts'],
    script: 'learn-letter-pairs.ts',
    data: ['lexicon/register-surnames.tsv', 'lexicon/register-forenames.tsv'],
  },
  'registered-names': {
    tables: ['lexicon/registered-names.table.ts'],
    script: 'learn-registered-names.ts',
    data: ['lexicon/register-surnames.tsv', 'lexicon/register-forenames.tsv'],
  },
  filters: {
    tables: ['lexicon/filters.table.ts'],
    script: 'learn-filters.ts',
    data: ['lexicon/register-surnames.tsv', 'names/large-roster.jsonl'],
  },
  channels: {
    tables: ['channels/channels.table.ts', 'channels/skeleton.table.ts'],
    script: 'learn-channels.ts',
    data: ['names/garbles.jsonl'],
  },
  hearing: {
    tables: ['channels/hearing.table.ts'],
    script: 'learn-hearing.ts',
    data: ['names/garbles.jsonl'],
  },
  confusions: {
    tables: ['channels/confusions.table.ts'],
    script: 'learn-confusions.ts',
    data: ['names/garbles.jsonl', 'transcripts/earnings21-dev.jsonl'],
  },
  judgement: {
    tables: ['resolution/judgement/judgement.table.ts'],
    script: 'learn-judgement.ts',
    data: ['names/people.jsonl', 'names/garbles.jsonl'],
  },
  foresight: {
    tables: ['resolution/judgement/foresight.table.ts'],
    script: 'learn-foresight.ts',
    data: ['names/people.jsonl', 'names/garbles.jsonl', 'names/large-roster.jsonl'],
  },
  agreement: {
    tables: ['resolution/judgement/agreement.table.ts'],
    script: 'learn-agreement.ts',
    data: [
      'names/people.jsonl',
      'names/garbles.jsonl',
      'names/large-roster.jsonl',
      'names/large-queries.jsonl',
      'lexicon/register-forenames.tsv',
      'lexicon/register-surnames.tsv',
    ],
  },
  'cue-words': {
    tables: ['quotations/narration/cue-words.table.ts'],
    script: 'quotations/make-cue-words.ts',
    data: ['quotations/polnear-train.jsonl'],
  },
  quotations: {
    tables: ['quotations/features/quotation-weights.table.ts'],
    script: 'quotations/train.ts',
    args: ['--all'],
    data: ['quotations/polnear-train.jsonl'],
  },
  'person-context': {
    tables: ['mentions/person-context.table.ts'],
    script: 'learn-person-context.ts',
    data: ['quotations/polnear-train.jsonl', 'articles/clean-dev.jsonl', 'articles/clean-more-dev.jsonl'],
  },
  'well-known': {
    tables: ['lexicon/well-known.table.ts'],
    script: 'learn-well-known.ts',
    data: ['quotations/polnear-train.jsonl', 'articles/clean-dev.jsonl', 'articles/clean-more-dev.jsonl'],
  },
  garbles: {
    tables: ['garbles/garble-model.table.ts', 'garbles/company-model.table.ts'],
    script: 'learn-garbles.ts',
    data: GARBLED_BY_US,
  },
  'text-model': {
    tables: ['garbles/text-model.table.ts'],
    script: 'learn-text-model.ts',
    data: GARBLED_BY_US,
  },
  spellings: {
    tables: ['spellings/spelling-model.table.ts'],
    script: 'learn-spellings.ts',
    data: [
      'garbled',
      'articles/clean-dev.jsonl',
      'quotations/polnear-train.jsonl',
      'names/people.jsonl',
      'names/garbles.jsonl',
    ],
  },
  speech: {
    tables: ['speech/judgement/evidence-weights.table.ts', 'speech/judgement/evidence-network.table.ts'],
    script: 'learn-speech-weights.ts',
    data: ['transcripts/earnings21-dev.jsonl'],
  },
  speakers: {
    tables: ['attribution/ranking/speaker-weights.table.ts'],
    script: 'learn-speakers.ts',
    data: ['quotations/gum.jsonl', 'quotations/seer-dev.jsonl', 'quotations/litbank-dev.jsonl'],
  },
}
