import { expect, test } from 'vitest'
import { cleanWith } from '../../src/formats/clean-document.ts'
import { composePlainText } from '../../src/formats/compose-plain-text.ts'
import { cleanDocument, type DocumentFormat, detectFormat } from '../../src/formats/index.ts'
import { readDocument } from '../../src/formats/read-document.ts'
import { undoEdits } from '../../src/index.ts'
import { TIMED_LINES } from '../turns/layouts.ts'
import { replaceNames } from './replace-names.ts'

const names = replaceNames({
  Lindkvist: 'Lindqvist',
  'Rob this loski': 'Rob Vislosky',
  Hadrowitz: 'Horowitz',
  Muller: 'Müller',
  "O'Neal": "O'Neil",
  Chips: 'Chips & <Co>',
})

/** What a reader of the file reads. */
const read = (source: string, format: DocumentFormat, field?: string): string[] =>
  readDocument(source, format, field).map(({ layers }) => composePlainText(layers[0]!).text)

// In each, `Lindkvist` is mended where it is text, and where it is not, it is written LINDKVIST so that the test sees that nothing else moved.
const documents: readonly [name: string, format: DocumentFormat, before: string, after: string][] = [
  ['a tag inside a word', 'html', '<p><b>Lind</b>kvist</p>', '<p><b>Lind</b>qvist</p>'],
  ['two tags inside a word', 'html', '<p>L<i>ind<b>kvi</b></i>st</p>', '<p>L<i>ind<b>qvi</b></i>st</p>'],
  ['another length', 'html', '<b>Hadro</b>witz', '<b>Horo</b>witz'],
  ['a comment inside a word', 'html', 'Lind<!-- Lindkvist -->kvist', 'Lind<!-- Lindkvist -->qvist'],
  ['a soft hyphen', 'html', 'Lind&shy;kvist Lind\u00adkvist', 'Lind&shy;qvist Lind\u00adqvist'],
  ['a name over a line', 'html', '<p>Rob\n   this <i>loski</i>.</p>', '<p>Rob\n    <i>Vislosky</i>.</p>'],
  ['script', 'html', '<script>"Lindkvist"</script><p>Lindkvist', '<script>"Lindkvist"</script><p>Lindqvist'],
  ['style', 'html', '<style>.Lindkvist{}</style>Lindkvist', '<style>.Lindkvist{}</style>Lindqvist'],
  ['code', 'html', '<code>Lindkvist</code> <kbd>Lindkvist</kbd>', '<code>Lindkvist</code> <kbd>Lindkvist</kbd>'],
  ['preformatted text', 'html', '<pre>Lindkvist <b>Lindkvist</b></pre>', '<pre>Lindkvist <b>Lindkvist</b></pre>'],
  [
    'addresses',
    'html',
    '<a href="/Lindkvist" class=Lindkvist>Lindkvist</a>',
    '<a href="/Lindkvist" class=Lindkvist>Lindqvist</a>',
  ],
  ['alt', 'html', '<img src="Lindkvist.jpg" alt="Ms Lindkvist">', '<img src="Lindkvist.jpg" alt="Ms Lindqvist">'],
  ['title', 'html', "<a title='Ms Lindkvist'>x</a>", "<a title='Ms Lindqvist'>x</a>"],
  ['alt without quotation marks', 'html', '<img alt=Lindkvist>', '<img alt=Lindkvist>'],
  ['quotation marks in an attribute', 'html', "<img alt='O&#39;Neal'>", "<img alt='O&#39;Neil'>"],
  ['entities', 'html', 'Fish &amp; Chips, Lind&#107;vist', 'Fish &amp; Chips &amp; &lt;Co&gt;, Lindqvist'],
  ['entities of an ASCII page', 'html', 'Ren&eacute; Muller', 'Ren&eacute; M&uuml;ller'],
  ['a letter that the page writes as a number', 'html', 'M&#252;nchen “Muller”', 'M&#252;nchen “M&#252;ller”'],
  ['a letter that the page writes both ways', 'html', 'M&uuml;nchen, München: Muller', 'M&uuml;nchen, München: Müller'],
  ['letters of a page', 'html', 'René Muller &amp; Co', 'René Müller &amp; Co'],
  ['an apostrophe', 'html', "<p>O'Neal</p>", "<p>O'Neil</p>"],
  ['an entity that is none', 'html', '&notit; &; &Lindkvist; Lindkvist', '&notit; &; &Lindqvist; Lindqvist'],
  ['CDATA is a comment in HTML', 'html', '<![CDATA[Lindkvist]]> Lindkvist', '<![CDATA[Lindkvist]]> Lindqvist'],
  ['unclosed tags', 'html', '<ul><li>Lindkvist<li><b>Lindkvist</ul', '<ul><li>Lindqvist<li><b>Lindqvist</ul'],
  ['a tag that never ends', 'html', 'Lindkvist <a href="Lindkvist', 'Lindqvist <a href="Lindkvist'],
  [
    'a drawing',
    'html',
    '<svg><title>Lindkvist</title><text>Lindkvist</text></svg>',
    '<svg><title>Lindkvist</title><text>Lindkvist</text></svg>',
  ],
  [
    'a form',
    'html',
    '<textarea>Lindkvist</textarea><input value="Lindkvist">',
    '<textarea>Lindkvist</textarea><input value="Lindkvist">',
  ],
  ['a title of the page', 'html', '<title>Lindkvist &amp; Co</title>', '<title>Lindqvist &amp; Co</title>'],
  ['BOM and CRLF', 'html', '\ufeff<p>Lindkvist</p>\r\n<p>x', '\ufeff<p>Lindqvist</p>\r\n<p>x'],
  [
    'JSON-LD',
    'html',
    '<script type="application/ld+json">{"author":"Lindkvist"}</script>',
    '<script type="application/ld+json">{"author":"Lindkvist"}</script>',
  ],
  ['a table', 'html', '<table><tr><td>Rob<td>this loski</table>', '<table><tr><td>Rob<td>this loski</table>'],
  ['emphasis', 'markdown', '**Lind**kvist and *Lindkvist*', '**Lind**qvist and *Lindqvist*'],
  ['a heading', 'markdown', '# Lindkvist #\n\nLindkvist\n===', '# Lindqvist #\n\nLindqvist\n==='],
  ['inline code', 'markdown', '`Lindkvist` Lindkvist ``Lindkvist`` ', '`Lindkvist` Lindqvist ``Lindkvist`` '],
  ['a fence', 'markdown', '```js\nLindkvist\n```\nLindkvist', '```js\nLindkvist\n```\nLindqvist'],
  ['a fence that never ends', 'markdown', 'Lindkvist\n\n~~~\nLindkvist', 'Lindqvist\n\n~~~\nLindkvist'],
  ['indented code', 'markdown', 'x\n\n    Lindkvist\n\nLindkvist', 'x\n\n    Lindkvist\n\nLindqvist'],
  ['a link', 'markdown', '[Lindkvist](Lindkvist.html "by Lindkvist")', '[Lindqvist](Lindkvist.html "by Lindqvist")'],
  ['a link with angle brackets', 'markdown', '[Lindkvist](<a Lindkvist b>)', '[Lindqvist](<a Lindkvist b>)'],
  ['a picture', 'markdown', '![Ms *Lindkvist*](/Lindkvist.jpg)', '![Ms *Lindqvist*](/Lindkvist.jpg)'],
  [
    'a reference',
    'markdown',
    '[Lindkvist][Lindkvist]\n\n[Lindkvist]: /Lindkvist',
    '[Lindqvist][Lindkvist]\n\n[Lindkvist]: /Lindkvist',
  ],
  [
    'a reference by its own text',
    'markdown',
    '[Lindkvist] is Lindkvist\n\n[Lindkvist]: /x',
    '[Lindkvist] is Lindqvist\n\n[Lindkvist]: /x',
  ],
  [
    'addresses',
    'markdown',
    '<https://Lindkvist.org> https://x.org/Lindkvist www.Lindkvist.org',
    '<https://Lindkvist.org> https://x.org/Lindkvist www.Lindkvist.org',
  ],
  [
    'footnotes',
    'markdown',
    'x[^Lindkvist]\n\n[^Lindkvist]: By Lindkvist.',
    'x[^Lindkvist]\n\n[^Lindkvist]: By Lindqvist.',
  ],
  [
    'nested lists',
    'markdown',
    '- Lindkvist\n  1. Rob this\n     loski\n     - [ ] Lindkvist',
    '- Lindqvist\n  1. Rob\n     Vislosky\n     - [ ] Lindqvist',
  ],
  [
    'a table',
    'markdown',
    '| a | b |\n|---|:-:|\n| Lindkvist | `Lindkvist` |',
    '| a | b |\n|---|:-:|\n| Lindqvist | `Lindkvist` |',
  ],
  ['a block quotation', 'markdown', '> Rob this\n> loski said.\n\nLindkvist', '> Rob\n> Vislosky said.\n\nLindqvist'],
  [
    'escapes and entities',
    'markdown',
    'Lind\\_kvist Lindkvist &amp; Lind&#107;vist',
    'Lind\\_kvist Lindqvist &amp; Lindqvist',
  ],
  [
    'HTML blocks',
    'markdown',
    '<div class="Lindkvist">\n<b>Lind</b>kvist\n</div>\n\nLindkvist',
    '<div class="Lindkvist">\n<b>Lind</b>qvist\n</div>\n\nLindqvist',
  ],
  [
    'HTML in a line',
    'markdown',
    'A <b id="Lindkvist">Lind</b>kvist <code>Lindkvist</code> x',
    'A <b id="Lindkvist">Lind</b>qvist <code>Lindkvist</code> x',
  ],
  [
    'a comment',
    'markdown',
    '<!-- Lindkvist -->\n\nLindkvist <!-- Lindkvist -->',
    '<!-- Lindkvist -->\n\nLindqvist <!-- Lindkvist -->',
  ],
  [
    'front matter',
    'markdown',
    '---\ntitle: By Lindkvist\nslug: Lindkvist\ntags: [Lindkvist]\nauthors:\n  - Lindkvist\n---\nLindkvist',
    '---\ntitle: By Lindqvist\nslug: Lindkvist\ntags: [Lindkvist]\nauthors:\n  - Lindqvist\n---\nLindqvist',
  ],
  [
    'front matter in quotation marks',
    'markdown',
    "---\ntitle: 'It''s O''Neal'\nsummary: \"A \\\"Lindkvist\\\"\"\n---\n",
    "---\ntitle: 'It''s O''Neil'\nsummary: \"A \\\"Lindqvist\\\"\"\n---\n",
  ],
  [
    'front matter quoted over lines',
    'markdown',
    "---\ntitle: 'It''s\n  O''Neal'\nsummary: \"A\n  \\\"Lindkvist\\\"\"\n---\n",
    "---\ntitle: 'It''s\n  O''Neil'\nsummary: \"A\n  \\\"Lindqvist\\\"\"\n---\n",
  ],
  [
    'BOM and CRLF',
    'markdown',
    '\ufeff# Lindkvist\r\n\r\n\tLindkvist\r\n\r\nLind*kvist*\tLindkvist\r\n',
    '\ufeff# Lindqvist\r\n\r\n\tLindkvist\r\n\r\nLind*qvist*\tLindqvist\r\n',
  ],
  ['strikethrough', 'markdown', '~~Lindkvist~~ Lindkvist', '~~Lindqvist~~ Lindqvist'],
  ['plain text', 'text', 'Lindkvist said.\n\nRob this\nloski', 'Lindqvist said.\n\nRob\nVislosky'],
  ['quoted mail', 'text', 'Hi\n\n> Rob this\n> loski\n>> Lindkvist', 'Hi\n\n> Rob\n> Vislosky\n>> Lindqvist'],
  [
    'a mail’s head',
    'text',
    'From: "A. Lindkvist" <Lindkvist@x.org>\nSubject: Lindkvist\nX-Id: Lindkvist\n\nLindkvist',
    'From: "A. Lindqvist" <Lindkvist@x.org>\nSubject: Lindqvist\nX-Id: Lindkvist\n\nLindqvist',
  ],
  [
    'a hyphen at a line’s end',
    'text',
    'This line was broken because it is as long as lines may be, so Lind-\nkvist goes on where the next line begins, and then there is another\nline.',
    'This line was broken because it is as long as lines may be, so Lind-\nqvist goes on where the next line begins, and then there is another\nline.',
  ],
  [
    'quoted cells',
    'csv',
    'id,body\r\n1,"Lindkvist, ""Lindkvist""\nRob this\nloski"\r\n',
    'id,body\r\n1,"Lindqvist, ""Lindqvist""\nRob\nVislosky"\r\n',
  ],
  ['other columns', 'csv', 'Lindkvist,text\nLindkvist,Lindkvist\nx\n', 'Lindkvist,text\nLindkvist,Lindqvist\nx\n'],
  ['semicolons', 'csv', 'id;content\n1;Lindkvist, Lindkvist', 'id;content\n1;Lindqvist, Lindqvist'],
  [
    'HTML in a cell',
    'csv',
    'id,body\n1,"<p class=""Lindkvist"">Lind<b>kvist</b></p>"\n',
    'id,body\n1,"<p class=""Lindkvist"">Lind<b>qvist</b></p>"\n',
  ],
  ['tabs', 'tsv', 'id\tbody\nLindkvist\t"Lindkvist"\n', 'id\tbody\nLindkvist\t"Lindqvist"\n'],
  [
    'JSON with escapes',
    'json',
    '[{"id":"Lindkvist","body":"Lind\\u006bvist \\"Chips\\""}]',
    '[{"id":"Lindkvist","body":"Lindqvist \\"Chips & <Co>\\""}]',
  ],
  [
    'HTML in JSON',
    'json',
    '{"posts":[{"body":"<p>Fish &amp; Chips<\\/p>\\n<a href=\\"Lindkvist\\">Lindkvist</a>"}]}',
    '{"posts":[{"body":"<p>Fish &amp; Chips &amp; &lt;Co&gt;<\\/p>\\n<a href=\\"Lindkvist\\">Lindqvist</a>"}]}',
  ],
  [
    'JSON lines',
    'jsonl',
    '{"text":"Lindkvist"}\r\n\r\n{"text":null}\n{"text":"Lindkvist","x":[1]}\n',
    '{"text":"Lindqvist"}\r\n\r\n{"text":null}\n{"text":"Lindqvist","x":[1]}\n',
  ],
]

test.each(documents)('%s (%s)', (_, format, before, after) => {
  const result = cleanWith(names, before, format)
  expect(result.text).toBe(after)
  expect(undoEdits(result.text, result.edits)).toBe(before)
  expect(cleanWith(replaceNames({}), before, format).text).toBe(before)
  for (const { start, end, from } of result.edits) expect(before.slice(start, end)).toBe(from)
})

test.each<[string, DocumentFormat, string, string[]]>([
  ['blocks and breaks', 'html', '<h1>A</h1><p>b<br>c</p>d<div>e</div>', ['A\n\nb\nc\n\nd\n\ne']],
  ['what stands for code', 'html', '<p>Use <code>x</code>, then</p>', ['Use \ufffc, then']],
  ['<q>', 'html', '<p>She said <q>no</q>.</p>', ['She said “no”.']],
  ['attributes behind their block', 'html', '<p>a <img alt="b"> c</p><p>d', ['a c\n\nb\n\nd']],
  [
    'a block quotation with its source',
    'html',
    '<blockquote><p>We won’t.</p><p>Ever.</p><cite>Ann Lee</cite></blockquote>x',
    ['“We won’t.\n\n“Ever.”\n\n— Ann Lee\n\nx'],
  ],
  [
    'a title inside a block quotation',
    'html',
    '<blockquote>As <cite>Hamlet</cite> says, no.<footer>— Ann Lee</footer></blockquote>',
    ['“As Hamlet says, no.”\n\n— Ann Lee'],
  ],
  [
    'a quotation in a figure',
    'html',
    '<figure><blockquote>No.</blockquote><figcaption>Ann Lee</figcaption></figure>',
    ['“No.”\n\n— Ann Lee'],
  ],
  ['a caption', 'html', '<figure><img alt="x"><figcaption>Ann Lee</figcaption></figure>', ['x\n\nAnn Lee']],
  ['a block quotation that has its marks', 'html', '<blockquote>“No.”</blockquote>', ['“No.”']],
  ['a block quotation with a dash', 'markdown', '> No.\n>\n> — Ann Lee\n\nx', ['“No.”\n\n— Ann Lee\n\nx']],
  [
    'a line that signs is a line of its own',
    'markdown',
    '> No, we\n> won’t\n> — Ann Lee\n\nx',
    ['“No, we won’t\n— Ann Lee”\n\nx'],
  ],
  ['a box', 'markdown', '> [!NOTE]\n> Read.', ['[!NOTE] Read.']],
  ['hard and soft breaks', 'markdown', 'a\nb  \nc\\\nd', ['a b\nc\nd']],
  ['front matter by field', 'markdown', '---\ntitle: A\ndate: 2024\n---\nb', ['A\n\nb']],
  [
    'front matter quoted over lines',
    'markdown',
    "---\ndescription: 'March''s floods. We''re\n  asked, ''Why us?''\n\n  It rains.'\ntitle: A\nsummary: \"He said\n  \\\"no\\\".\"\ndate: 2024\n---\nb",
    ["March's floods. We're asked, 'Why us?' It rains.\n\nA\n\nHe said \"no\".\n\nb"],
  ],
  ['an article a row', 'csv', 'body\n"a\n\nb"\nc\n', ['a\n\nb', 'c']],
])('read: %s (%s)', (_, format, source, expected) => {
  expect(read(source, format)).toEqual(expected)
})

test('a column is named, or one of the usual ones', () => {
  const source = 'id,headline,story\n1,Lindkvist,Lindkvist\n'
  expect(cleanWith(names, source, 'csv', 'story').text).toBe('id,headline,story\n1,Lindkvist,Lindqvist\n')
  expect(cleanDocument(source, { field: 'story' }).text).toBe(source)
  expect(() => cleanDocument(source, { field: 'body' })).toThrow(/no field "body"; the fields are id, headline, story/)
  expect(() => cleanDocument(source, { fileName: 'a.csv' })).toThrow(/say which field/)
  expect(cleanWith(names, '[{"a":{"b":"Lindkvist"}}]', 'json', 'a.b').text).toBe('[{"a":{"b":"Lindqvist"}}]')
})

test('a time before each line makes a timed text, however short the lines are', () => {
  expect(detectFormat(TIMED_LINES, 'a.txt')).toBe('timed')
})

const INTERVIEWS = `id,raw_text
1,"Ada Lund: We sail.

Bo Holm: We do.

Ada Lund: At nine."
2,"Bo Holm: Tove Lind said it was late.

Ada Lund: It is.

Bo Holm: Indeed."
`

test('a table whose rows hold labelled turns is a table, by its name or by the field that the caller names', () => {
  expect(detectFormat(INTERVIEWS, 'talks.csv')).toBe('csv')
  const { quotations } = cleanDocument(INTERVIEWS, { field: 'raw_text' })
  expect(quotations.map(({ speaker }) => speaker?.name)).toEqual([
    ...['Ada Lund', 'Bo Holm', 'Ada Lund', 'Bo Holm'],
    ...['Ada Lund', 'Bo Holm'],
  ])
  expect(detectFormat('Ada Lund\t00:01\tWe sail.\nBo Holm\t00:02\tWe do.\nAda Lund\t00:03\tAt nine.\n', 'a.tsv')).toBe(
    'turns',
  )
})

test('an article a row: people of one row are not those of another', () => {
  const rows = ['Mayor Ada Lund said no. “Never,” Lund said.', 'Judge Bo Lund said yes. “Ever,” Lund said.']
  const { entities, quotations } = cleanDocument(`body\n${rows.map((row) => `"${row}"`).join('\n')}\n`, {
    field: 'body',
  })
  expect(entities.map(({ name }) => name)).toEqual(['Ada Lund', 'Bo Lund'])
  expect([...new Set(quotations.map(({ speaker }) => speaker?.name))]).toEqual(['Ada Lund', 'Bo Lund'])
})

test.each([
  ['markdown', '> We won’t go.\n> — Ann Lee\n'],
  ['markdown', '> We won’t go. — Ann Lee\n'],
  ['html', '<blockquote><p>We won’t go. — Ann Lee</p></blockquote>'],
  ['html', '<p>She wrote:</p><blockquote><p>We won’t go.</p><cite>Ann Lee</cite></blockquote>'],
])('whoever signs a block quotation says it, in %s: %s', (format, source) => {
  const { quotations } = cleanDocument(source, { format: format as 'html' | 'markdown' })
  expect(quotations.map(({ text, speaker }) => [text, speaker?.name])).toEqual([['We won’t go.', 'Ann Lee']])
})

test.each([
  [
    'sets off to be seen',
    'Ada Lund mends nets. The sea gives back what it takes, but late. “I never swam,” she said.',
    1,
  ],
  ['says with the words behind it', 'Ada Lund mends nets. “The sea gives back what it takes,” she said.', 2],
])('what a page %s', (_, told, count) => {
  const source = `${told}\n\n> The sea gives back what it takes, but late\n\nHer son sells them.\n`
  expect(cleanDocument(source, { format: 'markdown' }).quotations).toHaveLength(count)
})

test('offsets lead into the file; a quotation is one span, tags and all', () => {
  const source = '<p>“We <i>won’t</i>\n  go,” Ada Lund said.</p>'
  const [quotation] = cleanDocument(source).quotations
  expect(quotation!.spans.map(([start, end]) => source.slice(start, end))).toEqual(['We <i>won’t</i>\n  go,'])
})

test.each<[DocumentFormat | null, string, string | undefined]>([
  ['html', '<!DOCTYPE html><p>x', 'a.txt'],
  ['html', '<!-- x -->\n<?x?><html>', undefined],
  ['html', '<p>Hello</p>', undefined],
  ['markdown', '<p align="center">x</p>\n\n# A', 'README.md'],
  ['markdown', '---\ntitle: A\n---\n\nText.', undefined],
  ['markdown', '# A\n\nSee [b](c).', undefined],
  ['markdown', 'Ann **Lee** spoke.', undefined],
  ['markdown', 'Ann Lee spoke at [the port](https://example.org/port).', undefined],
  ['markdown', '![Ann Lee](img/lee.png "Ann Lee")\n\nAnn Lee spoke.', undefined],
  ['markdown', '[Ann Lee][lee] spoke.\n\n[lee]: https://example.org/lee "Ann Lee"\n', undefined],
  ['markdown', '<!-- a draft -->\nAnn Lee spoke.', undefined],
  ['markdown', 'Ann <b>L</b>ee spoke.', undefined],
  ['html', '<!--[if IE]>Ann Lee<![endif]--><p>Ann Lee spoke.</p>', undefined],
  ['html', 'Ann Lee spoke. <p>And left.</p>', undefined],
  ['html', '<p align="center">x</p>\n\n# A', undefined],
  ['vtt', 'WEBVTT\n\n00:01.000 --> 00:02.000\nHi', 'a.md'],
  ['csv', 'id,body\n1,x', 'a.csv'],
  ['jsonl', '{"a":"b"}\n{"a":"c"}\n', undefined],
  ['json', '[{"a":"b"}]', undefined],
  ['ttml', '<?xml version="1.0"?>\n<tt xmlns="http://www.w3.org/ns/ttml"/>', 'a.xml'],
  ['timed', '00:01 Hello\n00:03 there\n', 'a.txt'],
  ['turns', '00:01 Ann Lee\nGood morning.\n\n00:04 Bo Lund\nGood day.\n\n00:06 Ann Lee\nIndeed.\n', 'a.txt'],
  [null, 'The mayor spoke. <b> is a tag.', 'a.txt'],
  [null, 'The president said on Monday that # is a sign.', undefined],
  ['markdown', '+++\ntitle = "Port"\n+++\n\nWords.\n', undefined],
  ['csv', 'id,title,body\n1,Port,"Words, and more."\n', undefined],
  ['csv', '"id";"text"\n1;"Words"\n', undefined],
  ['tsv', 'id\tbody\n1\tWords\n', undefined],
  [null, 'Dear text, dear body\nI write, as ever.\n', undefined],
])('detected: %s of %j (%s)', (format, source, fileName) => {
  expect(detectFormat(source, fileName)).toBe(format)
})

test.each([
  ['{\\rtf1 Hello}', /this is RTF: save it as/],
  ['%PDF-1.4\n', /this is a PDF: take its text out/],
  ['PK\x03\x04\x14\0word/document.xml', /Word file/],
  ['PK\x03\x04\n\0mimetypeapplication/epub+zip', /EPUB/],
  ['H\0i\0 \0a\0l\0l\0', /UTF-16 without a byte order mark.*--encoding utf-16le/],
  ['\0H\0i\0 \0a\0l\0l', /--encoding utf-16be/],
  ['GIF89a\0\0', /no text/],
])('refused: %j', (source, message) => {
  expect(() => cleanDocument(source)).toThrow(message)
})

test.each<[string, DocumentFormat, string, string]>([
  ['CSV', 'csv', 'id,body\n1,x\n2,"abc\n', 'line 3, column 3'],
  ['CSV behind a mark', 'csv', 'body\n"a"b\n', 'line 2, column 3'],
  ['JSON', 'json', '[{"body":\n"a}]', 'line 2, column 1'],
  ['JSON lines', 'jsonl', '{"body":"a"}\n{"body":}\n', 'line 2, column 9'],
  ['a row that is no object', 'json', '["a"]', 'line 1, column 2'],
  ['TTML', 'ttml', '<tt>\n<p>a</tt>', 'line 2, column 5'],
  ['TTML that ends early', 'ttml', '<tt>\n<p>a', 'line 2, column 1'],
  ['SBV', 'sbv', 'a\n', 'line 1, column 1'],
  ['times of SBV', 'sbv', '0:00:01.000,0:00:02.000\na\n\n0:00:02.000,x\nb\n', 'line 4, column 1'],
  ['SubStation Alpha', 'ass', '[Events]\nDialogue: 0,0:00,0:01\n', 'line 2, column 1'],
  ['Whisper’s TSV', 'whisper-tsv', 'start\tend\ttext\n0\t1\ta\nb\n', 'line 3, column 1'],
  ['CTM', 'ctm', 'f 1 0.1 0.2 a\nf 1\n', 'line 2, column 1'],
  ['Watson', 'watson', '{"results":\n[{"alternatives":1}]}', 'line 2, column 18'],
])('malformed: %s', (_, format, source, place) => {
  expect(() => cleanWith(names, source, format)).toThrow(place)
})

test('where tags cut a word in three, what is new is shared out among them', () => {
  const page = '<p>Envoy Ilse Hadrovec flew in. “We agree,” <em>Ha</em>drow<strong>itz</strong> said.</p>'
  expect(cleanDocument(page, { roster: ['Ilse Hadrovec'] }).text).toBe(
    '<p>Envoy Ilse Hadrovec flew in. “We agree,” <em>Ha</em>drov<strong>ec</strong> said.</p>',
  )
})

test.each(['speech', 'article'] as const)(
  'a word in capitals that a line cuts is one, so that nothing is mended twice: %s',
  (medium) => {
    const text = `Envoy Ilse Hadrovec flew in on Monday and said that the ferries were late.
The port had been closed for weeks, and nobody knew when it would be open.
“We have never seen it,” said Hadro-
itz who had been there for years and knew.
`
    const options = { roster: ['HADROWITZ', 'Ilse Hadrovec'], medium }
    const once = cleanDocument(text, options).text
    expect(once).toContain('HADROW-\nITZ')
    expect(cleanDocument(once, options).text).toBe(once)
  },
)

test('articles that lie deep in a JSON object are found by their field, and a field that is nowhere is a mistake', () => {
  const source = '{"meta":{"tags":[{"name":"x"}]},"data":{"posts":[{"post":{"story":"Ada"}},{"post":{}}]}}'
  expect(read(source, 'json', 'post.story')).toEqual(['Ada'])
  expect(() => read(source, 'json', 'post.stroy')).toThrow('no field "post.stroy"')
  expect(read('{"a":{"b":[{"text":"Ada"}]}}', 'json')).toEqual(['Ada'])
  expect(read('{"post":{"body":"Ada"},"list":[{"x":1}]}', 'json', 'post.body')).toEqual(['Ada'])
})

test('a list of paragraphs in a field of JSON is one article', () => {
  expect(read('[{"body":["Ada came.","","<p>Bo</p><p>left.</p>"]}]', 'json')).toEqual(['Ada came.\n\nBo\n\nleft.'])
  expect(() => read('[{"body":["Ada",1]}]', 'json')).toThrow(/line 1, column 10: "body" was expected to be a string/)
})

test('a quotation that ends with its turn has none of its words behind it', () => {
  const text = '[00:00:00.000 --> 00:00:03.000]\n\n  “We go now.\n\n  “We stay here.\n'
  const [quotation] = cleanDocument(text, { medium: 'article', format: 'timed' }).quotations
  expect(quotation).toMatchObject({ start: 36, end: 46, spans: [[36, 46]], quoted: [[36, 46]] })
})

test('a link that an item begins with is a title, whatever colon it has', () => {
  const items =
    '* [Harbour Wars: The new season starts in May](/a)\n* [Harbour Wars: All you need to know about the end](/b)\n* [Moon Duke: Every film that you can watch](/c)\n* [Moon Duke: Why the last one failed](/d)\n'
  expect(cleanDocument(`# More\n\n${items}`, { format: 'markdown' }).quotations).toEqual([])
})
