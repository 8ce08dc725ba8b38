/** What goes wrong with a text on its way: letters, names, marks, lines and bytes. Each change is a function of the text and of chance. */
import type { Random } from './random.ts'

type Change = (text: string, random: Random, others: readonly string[]) => string

/** Strings that parsers, patterns and tables stumble over. */
const STUMBLING = [
  ...[
    '“',
    '”',
    '"',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    '“',
    '‚',
    '「',
    '」',
    '(',
    ')',
    '[',
    ']',
    '—',
    '–',
    '…',
    '…”',
    '.”',
    ',”',
    '’s',
    "'s",
  ],
  ...[
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '\t',
    '\v',
    '\f',
    '\u0000',
    '\u0085',
    '\u00a0',
    '\u00ad',
    '\u2028',
    '\u2029',
    '\u3000',
  ],
  ...[
    '\ufeff',
    '\u200b',
    '\u200d',
    '\u200f',
    '\u202e',
    '\u2066',
    '\u0301',
    '\u0345',
    '\u0130',
    'ı',
    'ß',
    'ẞ',
    'ﬁ',
    'ŉ',
    'ǅ',
    'ς',
  ],
  ...['😀', '👩‍👩‍👧', '🇳🇱', '\ud800', '\udc00', '\uffff', '\ufffd', '１', '٣', 'Ⅷ', 'ª', '㎏', 'Ａ'],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'valueOf',
    'hasOwnProperty',
    '$&',
    '$1',
    '\\',
    '\\u0041',
    '%00',
    '%s',
    '{{x}}',
  ],
  ...[
    '<b>',
    '</b>',
    '<!--',
    '-->',
    '<script>',
    '<![CDATA[',
    '&amp;',
    '&#x110000;',
    '&nbsp',
    '```',
    '**',
    '[^1]',
    '| a | b |',
    '---\n',
  ],
  ...[
    'https://x.org/Hadrowitz',
    '@hadrowitz',
    'a@b.org',
    '#Wieringa',
    'C:\\Hadrowitz',
    'Hadrowitz()',
    '10:30',
    '1,200',
    'U.S.',
    'e.g.',
  ],
  ...[
    'Speaker 1:',
    'LUND:',
    'Q.',
    'A.',
    '[00:01:02]',
    '00:00:01,000 --> 00:00:02,000',
    '>> ',
    '- ',
    'NOTE',
    'WEBVTT',
    '1\n',
  ],
  ...[
    ' said.',
    ' said ',
    'according to ',
    ' told ',
    ' and ',
    ' who ',
    'Mr. ',
    'Dr ',
    'Jr.',
    ' van der ',
    ' de ',
    ' O’',
    ' Mc',
    'minister ',
  ],
  ...[
    'Ilse Hadrovec',
    'Hadrowitz',
    'Wieringa',
    'Ольга Петрова',
    'محمد علي',
    'שרה כהן',
    '王小明',
    'キム',
    '김민수',
    'สมชาย',
    'Żółtowski',
  ],
] as const
const MARKS = ['“', '”', '"', '‘', '’', "'", '«', '»', '„', '‹', '›', '「', '」', '—', '']
const VOWELS = 'aeiouyáéöü'
const LETTERS = 'aeioubdfgklmnprstvwzhcjqxy'
const NAME = /\p{Lu}\p{Ll}{2,}/gu

const place = (text: string, random: Random): number => random.below(text.length + 1)
/** A stretch, mostly short. */
function stretch(text: string, random: Random): [start: number, end: number] {
  const start = place(text, random)
  const longest = random.chance(0.8) ? 40 : text.length
  return [start, Math.min(text.length, start + random.below(longest + 1))]
}
const replace = (text: string, start: number, end: number, by: string): string =>
  text.slice(0, start) + by + text.slice(end)

function garble(name: string, random: Random): string {
  const at = 1 + random.below(name.length - 1)
  const letter = random.pick([...(VOWELS.includes(name[at]!) ? VOWELS : LETTERS)])
  const changed = [
    replace(name, at, at + 1, letter),
    replace(name, at, at, letter),
    replace(name, at, at + 1, ''),
    name.slice(0, at) + (name[at + 1] ?? '') + name[at] + name.slice(at + 2),
    replace(name, at, at, ' '),
    `${name}s`,
  ]
  return random.pick(changed)
}

/** Garbles one name of the text, at some of its places or at all. */
const garbleName: Change = (text, random) => {
  const names = text.match(NAME)
  if (!names) return text
  const name = random.pick(names)
  const everywhere = random.chance(0.3)
  return text.replaceAll(name, (same) => (everywhere || random.chance(0.5) ? garble(same, random) : same))
}

const swapNames: Change = (text, random) => {
  const names = text.match(NAME)
  if (!names) return text
  const [one, other] = [random.pick(names), random.pick(names)]
  return text.replaceAll(one, () => (random.chance(0.7) ? other : one))
}

/** Does something to the list of the text's lines or sentences. */
const rearrange: Change = (text, random) => {
  const parts = text.split(random.pick([/(?<=\n)/, /(?<=\n\n)/, /(?<=[.!?”] )/, /(?<= )/]))
  const [one, other] = [random.below(parts.length), random.below(parts.length)]
  const what = random.below(4)
  if (what === 0) parts.splice(one, 1)
  else if (what === 1) parts.splice(one, 0, parts[other]!)
  else if (what === 2) [parts[one], parts[other]] = [parts[other]!, parts[one]!]
  else parts.splice(one, 1, parts[one]!.trimEnd() + random.pick(['', '\n', '\n\n', '\r\n', ' ']))
  return parts.join('')
}

/** Flips bits of the text's UTF-8, as a broken disk or a wrong encoding would. */
const breakBytes: Change = (text, random) => {
  const bytes = new TextEncoder().encode(text)
  if (bytes.length === 0) return text
  for (let left = 1 + random.below(4); left > 0; left--) bytes[random.below(bytes.length)]! ^= 1 << random.below(8)
  return new TextDecoder(random.chance(0.9) ? 'utf-8' : 'windows-1252').decode(bytes)
}

const CHANGES: readonly Change[] = [
  (text, random) => {
    const at = place(text, random)
    return replace(text, at, at + random.below(2), random.pick([...LETTERS]))
  },
  (text, random) => replace(text, ...stretch(text, random), ''),
  (text, random) => {
    const [start, end] = stretch(text, random)
    return replace(text, start, start, text.slice(start, end))
  },
  (text, random) => {
    const at = place(text, random)
    return replace(text, at, at, random.pick(STUMBLING))
  },
  (text, random) => replace(text, ...stretch(text, random), random.pick(STUMBLING)),
  (text, random) => {
    const at = place(text, random)
    return replace(text, at, at, random.pick(STUMBLING).repeat(1 + random.below(30)))
  },
  (text, random, others) => {
    const other = random.pick(others)
    const at = place(text, random)
    const start = place(other, random)
    return replace(text, at, at, other.slice(start, start + random.below(random.chance(0.9) ? 40 : 400)))
  },
  (text, random) => {
    const [start, end] = stretch(text, random)
    const words = text.slice(start, end)
    return replace(text, start, end, random.chance(0.5) ? words.toUpperCase() : words.toLowerCase())
  },
  (text, random) => {
    const marks = [...text.matchAll(/[“”"‘’'«»„]/g)]
    if (marks.length === 0) return text
    const { index } = random.pick(marks)
    return replace(text, index, index + 1, random.pick(MARKS))
  },
  (text, random) => {
    const [from, to] = random.pick([
      ['\n', '\r\n'],
      ['\n\n', '\n'],
      ['\n', '\n\n'],
      ['\n', '\u2028'],
      [' ', '\u00a0'],
      ['’', "'"],
      ['“', '"'],
      ['”', '"'],
      ['.', ''],
    ] as const)
    return text.replaceAll(from, to)
  },
  (text, random) => text.replace(/\d+/g, (digits) => (random.chance(0.3) ? String(random.below(10 ** 6)) : digits)),
  (text, random) => text.normalize(random.pick(['NFD', 'NFKD', 'NFC'])),
  (text, random) => text.slice(0, place(text, random)),
  (text, random) =>
    String.fromCharCode(...Array.from({ length: 1 + random.below(12) }, () => random.below(0x10000))) + text,
  garbleName,
  garbleName,
  garbleName,
  swapNames,
  rearrange,
  rearrange,
  breakBytes,
]

/** The text after a few changes: mostly one to six. */
export function mutateText(text: string, random: Random, others: readonly string[]): string {
  let changed = text
  for (let left = random.chance(0.1) ? random.below(40) : 1 + random.below(6); left > 0; left--) {
    changed = random.pick(CHANGES)(changed, random, others)
  }
  return changed
}
