import { backgroundOf } from '../../lexicon/word-background.ts'
import { type CompiledRoster, entitiesOf } from '../../resolution/index/compile-roster.ts'
import type { Entity } from '../../roster/entity.ts'
import type { Roster } from '../../roster/read-roster.ts'
import { describeValue } from '../../text/check-argument.ts'
import { WhosaidError } from '../../text/whosaid-error.ts'
import { findMisreadings, findRespellings } from './find-misreadings.ts'

export const VOCABULARY_SERVICES = ['deepgram', 'assemblyai', 'aws', 'speechmatics', 'whisper'] as const

export type VocabularyService = (typeof VOCABULARY_SERVICES)[number]

/** How many misreadings of a word are told. */
const MISREADINGS = 3
/** Whisper reads the last 224 tokens of a prompt; names take about three letters a token. */
const LONGEST_PROMPT = 650

const WRITERS: Readonly<Record<VocabularyService, (names: readonly string[]) => string>> = {
  deepgram: (names) => names.map((name) => `keyterm=${encodeURIComponent(name)}`).join('&'),
  assemblyai: (names) =>
    json({
      keyterms_prompt: names,
      custom_spelling: wordsOf(names).flatMap((to) => {
        const from = findRespellings(to, MISREADINGS)
        return from.length > 0 ? [{ from, to }] : []
      }),
    }),
  aws: (names) => {
    const rows = names.map((name) => [phrase(name), name])
    const misread = wordsOf(names).flatMap((word) =>
      findRespellings(word, MISREADINGS).map((heard) => [phrase(heard), word]),
    )
    return [
      'Phrase\tSoundsLike\tIPA\tDisplayAs',
      ...[...rows, ...misread].map(([of, as]) => `${of}\t\t\t${as}`),
      '',
    ].join('\n')
  },
  speechmatics: (names) =>
    json({
      additional_vocab: [
        ...names.map((content) => ({ content })),
        ...wordsOf(names).flatMap((content) => {
          const words = findMisreadings(content, MISREADINGS)
          const heard = words.length > 0 ? words : findRespellings(content, MISREADINGS)
          return heard.length > 0 ? [{ content, sounds_like: heard }] : []
        }),
      ],
    }),
  whisper: (names) => {
    let prompt = ''
    for (const name of names) {
      const longer = prompt === '' ? name : `${prompt}, ${name}`
      if (longer.length > LONGEST_PROMPT) break
      prompt = longer
    }
    return prompt === '' ? '' : `${prompt}.`
  },
}

/**
 * A roster as the list of words that a recogniser takes before it listens: Deepgram's `keyterm` parameters, AssemblyAI's and Speechmatics'
 * JSON, the table of Amazon Transcribe, a prompt for Whisper. Where a service takes them, with what it is likely to mishear; what it would replace
 * outright is no word of its own.
 *
 * @throws {WhosaidError} `invalid-option` for a service that is not known, `invalid-roster`
 * @example
 * exportVocabulary(['Tomas Wieringa', 'Ada Lindqvist'], 'whisper') // 'Tomas Wieringa, Ada Lindqvist.'
 */
export function exportVocabulary(roster: Roster | CompiledRoster, service: VocabularyService): string {
  if (!VOCABULARY_SERVICES.includes(service)) {
    throw new WhosaidError('invalid-option', `${describeValue(service)} is none of ${VOCABULARY_SERVICES.join(', ')}`)
  }
  return WRITERS[service]([...new Set(entitiesOf(roster).flatMap(namesOf))])
}

const namesOf = ({ name, aliases }: Entity): readonly string[] => [name, ...aliases]

/** Each word of the names that a recogniser may not know. */
function wordsOf(names: readonly string[]): string[] {
  const words = names.flatMap((name) => name.split(/[\s,]+/)).filter((word) => /^\p{L}[\p{L}\p{M}'’-]{2,}$/u.test(word))
  return [...new Set(words)].filter((word) => backgroundOf(word.toLowerCase()).word === 0)
}

/** As Amazon writes a phrase: hyphens for spaces. */
const phrase = (name: string): string => name.replace(/[^\p{L}\p{M}'’.]+/gu, '-').replace(/^-|-$/g, '')

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`
