import { clean } from '../clean.ts'
import { genderOfForename } from '../names/forenames.ts'
import { parseName } from '../names/parse-name.ts'
import type { CleanOptions } from '../options.ts'
import type { Resolver } from '../resolution/create-resolver.ts'
import type { Alternative } from '../resolution/resolution.ts'
import type { CleanResult } from '../result/clean-result.ts'
import type { Entity } from '../roster/entity.ts'

/** What a matcher answers to vitest. */
interface Verdict {
  readonly pass: boolean
  readonly message: () => string
  readonly actual?: unknown
  readonly expected?: unknown
}

/** Does the resolver take a written name for the entity of this id or name, or, with null, for nobody? */
export function toResolve(received: unknown, written: string, expected: string | null): Verdict {
  const resolver = received as Resolver
  if (typeof resolver?.resolve !== 'function') return unusable('toResolve', 'a resolver: createResolver(roster)')
  const { status, entity, alternatives } = resolver.resolve(written)
  const pass = expected === null ? entity === null : entity?.id === expected || entity?.name === expected
  const found = entity ? `${entity.name} (${entity.id})` : `nobody (${status})`
  const wanted = !entity ? '' : expected === null ? ', and was to be nobody' : `, not ${expected}`
  return {
    pass,
    message: () =>
      pass
        ? `"${written}" is ${found}, and was to be anybody else`
        : `"${written}" is ${found}${wanted}${others(alternatives)}${advice(resolver, written, expected, alternatives)}`,
  }
}

function others(alternatives: readonly Alternative[]): string {
  if (alternatives.length === 0) return ''
  return `: ${alternatives
    .slice(0, 3)
    .map(({ entity, confidence }) => `${entity.name} ${Math.round(confidence * 100)} %`)
    .join(', ')}`
}

/** What would make it pass. */
function advice(
  resolver: Resolver,
  written: string,
  expected: string | null,
  alternatives: readonly Alternative[],
): string {
  if (expected === null) return ''
  const isMeant = ({ entity }: Alternative): boolean => entity.id === expected || entity.name === expected
  const closed = resolver.resolve(written, { known: 1 }).entity
  if (closed && (closed.id === expected || closed.name === expected))
    return `; with known: 1 ${pronounOf(closed)} would be resolved`
  if (alternatives.some(isMeant) || resolver.rank(written, { limit: 1_000_000 }).some(isMeant)) return ''
  return `; there is no "${expected}" in the roster`
}

function pronounOf({ type, name, gender }: Entity): string {
  if (type === 'organization') return 'it'
  return (gender ?? genderOfForename(parseName(name).given)) === 'female' ? 'she' : 'he'
}

/** Does cleaning make this text of it? */
export function toCleanTo(received: unknown, expected: string, options?: CleanOptions): Verdict {
  if (typeof received !== 'string') return unusable('toCleanTo', 'a text')
  const { text, edits, review } = clean(received, options)
  const pass = text === expected
  const changes = edits.map(({ from, to }) => `"${from}" to "${to}"`).join(', ') || 'nothing'
  const open = review.map((item) => `"${item.text}" (${item.code})`).join(', ')
  return {
    pass,
    actual: text,
    expected,
    message: () =>
      pass
        ? `the text was cleaned to ${JSON.stringify(expected)}, and was to come out otherwise`
        : `cleaning changed ${changes}${open && `, and left for review ${open}`}`,
  }
}

/** Are these words, or words that hold them, those of the speaker of this id or name, or, with null, of nobody named? */
export function toAttribute(received: unknown, words: string, expected: string | null): Verdict {
  const { quotations } = (received ?? {}) as CleanResult
  if (!Array.isArray(quotations)) return unusable('toAttribute', 'a result of clean()')
  const all = (quotations as CleanResult['quotations']).filter(({ text }) => text.includes(words))
  const speakers = all.map(({ speaker }) => speaker)
  const pass = speakers.some((speaker) =>
    expected === null ? speaker === null : speaker?.id === expected || speaker?.name === expected,
  )
  const found = speakers.map((speaker) => (speaker ? `${speaker.name} (${speaker.id})` : 'nobody named')).join(', ')
  return {
    pass,
    message: () => {
      if (all.length === 0)
        return `"${words}" is in no quotation; there are ${quotations.length}: ${(quotations as CleanResult['quotations']).map(({ text }) => JSON.stringify(text)).join(', ')}`
      return pass
        ? `"${words}" is attributed to ${found}, and was not to be`
        : `"${words}" is attributed to ${found}, not to ${expected ?? 'nobody named'}`
    },
  }
}

const unusable = (matcher: string, what: string): Verdict => ({
  pass: false,
  message: () => `${matcher} is asked of ${what}`,
})
