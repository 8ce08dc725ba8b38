import fc from 'fast-check'

const word = fc.constantFrom(
  ...'the a of we in great hail rob this loski buy Been Thank you Okafor Ms. berth, closed. “No” 2019 O’Neil naïve 東京 😀 1 x—y'.split(
    ' ',
  ),
)
const line = (extra: readonly string[]) =>
  fc
    .array(fc.oneof({ weight: 9, arbitrary: word }, { weight: 1, arbitrary: fc.constantFrom(...extra) }), {
      minLength: 1,
      maxLength: 7,
    })
    .map((words) => words.join(' '))
    .filter((text) => !/^\d+$/.test(text))
const lines = (extra: readonly string[]) => fc.array(line(extra), { minLength: 1, maxLength: 3 })
const newline = fc.constantFrom('\n', '\r\n')

const clock = (ms: number, point: string): string => {
  const pad = (value: number, digits = 2) => String(Math.floor(value)).padStart(digits, '0')
  return `${pad(ms / 3_600_000)}:${pad((ms / 60_000) % 60)}:${pad((ms / 1000) % 60)}${point}${pad(ms % 1000, 3)}`
}
const times = (cue: number, point: string) => `${clock(cue * 2345, point)} --> ${clock(cue * 2345 + 1999, point)}`

/** SubRip files with dashes, tags, positions, BOM and both line ends. */
export const srtFile: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(fc.tuple(lines(['<i>in</i>', '<b>Rob', '{\\an8}said', '<font color="#fff">x</font>']), fc.boolean()), {
      minLength: 1,
      maxLength: 8,
    }),
    newline,
    fc.constantFrom('', '\ufeff'),
  )
  .map(
    ([cues, end, bom]) =>
      bom +
      cues
        .map(([text, dash], i) => [`${i + 1}`, times(i, ','), ...text.map((l) => (dash ? `- ${l}` : l)), ''].join(end))
        .join(end),
  )

const voice = fc.constantFrom('', '', '<v Ann Lee>', '<v.loud Bob>', '<v Speaker 1>')

/** WebVTT files with voices, tags, entities, settings, NOTE and STYLE blocks. */
export const vttFile: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(
      fc.tuple(
        lines(['<i>in</i>', '<c.yellow>Rob</c>', '&amp;', 'R&amp;D', '&lt;x&gt;', '<00:00:01.000>now']),
        voice,
        fc.constantFrom('', ' align:start line:-1'),
        fc.constantFrom('', 'NOTE in great hail', 'NOTE\nrob this loski'),
      ),
      { minLength: 1, maxLength: 8 },
    ),
    newline,
    fc.constantFrom('', '\ufeff'),
  )
  .map(([cues, end, bom]) => {
    const blocks = cues.flatMap(([text, name, settings, note], i) => [
      ...(note === '' ? [] : [note]),
      [`${i % 2 === 0 ? `cue ${i}\n` : ''}${times(i, '.')}${settings}`, name + text.join('\n')].join('\n'),
    ])
    return bom + ['WEBVTT made up', 'STYLE\n::cue { color: red }', ...blocks].join('\n\n').replace(/\n/g, end)
  })

/** Plain turns under labels of every layout. */
export const turnsFile: fc.Arbitrary<string> = fc
  .tuple(
    fc.array(
      fc.tuple(
        fc.constantFrom('Ann Lee: ', 'Speaker 1: ', 'CHAIR (off mic): ', '[00:01:02] Bob: ', 'Bob  0:07\n', ''),
        lines(['—', '(laughs)']),
      ),
      { minLength: 2, maxLength: 8 },
    ),
    newline,
  )
  .map(([turns, end]) =>
    turns
      .map(([label, text]) => label + text.join('\n'))
      .join('\n\n')
      .replace(/\n/g, end),
  )
