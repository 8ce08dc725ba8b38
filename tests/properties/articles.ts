import fc from 'fast-check'

/** Pieces from which texts are put together that have something to mend, to quote and to stumble over. */
const PIECES = [
  ...[
    'Transport Minister Ilse Hadrovec',
    'Hadrovec',
    'Hadrowitz',
    'Hadrovets',
    'Ms. Hadrovec',
    'HADROWITZ',
    'hadrowitz',
  ],
  ...[
    'Tomas Wieringa',
    'Wieringa',
    'Weeringa',
    'Wieringa’s',
    'Dr. Petra van der Lund',
    'Lund',
    'J. B. Lund',
    'O’Neill',
  ],
  ...[
    'Li Wei',
    'Żółtowski',
    'Zoltowski',
    'Ольга Петрова',
    'محمد',
    'שרה',
    '王小明',
    'the minister',
    'the envoy',
    'she',
    'He',
  ],
  ...[
    'said',
    'told reporters that',
    'according to',
    'added',
    'called it',
    'who was asked whether',
    'wrote on X',
    'the port',
  ],
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
    '「',
    '」',
    '(',
    ')',
    ',',
    '.',
    '?',
    '!',
    ':',
    ';',
    '—',
    '…',
    '-',
    '’s',
    "'s",
  ],
  ...['\n', '\n\n', '\r\n', '\t', '\u00a0', '\u2028', '\u0000', '\ufeff', '\u200b', '\u200f', '\u202e', '\u0301', '́'],
  ...[
    '😀',
    '👩‍👩‍👧',
    '\ud800',
    '\udc00',
    'ﬁ',
    'İ',
    'ß',
    'ŉ',
    '1,200',
    'https://x.org/Hadrowitz',
    '@hadrowitz',
    'a@b.org',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '$&',
    '$1',
    '\\',
    '<b>',
    '&amp;',
    'Speaker 1:',
    'LUND:',
  ],
]

const anyUnits = fc.array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 200 }).map((u) => String.fromCharCode(...u))
const prose = fc
  .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom(' ', ' ', ' ', '')), { maxLength: 80 })
  .map((pieces) => pieces.flat().join(''))

/** Any string: prose of a kind, all of Unicode, halves of characters. */
export const anyText = fc.oneof(
  { weight: 6, arbitrary: prose },
  anyUnits,
  fc.string({ unit: 'binary', maxLength: 200 }),
)

/** Prose that introduces its people first, so that there is something to decide. */
export const article = prose.map(
  (text) =>
    `Transport Minister Ilse Hadrovec met Tomas Wieringa, who leads the union, on Tuesday. “We are close,” Hadrovec said.\n\n${text}`,
)

export const roster = fc.array(
  fc.oneof(
    fc.constantFrom('Ilse Hadrovec', 'Tomas Wieringa', 'Petra van der Lund', 'Wei Li', 'X', '__proto__', 'Zoltowski'),
    fc.string({ minLength: 1, maxLength: 30, unit: 'grapheme' }).filter((name) => name.trim() !== ''),
  ),
  { maxLength: 12 },
)
