import { clean } from '../src/index.ts'

/**
 * Inputs that break careless text tools, at one and at ten times their size: work that grows linearly takes about ten times as long.
 *
 *   npx tsx bench/pathological.ts
 */
const inputs: readonly {
  readonly name: string
  readonly make: (size: number) => string
  readonly roster?: readonly string[]
}[] = [
  { name: 'no space at all', make: (n) => 'a'.repeat(10 * n) },
  { name: 'quotation marks only', make: (n) => '“'.repeat(n) },
  { name: 'straight quotation marks', make: (n) => '" '.repeat(n) },
  { name: 'capitalised words', make: (n) => 'Vickov Witkoff Moscow '.repeat(n / 3) },
  {
    name: 'different capitalised words',
    make: (n) => Array.from({ length: n / 10 }, (_, i) => `Na${i.toString(26).replace(/\d/g, 'q')}ov said.`).join(' '),
  },
  { name: 'full stops', make: (n) => '. '.repeat(n) },
  { name: 'newlines', make: (n) => '\n'.repeat(n) },
  { name: 'he said she said', make: (n) => '“No,” he said. “Yes,” Ada Lind said. '.repeat(n / 20) },
  {
    name: 'garbles without end',
    make: (n) => 'Minister Ilse Hadrovec spoke. “No,” said Hadrovits and Hadrovich. '.repeat(n / 60),
  },
  {
    name: 'speakers by two labels each',
    make: (n) =>
      Array.from({ length: n / 60 }, (_, i) => {
        const family = `Q${i.toString(26).replace(/\d/g, (digit) => 'aeioulnrst'[Number(digit)]!)}ov`
        return `Ada ${family}: We open now.\n\n${family}: We close now.\n\n`
      }).join(''),
  },
  { name: 'roster of one letter', make: (n) => 'A said B. '.repeat(n / 10), roster: ['A'] },
]

const small = 20_000
for (const { name, make, roster = [] } of inputs) {
  const times = [small, 10 * small].map((size) => {
    const text = make(size)
    const begin = performance.now()
    clean(text, { roster })
    return performance.now() - begin
  }) as [number, number]
  console.log(
    `${name.padEnd(28)} ${times[0].toFixed(0).padStart(7)} ms, ten times as long ${times[1].toFixed(0).padStart(7)} ms: × ${(times[1] / times[0]).toFixed(1)}`,
  )
}
