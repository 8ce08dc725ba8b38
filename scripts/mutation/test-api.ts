/** What tests import from vitest, for a runner that loads them once and runs them for each mutant: `in-process-runner.ts` puts it in vitest's place. */
import { ASYMMETRIC_MATCHERS_OBJECT, chai, JestAsymmetricMatchers, JestChaiExpect, JestExtend } from '@vitest/expect'

type Body = (...given: never[]) => unknown

interface Suite {
  readonly before: Body[]
  readonly after: Body[]
  readonly beforeEach: Body[]
  readonly afterEach: Body[]
  readonly within: Suite | null
}

export interface Test {
  readonly id: string
  readonly suite: Suite
  run(): unknown
}

/** All tests that were declared, in order. */
export const tests: Test[] = []
const makeSuite = (within: Suite | null): Suite => ({ before: [], after: [], beforeEach: [], afterEach: [], within })
let suite = makeSuite(null)
let path = ''
const taken = new Map<string, number>()

/** What is declared from here on stands in this file. */
export function openFile(name: string): void {
  suite = makeSuite(null)
  path = name
}

function declare(name: string, run: () => unknown): void {
  const full = `${path} > ${name}`
  const times = taken.get(full) ?? 0
  taken.set(full, times + 1)
  tests.push({ id: times === 0 ? full : `${full} (${times + 1})`, suite, run })
}

function group(name: string, run: () => unknown): void {
  const outer = [suite, path] as const
  suite = makeSuite(suite)
  path = `${path} > ${name}`
  run()
  ;[suite, path] = outer
}

/** `test` and `describe` with what vitest gives them. */
function withVariants(add: (name: string, run: () => unknown) => void) {
  const plain = (name: string, body: Body): void => add(name, body as () => unknown)
  const each = (cases: readonly unknown[]) => (name: string, body: Body) => {
    cases.forEach((one, i) => {
      const given = Array.isArray(one) ? one : [one]
      add(`${name} ${i}`, () => (body as (...all: unknown[]) => unknown)(...given))
    })
  }
  const none = (): void => {}
  const when = (holds: unknown) => (holds ? Object.assign(plain, { each }) : Object.assign(none, { each: () => none }))
  return Object.assign(plain, { each, skip: none, runIf: when, skipIf: (holds: unknown) => when(!holds) })
}

export const test = withVariants(declare)
export const it = withVariants(declare)
export const describe = withVariants(group)
export const beforeAll = (run: Body): unknown => suite.before.push(run)
export const afterAll = (run: Body): unknown => suite.after.push(run)
export const beforeEach = (run: Body): unknown => suite.beforeEach.push(run)
export const afterEach = (run: Body): unknown => suite.afterEach.push(run)

for (const plugin of [JestExtend, JestChaiExpect, JestAsymmetricMatchers]) chai.use(plugin)
const assert = (value: unknown, message?: string): unknown => chai.expect(value, message)
export const expect = Object.assign(
  assert,
  chai.expect,
  (globalThis as unknown as Record<symbol, object>)[ASYMMETRIC_MATCHERS_OBJECT],
)

const suitesOf = (one: Suite | null): Suite[] => (one ? [...suitesOf(one.within), one] : [])

/** Runs tests in order, the hooks of their groups around them. `ended` is told how each ends, and says whether to go on. */
export async function runTests(
  chosen: readonly Test[],
  begins: (test: Test) => void,
  ended: (test: Test, fault: string | null, milliseconds: number) => boolean,
): Promise<void> {
  const opened = new Set<Suite>()
  for (const one of chosen) {
    const suites = suitesOf(one.suite)
    begins(one)
    const began = performance.now()
    let fault: string | null = null
    try {
      for (const outer of suites.filter((each) => !opened.has(each))) {
        opened.add(outer)
        for (const hook of outer.before) await (hook as () => unknown)()
      }
      for (const outer of suites) for (const hook of outer.beforeEach) await (hook as () => unknown)()
      await one.run()
      for (const outer of suites) for (const hook of outer.afterEach) await (hook as () => unknown)()
    } catch (error) {
      fault = error instanceof Error ? error.message || error.name : String(error)
    }
    if (!ended(one, fault, performance.now() - began)) break
  }
  for (const outer of opened) for (const hook of outer.after) await (hook as () => unknown)()
}
