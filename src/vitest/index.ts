import { expect } from 'vitest'
import type { CleanOptions } from '../options.ts'
import { toAttribute, toCleanTo, toResolve } from './matchers.ts'

expect.extend({ toResolve, toCleanTo, toAttribute })

interface WhosaidMatchers<R> {
  /**
   * Of a resolver: the written name means the entity of this id or name, or, with null, nobody.
   *
   * @example
   * expect(createResolver(roster)).toResolve('Vykov', 'steve-witkoff')
   */
  toResolve(written: string, expected: string | null): R
  /**
   * Of a text: cleaning makes this of it.
   *
   * @example
   * expect('“No,” Vitkof said.').toCleanTo('“No,” Witkoff said.', { roster: ['Steve Witkoff'] })
   */
  toCleanTo(expected: string, options?: CleanOptions): R
  /**
   * Of a result: these words are those of the speaker of this id or name, or, with null, of nobody named.
   *
   * @example
   * expect(clean(article)).toAttribute('We agree', 'steve-witkoff')
   */
  toAttribute(words: string, expected: string | null): R
}

declare module 'vitest' {
  // biome-ignore lint/suspicious/noExplicitAny: the parameters of vitest 3 and 4 must be repeated as they are
  interface Assertion<T = any> extends WhosaidMatchers<T> {}
  interface AsymmetricMatchersContaining extends WhosaidMatchers<unknown> {}
}
