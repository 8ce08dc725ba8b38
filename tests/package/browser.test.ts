import { runInNewContext } from 'node:vm'
import { build } from 'esbuild'
import { expect, test } from 'vitest'

// A bundle for browsers, run where there is the language and what browsers, workers, Deno and Bun all have; no Node.
const GLOBALS = { TextEncoder, TextDecoder, atob, btoa, TransformStream, ReadableStream, WritableStream }

async function runInBrowser(entry: string, expression: string): Promise<unknown> {
  const { outputFiles } = await build({
    stdin: { contents: `export * from '${entry}'`, resolveDir: process.cwd() },
    ...{ bundle: true, platform: 'browser', format: 'iife', globalName: 'whosaid', write: false, logLevel: 'error' },
  })
  return runInNewContext(`${outputFiles[0]!.text}; whosaid.${expression}`, { ...GLOBALS })
}

test.each([
  ['whosaid', 'clean("“No,” Petra Lund said.").quotations[0].speaker.name', 'Petra Lund'],
  ['whosaid', 'createResolver(["Petra Lund"]).resolve("Petra Lunt").entity.name', 'Petra Lund'],
  ['whosaid/edits', 'createSpanMap([]).toCleaned({ start: 1, end: 2 }).end', 2],
  ['whosaid/formats', 'cleanTranscript("WEBVTT\\n\\n00:00.000 --> 00:02.000\\nHi.").text.slice(-3)', 'Hi.'],
  ['whosaid/roster', 'parseRoster("name,titles\\nPetra Lund,harbour master", "csv")[0].titles[0]', 'harbour master'],
  [
    'whosaid/roster',
    'loadRoster(whosaid.saveRoster(whosaid.compileRoster(["Petra Lund"]))).entities[0].id',
    'petra-lund',
  ],
])('%s: %s', async (entry, expression, expected) => {
  expect(await runInBrowser(entry, expression)).toBe(expected)
})
