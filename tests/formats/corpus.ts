import type { DocumentOptions } from '../../src/formats/index.ts'

/** `⟦from→to⟧` marks a name that is to be mended; all else stays as it is. */
export type CorpusDocument = readonly [
  id: string,
  fileName: string,
  roster: readonly string[] | null,
  marked: string,
  more?: {
    readonly options?: DocumentOptions
    /** The names of speakers, one a quotation. */
    readonly speakers?: readonly (string | null)[]
    /** The mended file, where the marks cannot show it. */
    readonly mended?: string
    /** What the mended file holds, and what it holds no more. */
    readonly has?: readonly string[]
    readonly not?: readonly string[]
    /** Is the case of the letters free, since the file writes none? */
    readonly loose?: boolean
  },
]

const raw = String.raw
const R = ['Tomas Wieringa', 'Ada Lindqvist', 'Chidi Okonkwo', 'Priya Raghunathan']
const amazonItem = (w: string, a: string | number = '', b: string | number = '', extra = ''): string =>
  w === '.' || w === ','
    ? `{"type":"punctuation","alternatives":[{"confidence":"0.0","content":"${w}"}]${extra}}`
    : `{"start_time":"${a}","end_time":"${b}","type":"pronunciation","alternatives":[{"confidence":"0.97","content":"${w}"}]${extra}}`

/** Small files of every format, written before the readers were tried on them. */
export const CORPUS: readonly CorpusDocument[] = [
  // ---- HTML
  [
    'html-entities',
    'a.html',
    R,
    raw`<!DOCTYPE html>
<html><head><title>Port talks &amp; cranes</title><style>.Weeringa{color:red}</style>
<script>var who = "Tomas Weeringa";</script></head>
<body><p>Minister Tomas Wieringa said &ldquo;the port&rsquo;s open&rdquo; on Monday. Later ⟦Weeringa→Wieringa⟧&rsquo;s office &mdash; R&amp;D included &mdash; closed.</p>
<a href="/people/weeringa?x=Tomas+Weeringa">More</a></body></html>
`,
  ],
  [
    'html-inline',
    'a.html',
    R,
    raw`<p>We met <em>Tomas</em> <strong>Wee</strong>ringa.</p>`,
    { mended: '<p>We met <em>Tomas</em> <strong>Wie</strong>ringa.</p>' },
  ],
  ['html-inline2', 'a.html', R, raw`<p>Ada Lind<wbr>kvist spoke first.</p>`, { has: ['qvist'], not: ['kvist'] }],
  [
    'html-alt',
    'a.html',
    R,
    raw`<figure><img src="weeringa.jpg" alt="Minister Tomas ⟦Weeringa→Wieringa⟧ at the port"><figcaption>Tomas ⟦Weeringa→Wieringa⟧ at the port.</figcaption></figure>`,
  ],
  [
    'html-entity-letters',
    'a.html',
    ['Bjørn Sørensen', 'Ann Lee'],
    raw`<p>Bj&oslash;rn S&oslash;rensen came. Then Mr ⟦Sørnsen→S&oslash;rensen⟧ left. The &oslash; is a letter.</p>`.replace(
      '⟦Sørnsen',
      '⟦S&oslash;rnsen',
    ),
  ],
  [
    'html-blockquote',
    'a.html',
    R,
    raw`<blockquote><p>We will not sign.</p><footer>— <cite>Ada ⟦Lindkvist→Lindqvist⟧</cite></footer></blockquote>`,
    { speakers: ['Ada Lindqvist'] },
  ],
  [
    'html-q',
    'a.html',
    R,
    raw`<p>Chidi ⟦Okonquo→Okonkwo⟧ said <q>we are ready</q> to the press.</p>`,
    { speakers: ['Chidi Okonkwo'] },
  ],
  [
    'html-comment',
    'a.html',
    R,
    raw`<!-- Tomas Weeringa --><p>Tomas ⟦Weeringa→Wieringa⟧ came.</p><pre>Tomas Weeringa</pre><code>Tomas Weeringa</code><textarea>x</textarea>`,
  ],
  ['html-fragment-crlf', 'a.htm', R, '<div>\r\n  <p>Priya ⟦Ragunathan→Raghunathan⟧ spoke.</p>\r\n</div>\r\n'],
  [
    'html-nested-list',
    'a.html',
    R,
    raw`<ul><li>Tomas ⟦Weeringa→Wieringa⟧<li>Ada Lindqvist<li><a href=x title="Chidi ⟦Okonquo→Okonkwo⟧">him</a></ul>`,
  ],
  ['html-nbsp', 'a.html', R, raw`<p>Tomas&nbsp;⟦Weeringa→Wieringa⟧ came&nbsp;late.</p>`],
  ['html-numeric', 'a.html', R, raw`<p>&#84;omas ⟦Weeringa→Wieringa⟧ said &#8220;no&#8221;. 5 &lt; 6</p>`],
  ['html-broken', 'a.html', R, raw`<p>Tomas ⟦Weeringa→Wieringa⟧ <b>said <i>no</b></i> <br> & left <p>Ada < Bob`],
  [
    'html-svg',
    'a.html',
    R,
    raw`<p>Ada ⟦Lindkvist→Lindqvist⟧ drew it.</p><svg><title>Ada Lindkvist</title><text>Ada Lindkvist</text></svg>`,
  ],
  [
    'html-json-ld',
    'a.html',
    R,
    raw`<script type="application/ld+json">{"author":"Ada Lindkvist"}</script><article><h1>What Ada ⟦Lindkvist→Lindqvist⟧ wants</h1></article>`,
  ],
  [
    'html-table',
    'a.html',
    R,
    raw`<table><tr><th>Name</th><td>Chidi ⟦Okonquo→Okonkwo⟧</td></tr><tr><td data-n="Okonquo">3</td></tr></table>`,
  ],
  [
    'html-xhtml',
    'a.xhtml',
    R,
    raw`<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd">
<html xmlns="http://www.w3.org/1999/xhtml"><body><p>Chidi ⟦Okonquo→Okonkwo⟧ came.<br/></p></body></html>`,
  ],
  // ---- Markdown
  [
    'md-frontmatter',
    'a.md',
    R,
    raw`---
title: "Port talks with Tomas ⟦Weeringa→Wieringa⟧"
slug: tomas-weeringa
date: 2024-05-01
tags: [weeringa, port]
---

# Port talks

Tomas ⟦Weeringa→Wieringa⟧ wrote to us. See [his page](https://example.org/weeringa "Tomas ⟦Weeringa→Wieringa⟧").

~~~js
const name = "Tomas Weeringa"
~~~

Inline ${'`Tomas Weeringa`'} stays. <https://example.org/Tomas/Weeringa>
`,
  ],
  [
    'md-toml',
    'a.md',
    R,
    raw`+++
title = "With Ada ⟦Lindkvist→Lindqvist⟧"
slug = "ada-lindkvist"
+++

Ada ⟦Lindkvist→Lindqvist⟧ spoke.
`,
  ],
  [
    'md-footnote',
    'a.md',
    R,
    raw`Ada ⟦Lindkvist→Lindqvist⟧ said so.[^lindkvist]

[^lindkvist]: Ada ⟦Lindkvist→Lindqvist⟧, *Letters*.
`,
  ],
  [
    'md-ref',
    'a.md',
    R,
    raw`We asked [Ada ⟦Lindkvist→Lindqvist⟧][ada].

[ada]: https://x.org/lindkvist
`,
  ],
  [
    'md-emph',
    'a.md',
    R,
    raw`- **Tomas** ⟦Weeringa→Wieringa⟧ (chair)
- _Ada Lindqvist_
- ***Chidi*** ⟦Okonquo→Okonkwo⟧

| who | what |
| --- | ---- |
| Priya ⟦Ragunathan→Raghunathan⟧ | notes |
`,
  ],
  [
    'md-quote',
    'a.md',
    R,
    raw`> We will not sign.
>
> — Ada ⟦Lindkvist→Lindqvist⟧
`,
    { speakers: ['Ada Lindqvist'] },
  ],
  [
    'md-image',
    'a.md',
    R,
    raw`![Ada ⟦Lindkvist→Lindqvist⟧ at sea](img/ada-lindkvist.png)

Ada Lindqvist went to sea.
`,
  ],
  [
    'md-html',
    'a.md',
    R,
    raw`<details><summary>Ada ⟦Lindkvist→Lindqvist⟧</summary>

Ada Lindqvist spoke &amp; left.

</details>

    Ada Lindkvist in indented code
`,
  ],
  [
    'md-escape',
    'a.md',
    R,
    raw`Tomas \*the crane\* ⟦Weeringa→Wieringa⟧ spoke. So Mr ⟦Weeringa→Wieringa⟧ it is\.
`,
  ],
  [
    'md-math',
    'a.md',
    R,
    raw`Setext heading about Chidi ⟦Okonquo→Okonkwo⟧
=====================================

He came.\
And Chidi ⟦Okonquo→Okonkwo⟧ left.
`,
  ],
  [
    'md-task',
    'a.md',
    R,
    raw`1. [x] Ask him: Chidi ⟦Okonquo→Okonkwo⟧
2. [ ] Mail chidi.okonquo@example.org
3. See www.example.org/okonquo and @okonquo
`,
  ],
  // ---- mail and plain text
  [
    'mail',
    'a.eml',
    R,
    raw`From: Ann Lee <ann.lee@example.org>
To: Tomas ⟦Weeringa→Wieringa⟧ <tweeringa@example.org>
Subject: Notes from Chidi ⟦Okonquo→Okonkwo⟧
Date: Mon, 6 May 2024 10:00:00 +0200
Message-ID: <weeringa-1@example.org>

Dear Mr ⟦Weeringa→Wieringa⟧,

Chidi ⟦Okonquo→Okonkwo⟧ asked me to send you the notes.

Ann
`,
  ],
  [
    'mail-reply',
    'a.txt',
    R,
    raw`On Monday Tomas ⟦Weeringa→Wieringa⟧ wrote:

> The port stays closed until Chidi ⟦Okonquo→Okonkwo⟧
> has signed.
>> Who says so?

I do.
`,
  ],
  [
    'wrapped-hyphen',
    'a.txt',
    R,
    raw`The minister of ports and waterways, Tomas Wie-
ringa, said on Monday that the cranes will stand
still until spring, and the unions agreed to that
at once. The next day Chidi ⟦Okonquo→Okonkwo⟧ answered
that nobody had asked him, and that he would write
to the minister about it before the week is out.
`,
  ],
  [
    'wrapped-garbled-hyphen',
    'a.txt',
    R,
    raw`The minister of ports and waterways, Tomas Weerin-
ga, said on Monday that the cranes will stand still
still until spring, and the unions agreed to that
at once. The next day he answered letters that
nobody had asked him for, and then he would write
to the unions about it before the week is out.
`,
    { not: ['Weerin'] },
  ],
  [
    'wrapped-over-lines',
    'a.txt',
    R,
    raw`It was said on Monday that the minister, Tomas
⟦Weeringa→Wieringa⟧, had told the unions that the cranes
will stand still until spring, and the unions had
agreed to that at once, although not one of them
had been asked about it before by anybody at all.
`,
  ],
  [
    'page-heads',
    'a.txt',
    R,
    raw`PORT AUTHORITY GAZETTE                      12

The minister of ports, Tomas ⟦Weeringa→Wieringa⟧, said on
Monday that the cranes will stand still until the
spring, and the unions agreed to that at once and

PORT AUTHORITY GAZETTE                      13

without a word. The next day Ada Lindqvist said in
a letter that nobody had asked her about it before
and that she would write again.
`,
  ],
  ['plain-bom', 'a.txt', R, '\ufeffTomas ⟦Weeringa→Wieringa⟧ came.\r\nHe left.\r\n'],
  // ---- tables
  [
    'csv',
    'a.csv',
    R,
    raw`id,author,body
1,Tomas Weeringa,"Tomas ⟦Weeringa→Wieringa⟧ said ""no"", and left."
2,x,"Line one
Chidi ⟦Okonquo→Okonkwo⟧ came"
3,,
`,
    { options: { field: 'body' } },
  ],
  [
    'csv-semicolon',
    'a.csv',
    R,
    raw`id;text
1;Tomas ⟦Weeringa→Wieringa⟧ came, they say
2;Ada ⟦Lindkvist→Lindqvist⟧ left
`,
    { options: { field: 'text' } },
  ],
  ['csv-crlf-noend', 'a.csv', R, 'id,text\r\n1,Tomas ⟦Weeringa→Wieringa⟧ came\r\n2,"Ada ⟦Lindkvist→Lindqvist⟧"'],
  [
    'csv-needs-quote',
    'a.csv',
    ['Robert "Bob" Kowalczyk', 'Ann Lee'],
    raw`id,text
1,Robert ⟦Kowalchik→Kowalczyk⟧ came
`,
  ],
  [
    'tsv',
    'a.tsv',
    R,
    'id\tauthor\tcontent\n1\tWeeringa\tTomas ⟦Weeringa→Wieringa⟧ came\n2\tx\tAda ⟦Lindkvist→Lindqvist⟧ left\n',
    { options: { field: 'content' } },
  ],
  [
    'jsonl',
    'a.jsonl',
    R,
    raw`{"id":1,"author":"Tomas Weeringa","body":"Tomas ⟦Weeringa→Wieringa⟧ said \"no\"\nand left \u2014 at once."}
{"id":2,"body":"Ada ⟦Lindkvist→Lindqvist⟧ came","n":1.0e3}

{"body":"","id":3}
`,
    { options: { field: 'body' } },
  ],
  [
    'ndjson-nested',
    'a.ndjson',
    R,
    raw`{"post":{"title":"x","body":"Tomas ⟦Weeringa→Wieringa⟧ came"}}
{"post":{"body":"Ada ⟦Lindkvist→Lindqvist⟧ left"}}
`,
    { options: { field: 'post.body' } },
  ],
  [
    'json-array',
    'a.json',
    R,
    raw`[
  { "id": 1, "text": "Tomas ⟦Weeringa→Wieringa⟧ came", "url": "weeringa" },
  { "id": 2, "text": null },
  { "id": 3, "text": "Ada ⟦Lindkvist→Lindqvist⟧ left" }
]
`,
    { options: { field: 'text' } },
  ],
  [
    'json-object',
    'a.json',
    R,
    raw`{"articles":[{"headline":"Weeringa","body":"<p>Tomas ⟦Weeringa→Wieringa⟧ came &amp; left<\/p>"}],"next":null}`,
    { options: { field: 'body' } },
  ],
  [
    'json-unicode-escape',
    'a.json',
    ['Bjørn Sørensen'],
    raw`[{"body":"Bj\u00f8rn S\u00f8rensen came. Later Bj\u00f8rn ⟦S\u00f8rnsen→S\u00f8rensen⟧ left."}]`,
    { options: { field: 'body' } },
  ],
  // ---- labelled layouts
  [
    'zoom-vtt',
    'a.vtt',
    R,
    raw`WEBVTT

1
00:00:03.000 --> 00:00:05.000
Tomas Wieringa: Good morning. I asked Chidi ⟦Okonquo→Okonkwo⟧ to join.

2
00:00:05.100 --> 00:00:07.000
Chidi Okonkwo: Thanks, Mr. ⟦Weeringa→Wieringa⟧.
`,
    { speakers: ['Tomas Wieringa', 'Chidi Okonkwo'] },
  ],
  [
    'zoom-chat',
    'a.txt',
    R,
    raw`[Tomas Wieringa] 10:02:11
Good morning everybody, I asked Chidi ⟦Okonquo→Okonkwo⟧ to join.

[Chidi Okonkwo] 10:02:15
Thanks for having me here today.

[Tomas Wieringa] 10:02:20
Let us begin with the cranes.
`,
    { speakers: ['Tomas Wieringa', 'Chidi Okonkwo', 'Tomas Wieringa'] },
  ],
  [
    'otter',
    'a.txt',
    null,
    raw`Tomas Wieringa  0:03  
Good morning everybody. I asked Chidi ⟦Okonquo→Okonkwo⟧ to join.

Chidi Okonkwo  0:12  
Thanks. Mr. ⟦Weeringa→Wieringa⟧ asked me about the cranes.

Tomas Wieringa  0:20  
Exactly.

Transcribed by https://otter.ai
`,
    { speakers: ['Tomas Wieringa', 'Chidi Okonkwo', 'Tomas Wieringa'] },
  ],
  [
    'irc',
    'a.txt',
    R,
    raw`[14:02:10] <tomas> Chidi ⟦Okonquo→Okonkwo⟧ will join us later
[14:02:15] <ada> thanks
[14:02:20] <tomas> he sent the notes to Ada ⟦Lindkvist→Lindqvist⟧ yesterday
[14:02:31] <ada> I have them here
`,
  ],
  [
    'irc-weechat',
    'a.log',
    R,
    raw`2024-05-01 10:00:00	@tomas	Chidi ⟦Okonquo→Okonkwo⟧ will join us later
2024-05-01 10:00:09	ada	I asked Tomas ⟦Weeringa→Wieringa⟧ about it
`,
  ],
  [
    'w3c',
    'a.html',
    R,
    raw`<!DOCTYPE html><html lang="en"><head><title>Ports WG – 6 May 2024</title></head><body>
<h1>Ports WG</h1><p class="attendance">Present: Ada Lindqvist, Chidi Okonkwo</p>
<p class="phone s01"><cite>Ada:</cite> I talked to Chidi ⟦Okonquo→Okonkwo⟧ about it.</p>
<p class="phone s02"><cite>Chidi:</cite> … and Tomas ⟦Weeringa→Wieringa⟧ agreed.</p>
<p class="irc"><cite>&lt;ada&gt;</cite> ok</p></body></html>`,
  ],
  [
    'w3c-text',
    'a.txt',
    null,
    raw`Ports WG Teleconference
06 May 2024

Present: Ada Lindqvist, Chidi Okonkwo
Scribe: Ada Lindqvist

<Ada> Chidi: we talked about the cranes
<Ada> … and they stand still
<Ada> ACTION: Chidi ⟦Okonquo→Okonkwo⟧ to write it down
<Chidi> thanks, I will
`,
  ],
  [
    'md-labels',
    'a.md',
    null,
    raw`**Tomas Wieringa:** Good morning. I asked Chidi ⟦Okonquo→Okonkwo⟧ to join.

**Chidi Okonkwo:** Thanks. AWS is fine. Which Slack do we use?

**Tomas Wieringa:** The usual one.

**Chidi Okonkwo:** As Mr. ⟦Weeringa→Wieringa⟧ wrote.
`,
  ],
  [
    'md-labels-front',
    'a.md',
    null,
    raw`---
title: Episode 12
speakers: ["Tomas Wieringa", "Chidi Okonkwo"]
---

Tomas: Good morning. I asked Chidi ⟦Okonquo→Okonkwo⟧ to join.

Chidi: Thanks. I hear ⟦Weeringa→Wieringa⟧ has a new crane.

Tomas: Yes.

Chidi: Good.
`,
  ],
  [
    'time-above',
    'a.txt',
    R,
    raw`00:00:03
Tomas ⟦Weeringa→Wieringa⟧ is here with us.

00:00:09
So he is. And Chidi ⟦Okonquo→Okonkwo⟧ too.

00:00:15
Good.
`,
  ],
  [
    'rev-text',
    'a.txt',
    R,
    raw`Tomas Wieringa (00:03):
Good morning. I asked Chidi ⟦Okonquo→Okonkwo⟧ to join.

Chidi Okonkwo (00:12):
Thanks.

Tomas Wieringa (00:15):
Right.
`,
  ],
  [
    'speaker-n',
    'a.txt',
    R,
    raw`Speaker 1: I'm Tomas ⟦Weeringa→Wieringa⟧ and this is the show.
Speaker 2: Hello, I talked to Ada ⟦Lindkvist→Lindqvist⟧.
Speaker 1: Good.
`,
  ],
  [
    'teams-docx-vtt',
    'a.vtt',
    R,
    raw`WEBVTT

8a6f1c/12-0
00:00:03.120 --> 00:00:05.000
<v Tomas Wieringa>I asked Chidi
⟦Okonquo→Okonkwo⟧ to join.</v>

8a6f1c/13-0
00:00:06.120 --> 00:00:07.000
<v Chidi ⟦Okonquo→Okonkwo⟧>Thank you &amp; good morning.</v>
`,
  ],
  // captions
  [
    'srt-paren',
    'a.srt',
    R,
    raw`1
00:00:10,980 --> 00:00:14,200
(Tomas ⟦Weeringa→Wieringa⟧)
Welcome to the show, <i>Chidi ⟦Okonquo→Okonkwo⟧</i>.

2
00:00:15,000 --> 00:00:16,000
(Chidi Okonkwo)
Thank you. (laughs)
`,
  ],
  [
    'srt-caps',
    'a.srt',
    R,
    raw`1
00:00:10,980 --> 00:00:14,200
>> ADA LINDQVIST: WELCOME TO THE SHOW,
TOMAS ⟦WEERINGA→WIERINGA⟧.

2
00:00:15,000 --> 00:00:16,000
>> THANK YOU.
`,
  ],
  [
    'srt-crlf-bom',
    'a.srt',
    R,
    '\ufeff1\r\n00:00:10,980 --> 00:00:14,200\r\n- Tomas ⟦Weeringa→Wieringa⟧ is here.\r\n- Who?\r\n\r\n2\r\n00:00:15,000 --> 00:00:16,000\r\n{\\an8}Chidi ⟦Okonquo→Okonkwo⟧ says.\r\n',
  ],
  [
    'srt-split',
    'a.srt',
    R,
    raw`1
00:00:10,980 --> 00:00:14,200
And then I said to Tomas

2
00:00:15,000 --> 00:00:16,000
⟦Weeringa→Wieringa⟧ that it is late.
`,
  ],
  [
    'sbv',
    'a.sbv',
    R,
    raw`0:00:01.000,0:00:03.000
Tomas ⟦Weeringa→Wieringa⟧ is here.

0:00:03.000,0:00:05.000
>> So is Chidi[br]⟦Okonquo→Okonkwo⟧.
`,
  ],
  [
    'ttml',
    'a.ttml',
    R,
    raw`<?xml version="1.0" encoding="UTF-8"?>
<tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttm="http://www.w3.org/ns/ttml#metadata" xml:lang="en">
<head><metadata><ttm:agent xml:id="a1" type="person"><ttm:name type="full">Tomas ⟦Weeringa→Wieringa⟧</ttm:name></ttm:agent></metadata>
<styling><style xml:id="Weeringa"/></styling></head>
<body><div><p begin="0s" end="2s" ttm:agent="a1">I am here &amp; so is<br/><span style="i">Chidi</span> ⟦Okonquo→Okonkwo⟧.</p></div></body></tt>
`,
  ],
  [
    'imsc-dfxp',
    'a.dfxp',
    R,
    raw`<tt:tt xmlns:tt="http://www.w3.org/ns/ttml" xmlns="http://www.w3.org/1999/xhtml"><tt:body><tt:div>
<tt:p begin="00:00:01.00" end="00:00:02.00">Ada <tt:span>⟦Lindkvist→Lindqvist⟧</tt:span> spoke.</tt:p>
</tt:div></tt:body></tt:tt>`,
  ],
  [
    'ass',
    'a.ass',
    R,
    raw`[Script Info]
Title: Weeringa
ScriptType: v4.00+

[V4+ Styles]
Format: Name, Fontname, Fontsize
Style: Weeringa,Arial,20

[Events]
Format: Layer, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Comment: 0,0:00:00.00,0:00:01.00,Weeringa,,0,0,0,,Tomas Weeringa
Dialogue: 0,0:00:01.00,0:00:03.00,Weeringa,Tomas ⟦Weeringa→Wieringa⟧,0,0,0,,I am here,\Nwith Chidi {\i1}⟦Okonquo→Okonkwo⟧{\i0}.
`,
  ],
  [
    'ssa',
    'a.ssa',
    R,
    raw`[Script Info]
ScriptType: v4.00

[Events]
Format: Marked, Start, End, Style, Name, MarginL, MarginR, MarginV, Effect, Text
Dialogue: Marked=0,0:00:01.00,0:00:03.00,Default,,0000,0000,0000,,Ada ⟦Lindkvist→Lindqvist⟧ is here
`,
  ],
  [
    'yt-auto',
    'a.vtt',
    R,
    raw`WEBVTT
Kind: captions
Language: en

00:00:00.160 --> 00:00:02.470 align:start position:0%
 
i<00:00:00.480><c> asked</c><00:00:00.719><c> tomas</c><00:00:01.000><c> ⟦weeringa→Wieringa⟧</c>

00:00:02.470 --> 00:00:02.480 align:start position:0%
i asked tomas ⟦weeringa→Wieringa⟧
 

00:00:02.480 --> 00:00:04.470 align:start position:0%
i asked tomas ⟦weeringa→Wieringa⟧
about<00:00:02.880><c> the</c><00:00:03.199><c> cranes</c>

00:00:04.470 --> 00:00:04.480 align:start position:0%
about the cranes
 

`,
    { loose: true },
  ],
  [
    'json3',
    'a.json3',
    R,
    raw`{"wireMagic":"pb3","pens":[{}],"events":[{"tStartMs":0,"dDurationMs":9000,"id":1,"wpWinPosId":1},
{"tStartMs":160,"dDurationMs":4000,"wWinId":1,"segs":[{"utf8":"we","acAsrConf":0},{"utf8":" asked","tOffsetMs":300},{"utf8":" chidi","tOffsetMs":500},{"utf8":" ⟦okonquo→Okonkwo⟧","tOffsetMs":800}]},
{"tStartMs":2470,"wWinId":1,"aAppend":1,"segs":[{"utf8":"\n"}]},
{"tStartMs":2480,"wWinId":1,"segs":[{"utf8":"about"},{"utf8":" it"}]}]}`,
    { loose: true },
  ],
  [
    'whisper-tsv',
    'a.tsv',
    R,
    'start\tend\ttext\n0\t2000\tI asked Tomas ⟦Weeringa→Wieringa⟧.\n2000\t4000\tAnd Chidi\n4000\t6000\t⟦Okonquo→Okonkwo⟧ too.\n',
  ],
  [
    'whisper-console',
    'a.txt',
    R,
    raw`Detecting language using up to the first 30 seconds. Use ${'`--language`'} to specify the language
Detected language: English
[00:00.000 --> 00:03.000]  I asked Tomas ⟦Weeringa→Wieringa⟧.
[00:03.000 --> 00:05.000]  And Chidi ⟦Okonquo→Okonkwo⟧ too.
`,
  ],
  [
    'whisper-cpp-console',
    'a.txt',
    R,
    raw`
[00:00:00.000 --> 00:00:03.000]   I asked Tomas ⟦Weeringa→Wieringa⟧.
[00:00:03.000 --> 00:00:05.000]   And Chidi ⟦Okonquo→Okonkwo⟧ too.

`,
  ],
  [
    'timed',
    'a.txt',
    R,
    raw`00:00:01 I asked Tomas ⟦Weeringa→Wieringa⟧.
00:00:03 And Chidi ⟦Okonquo→Okonkwo⟧ too.
`,
  ],
  [
    'lrc',
    'a.txt',
    R,
    raw`0:01 I asked Tomas ⟦Weeringa→Wieringa⟧.
0:03 And Chidi ⟦Okonquo→Okonkwo⟧ too.
1:02:03 Good.
`,
  ],
  [
    'ctm',
    'a.ctm',
    R,
    raw`;; LANG en
call1 A 0.10 0.20 i 0.99
call1 A 0.30 0.20 asked 0.98
call1 A 0.50 0.30 tomas 0.90
call1 A 0.80 0.50 ⟦weeringa→Wieringa⟧ 0.41
call1 B 0.90 0.30 yes
`,
    { loose: true },
  ],

  [
    'podcast',
    'a.json',
    R,
    raw`{"version":"1.0.0","segments":[{"speaker":"Ada Lindqvist","startTime":0.5,"endTime":3.5,"body":"I asked Tomas ⟦Weeringa→Wieringa⟧."},
{"speaker":"Chidi ⟦Okonquo→Okonkwo⟧","startTime":3.5,"endTime":4,"body":"Thank you, Ada."}]}`,
  ],
  [
    'podcast-split',
    'a.json',
    R,
    raw`{"version":"1.0.0","segments":[{"startTime":0.5,"endTime":0.7,"body":"I"},{"startTime":0.7,"endTime":0.9,"body":"asked"},{"startTime":0.9,"endTime":1,"body":"Tomas"},{"startTime":1,"endTime":1.5,"body":"⟦Weeringa→Wieringa⟧."}]}`,
  ],
  [
    'hf',
    'a.json',
    R,
    raw`{"text": " I asked Tomas ⟦Weeringa→Wieringa⟧.", "chunks": [{"timestamp": [0.0, 1.2], "text": " I asked Tomas"}, {"timestamp": [1.2, null], "text": " ⟦Weeringa→Wieringa⟧."}]}`,
  ],
  [
    'hf-words',
    'a.json',
    R,
    raw`{"text":" i asked chidi ⟦okonquo→Okonkwo⟧","chunks":[{"text":" i","timestamp":[0,0.1]},{"text":" asked","timestamp":[0.1,0.5]},{"text":" chidi","timestamp":[0.5,0.8]},{"text":" ⟦okonquo→Okonkwo⟧","timestamp":[0.8,1.4]}]}`,
    { loose: true },
  ],
  [
    'insanely-fast',
    'a.json',
    R,
    raw`{"speakers":[{"speaker":"SPEAKER_00","timestamp":[0.0,2.0],"text":" I asked Tomas ⟦Weeringa→Wieringa⟧."}],"chunks":[{"timestamp":[0.0,2.0],"text":" I asked Tomas ⟦Weeringa→Wieringa⟧."}],"text":" I asked Tomas ⟦Weeringa→Wieringa⟧."}`,
  ],
  [
    'whisper-json',
    'a.json',
    R,
    raw`{"text":" I asked Tomas ⟦Weeringa→Wieringa⟧.","segments":[{"id":0,"seek":0,"start":0.0,"end":2.0,"text":" I asked Tomas ⟦Weeringa→Wieringa⟧.","tokens":[50364],"temperature":0.0,"avg_logprob":-0.2,"words":[{"word":" I","start":0.0,"end":0.2,"probability":0.9},{"word":" asked","start":0.2,"end":0.5,"probability":0.99},{"word":" Tomas","start":0.5,"end":1.0,"probability":0.8},{"word":" ⟦Weeringa→Wieringa⟧.","start":1.0,"end":2.0,"probability":0.31}]}],"language":"en"}`,
  ],
  [
    'whisperx',
    'a.json',
    R,
    raw`{"segments":[{"start":0,"end":2,"text":" I asked Chidi ⟦Okonquo→Okonkwo⟧.","words":[{"word":"I","start":0,"end":0.1,"score":0.9,"speaker":"SPEAKER_00"},{"word":"asked","start":0.1,"end":0.2,"score":0.9},{"word":"Chidi","start":0.3,"end":0.5,"score":0.9},{"word":"⟦Okonquo→Okonkwo⟧.","start":0.6,"end":1,"score":0.4}],"speaker":"SPEAKER_00"}],"word_segments":[{"word":"I","start":0,"end":0.1,"score":0.9},{"word":"asked","start":0.1,"end":0.2,"score":0.9},{"word":"Chidi","start":0.3,"end":0.5,"score":0.9},{"word":"⟦Okonquo→Okonkwo⟧.","start":0.6,"end":1,"score":0.4}],"language":"en"}`,
  ],
  [
    'whisper-cpp',
    'a.json',
    R,
    raw`{"systeminfo":"AVX = 1","model":{"type":"base"},"params":{"model":"m","language":"en","translate":false},"result":{"language":"en"},"transcription":[{"timestamps":{"from":"00:00:00,000","to":"00:00:02,000"},"offsets":{"from":0,"to":2000},"text":" I asked Tomas ⟦Weeringa→Wieringa⟧."}]}`,
  ],
  [
    'whisper-cpp-full',
    'a.json',
    R,
    raw`{"systeminfo":"AVX = 1","model":{"type":"base"},"params":{"language":"en"},"result":{"language":"en"},"transcription":[{"timestamps":{"from":"00:00:00,000","to":"00:00:02,000"},"offsets":{"from":0,"to":2000},"text":" I asked Tomas Weeringa.","tokens":[{"text":"[_BEG_]","timestamps":{"from":"00:00:00,000","to":"00:00:00,000"},"offsets":{"from":0,"to":0},"id":50364,"p":0.9},{"text":" I","offsets":{"from":0,"to":100},"id":1,"p":0.98},{"text":" asked","offsets":{"from":100,"to":300},"id":2,"p":0.98},{"text":" Tomas","offsets":{"from":300,"to":600},"id":3,"p":0.7},{"text":" We","offsets":{"from":600,"to":700},"id":4,"p":0.3},{"text":"ering","offsets":{"from":700,"to":900},"id":5,"p":0.3},{"text":"a","offsets":{"from":900,"to":1000},"id":6,"p":0.9},{"text":".","offsets":{"from":1000,"to":1000},"id":7,"p":0.9}]}]}`,
    { has: ['Tomas Wieringa.'], not: ['Weering'] },
  ],
  [
    'speechmatics',
    'a.json',
    R,
    raw`{"format":"2.9","job":{"id":"x"},"metadata":{"type":"transcription"},"results":[{"type":"word","start_time":0.1,"end_time":0.2,"alternatives":[{"content":"I","confidence":1.0,"language":"en","speaker":"S1"}]},{"type":"word","start_time":0.2,"end_time":0.4,"alternatives":[{"content":"asked","confidence":1.0,"speaker":"S1"}]},{"type":"word","start_time":0.4,"end_time":0.6,"alternatives":[{"content":"Tomas","confidence":0.9,"speaker":"S1"}]},{"type":"word","start_time":0.6,"end_time":0.9,"alternatives":[{"content":"⟦Weeringa→Wieringa⟧","confidence":0.4,"speaker":"S1"}]},{"type":"punctuation","start_time":0.9,"end_time":0.9,"attaches_to":"previous","is_eos":true,"alternatives":[{"content":".","confidence":1.0}]}]}`,
  ],
  [
    'watson',
    'a.json',
    R,
    raw`{"result_index":0,"results":[{"final":true,"alternatives":[{"transcript":"i asked chidi ⟦okonquo→Okonkwo⟧ ","confidence":0.88,"timestamps":[["i",0.1,0.2],["asked",0.2,0.4],["chidi",0.4,0.7],["⟦okonquo→Okonkwo⟧",0.7,1.2]],"word_confidence":[["i",1.0],["asked",0.99],["chidi",0.7],["⟦okonquo→Okonkwo⟧",0.4]]}]}],"speaker_labels":[{"from":0.1,"to":0.2,"speaker":0,"confidence":0.6,"final":false}]}`,
    { loose: true },
  ],
  [
    'azure-batch',
    'a.json',
    R,
    raw`{"source":"x.wav","timestamp":"2024-05-01T10:00:00Z","durationInTicks":10,"duration":"PT1S","combinedRecognizedPhrases":[{"channel":0,"lexical":"i asked tomas ⟦weeringa→wieringa⟧","itn":"i asked tomas ⟦weeringa→wieringa⟧","maskedITN":"i asked tomas ⟦weeringa→wieringa⟧","display":"I asked Tomas ⟦Weeringa→Wieringa⟧."}],"recognizedPhrases":[{"recognitionStatus":"Success","channel":0,"speaker":1,"offset":"PT0S","duration":"PT1S","offsetInTicks":0,"durationInTicks":1,"nBest":[{"confidence":0.8,"lexical":"i asked tomas ⟦weeringa→wieringa⟧","itn":"i asked tomas ⟦weeringa→wieringa⟧","maskedITN":"i asked tomas ⟦weeringa→wieringa⟧","display":"I asked Tomas ⟦Weeringa→Wieringa⟧."}]}]}`,
    { loose: true },
  ],
  [
    'azure-fast',
    'a.json',
    R,
    raw`{"durationMilliseconds":2000,"combinedPhrases":[{"text":"I asked Tomas ⟦Weeringa→Wieringa⟧."}],"phrases":[{"speaker":1,"offsetMilliseconds":0,"durationMilliseconds":2000,"text":"I asked Tomas ⟦Weeringa→Wieringa⟧.","words":[{"text":"I","offsetMilliseconds":0,"durationMilliseconds":1},{"text":"asked","offsetMilliseconds":2,"durationMilliseconds":1},{"text":"Tomas","offsetMilliseconds":3,"durationMilliseconds":1},{"text":"⟦Weeringa→Wieringa⟧.","offsetMilliseconds":4,"durationMilliseconds":1}],"locale":"en-US","confidence":0.6}]}`,
  ],
  [
    'vosk',
    'a.json',
    R,
    raw`{
  "result" : [{
      "conf" : 1.000000,
      "end" : 0.4,
      "start" : 0.1,
      "word" : "asked"
    }, {
      "conf" : 0.8,
      "end" : 0.9,
      "start" : 0.4,
      "word" : "tomas"
    }, {
      "conf" : 0.3,
      "end" : 1.4,
      "start" : 0.9,
      "word" : "⟦weeringa→Wieringa⟧"
    }],
  "text" : "asked tomas ⟦weeringa→Wieringa⟧"
}
`,
    { loose: true },
  ],
  [
    'vosk-list',
    'a.json',
    R,
    raw`[{"result":[{"conf":1,"end":0.4,"start":0.1,"word":"ask"},{"conf":0.3,"end":0.9,"start":0.4,"word":"chidi"},{"conf":0.3,"end":1.9,"start":0.9,"word":"⟦okonquo→Okonkwo⟧"}],"text":"ask chidi ⟦okonquo→Okonkwo⟧"},{"text":""}]`,
    { loose: true },
  ],
  [
    'gladia',
    'a.json',
    R,
    raw`{"id":"x","status":"done","result":{"metadata":{"audio_duration":2},"transcription":{"full_transcript":"I asked Tomas ⟦Weeringa→Wieringa⟧.","languages":["en"],"utterances":[{"text":"I asked Tomas ⟦Weeringa→Wieringa⟧.","language":"en","start":0,"end":2,"confidence":0.8,"channel":0,"speaker":0,"words":[{"word":"I","start":0,"end":0.1,"confidence":1},{"word":" asked","start":0.1,"end":0.3,"confidence":1},{"word":" Tomas","start":0.3,"end":0.6,"confidence":1},{"word":" ⟦Weeringa→Wieringa⟧.","start":0.6,"end":1.1,"confidence":0.3}]}]}}}`,
  ],
  [
    'elevenlabs',
    'a.json',
    R,
    raw`{"language_code":"eng","language_probability":0.99,"text":"I asked Tomas ⟦Weeringa→Wieringa⟧.","words":[{"text":"I","start":0.1,"end":0.2,"type":"word","speaker_id":"speaker_0","logprob":0.0},{"text":" ","start":0.2,"end":0.2,"type":"spacing","speaker_id":"speaker_0","logprob":0.0},{"text":"asked","start":0.2,"end":0.4,"type":"word","speaker_id":"speaker_0","logprob":0.0},{"text":" ","start":0.4,"end":0.4,"type":"spacing"},{"text":"Tomas","start":0.4,"end":0.8,"type":"word","logprob":-0.2},{"text":" ","start":0.8,"end":0.8,"type":"spacing"},{"text":"⟦Weeringa→Wieringa⟧.","start":0.8,"end":1.4,"type":"word","logprob":-1.9}]}`,
  ],
  [
    'deepgram',
    'a.json',
    R,
    raw`{"metadata":{"request_id":"x","channels":1},"results":{"channels":[{"alternatives":[{"transcript":"I asked Tomas ⟦Weeringa→Wieringa⟧.","confidence":0.9,"words":[{"word":"i","start":0,"end":0.1,"confidence":0.9,"punctuated_word":"I"},{"word":"asked","start":0.1,"end":0.3,"confidence":0.9,"punctuated_word":"asked"},{"word":"tomas","start":0.3,"end":0.6,"confidence":0.9,"punctuated_word":"Tomas"},{"word":"⟦weeringa→wieringa⟧","start":0.6,"end":1.2,"confidence":0.4,"punctuated_word":"⟦Weeringa→Wieringa⟧."}]}]}]}}`,
    { loose: true },
  ],
  [
    'assemblyai',
    'a.json',
    R,
    raw`{"id":"x","status":"completed","text":"I asked Tomas ⟦Weeringa→Wieringa⟧.","words":[{"text":"I","start":0,"end":1,"confidence":0.9,"speaker":"A"},{"text":"asked","start":1,"end":2,"confidence":0.9,"speaker":"A"},{"text":"Tomas","start":2,"end":3,"confidence":0.9,"speaker":"A"},{"text":"⟦Weeringa→Wieringa⟧.","start":3,"end":4,"confidence":0.4,"speaker":"A"}],"utterances":[{"confidence":0.9,"start":0,"end":4,"speaker":"A","text":"I asked Tomas ⟦Weeringa→Wieringa⟧.","words":[{"text":"I","start":0,"end":1,"confidence":0.9,"speaker":"A"},{"text":"asked","start":1,"end":2,"confidence":0.9,"speaker":"A"},{"text":"Tomas","start":2,"end":3,"confidence":0.9,"speaker":"A"},{"text":"⟦Weeringa→Wieringa⟧.","start":3,"end":4,"confidence":0.4,"speaker":"A"}]}]}`,
  ],
  [
    'google-v1',
    'a.json',
    R,
    raw`{"results":[{"alternatives":[{"transcript":"I asked Tomas ⟦Weeringa→Wieringa⟧","confidence":0.9,"words":[{"startTime":"0s","endTime":"0.1s","word":"I"},{"startTime":"0.1s","endTime":"0.3s","word":"asked"},{"startTime":"0.3s","endTime":"0.7s","word":"Tomas"},{"startTime":"0.7s","endTime":"1.3s","word":"⟦Weeringa→Wieringa⟧"}]}],"resultEndTime":"1.3s","languageCode":"en-us"}]}`,
  ],
  [
    'rev',
    'a.json',
    R,
    raw`{"monologues":[{"speaker":0,"elements":[{"type":"text","value":"I","ts":0,"end_ts":0.1,"confidence":1},{"type":"punct","value":" "},{"type":"text","value":"asked","ts":0.1,"end_ts":0.2,"confidence":1},{"type":"punct","value":" "},{"type":"text","value":"Tomas","ts":0.2,"end_ts":0.5,"confidence":1},{"type":"punct","value":" "},{"type":"text","value":"⟦Weeringa→Wieringa⟧","ts":0.5,"end_ts":1,"confidence":0.3},{"type":"punct","value":"."}]}]}`,
  ],
  [
    'amazon',
    'a.json',
    R,
    `{"jobName":"j","accountId":"1","status":"COMPLETED","results":{"transcripts":[{"transcript":"I asked Tomas ⟦Weeringa→Wieringa⟧."}],"items":[${[amazonItem('I', '0.0', '0.1'), amazonItem('asked', '0.1', '0.3'), amazonItem('Tomas', '0.3', '0.6'), amazonItem('⟦Weeringa→Wieringa⟧', '0.6', '1.1'), amazonItem('.')].join(',')}]}}`,
  ],
  [
    'amazon-channels',
    'a.json',
    R,
    `{"jobName":"j","accountId":"1","results":{"transcripts":[{"transcript":"I asked Tomas ⟦Weeringa→Wieringa⟧. Yes ."}],"channel_labels":{"channels":[{"channel_label":"ch_1","items":[${[amazonItem('Yes', '2.0', '2.1', ',"channel_label":"ch_1"'), amazonItem('.', 0, 0, ',"channel_label":"ch_1"')]}]},{"channel_label":"ch_0","items":[${[['I', '0.0', '0.1'], ['asked', '0.1', '0.3'], ['Tomas', '0.3', '0.6'], ['⟦Weeringa→Wieringa⟧', '0.6', '1.1'], ['.']].map(([w = '', a, b]) => amazonItem(w, a, b, ',"channel_label":"ch_0"'))}]}],"number_of_channels":2},"items":[${[['I', '0.0', '0.1'], ['asked', '0.1', '0.3'], ['Tomas', '0.3', '0.6'], ['⟦Weeringa→Wieringa⟧', '0.6', '1.1'], ['.']].map(([w = '', a, b]) => amazonItem(w, a, b, ',"channel_label":"ch_0"'))},${[amazonItem('Yes', '2.0', '2.1', ',"channel_label":"ch_1"'), amazonItem('.', 0, 0, ',"channel_label":"ch_1"')]}]},"status":"COMPLETED"}`.replace(
      'Yes .',
      'Yes.',
    ),
  ],
  [
    'otr',
    'a.otr',
    R,
    raw`{"text":"<p><span class=\"timestamp\" contenteditable=\"false\" data-timestamp=\"3.1\">0:03</span>I asked Tomas ⟦Weeringa→Wieringa⟧ &amp; Chidi <b>⟦Okonquo→Okonkwo⟧</b>.</p>","media":"weeringa.mp3","media-time":3.1}`,
  ],
  [
    'otr-split',
    'a.otr',
    R,
    raw`{"text":"<p>I asked Tomas Wee<b>ringa</b> again.<br></p>","media":"","media-time":0}`,
    { has: ['Wie<b>ringa</b>'] },
  ],
  // ---- rosterless
  [
    'own-labels-vtt',
    'a.vtt',
    null,
    raw`WEBVTT

00:01.000 --> 00:02.000
<v Ada Lindqvist>I asked Chidi ⟦Okonquo→Okonkwo⟧ about it.

00:02.000 --> 00:03.000
<v Chidi Okonkwo>Ada ⟦Lindkvist→Lindqvist⟧ did.
`,
  ],
  [
    'own-labels-podcast',
    'a.json',
    null,
    raw`{"version":"1.0.0","segments":[{"speaker":"Ada Lindqvist","startTime":0.5,"endTime":3.5,"body":"I asked Tomas ⟦Weeringa→Wieringa⟧."},{"speaker":"Tomas Wieringa","startTime":3.5,"endTime":4,"body":"Thank you, Ada."}]}`,
  ],
  [
    'own-labels-rev',
    'a.json',
    null,
    raw`{"speakers":[{"id":0,"name":"Ada Lindqvist"},{"id":1,"name":"Tomas Wieringa"}],"monologues":[{"speaker":0,"speaker_name":"Ada Lindqvist","elements":[{"type":"text","value":"I","timestamp":"00:00:00,000","end_timestamp":"00:00:00,100"},{"type":"punct","value":" "},{"type":"text","value":"asked"},{"type":"punct","value":" "},{"type":"text","value":"Tomas"},{"type":"punct","value":" "},{"type":"text","value":"⟦Weeringa→Wieringa⟧"},{"type":"punct","value":"."}]},{"speaker":1,"speaker_name":"Tomas Wieringa","elements":[{"type":"text","value":"Yes"}]}]}`,
  ],
  [
    'own-front-text',
    'a.txt',
    null,
    raw`---
title: Ports and cranes
guests:
  - Tomas Wieringa
  - Chidi Okonkwo
---

[00:00:01] Welcome. With us are Tomas ⟦Weeringa→Wieringa⟧ and Chidi.

[00:00:05] Hello. This is Chidi ⟦Okonquo→Okonkwo⟧.
`,
  ],
  [
    'own-labels-garbled-label',
    'a.txt',
    null,
    raw`Ada Lindqvist: Good morning.

Chidi Okonkwo: Hello.

Ada ⟦Lindkvist→Lindqvist⟧: Who is there?

Chidi Okonkwo: Me.

Ada Lindqvist: Good.

Chidi Okonkwo: Now then.

Ada Lindqvist: Let us begin.
`,
  ],
]

/** Files that are no such files. */
export const MALFORMED: readonly (readonly [id: string, fileName: string, file: string])[] = [
  ['vtt', 'a.vtt', 'WEBVTT\n\n00:00:01.000 -> 00:00:02.000\nHello\n'],
  ['srt', 'a.srt', '1\n00:00:01,000 --> 00:00:0x,000\nHello\n'],
  ['srt-arrow', 'a.srt', '1\n00:00:01,000 -> 00:00:02,000\nHello\n'],
  ['json', 'a.json', '{"segments":[{"text":"a",}]}'],
  ['json-cut', 'a.json', '[{"body":"Tomas'],
  ['jsonl', 'a.jsonl', '{"body":"a"}\n{"body":"b"\n'],
  ['csv-open-quote', 'a.csv', 'id,text\n1,"Tomas came\n'],
  ['ttml', 'a.ttml', '<tt xmlns="http://www.w3.org/ns/ttml"><body><div><p>Hello</div></body></tt>'],
  ['ass', 'a.ass', '[Script Info]\nTitle: x\n\n[Events]\nFormat: Start, End\nDialogue: 0,0:00\n'],
  ['sbv', 'a.sbv', '0:00:01.000,0:00:0\nHello\n'],
  ['ctm', 'a.ctm', 'call1 A 0.10 x i 0.99\n'],
  ['tsv-whisper', 'a.tsv', 'start\tend\ttext\n0\tx\tHello\n'],
  ['json3', 'a.json3', '{"wireMagic":"pb3","events":[{"segs":5}]}'],
  ['otr', 'a.otr', '{"text":5,"media":"","media-time":0}'],
  ['podcast', 'a.json', '{"version":"1.0.0","segments":[{"body":5,"startTime":0}]}'],
]

/** Files that are known, and no text. */
export const REFUSED: readonly (readonly [id: string, fileName: string | undefined, file: string])[] = [
  ['rtf', 'a.rtf', '{\\rtf1\\ansi Tomas Weeringa}'],
  ['rtf-noname', undefined, '{\\rtf1\\ansi Tomas Weeringa}'],
  ['pdf', 'a.pdf', '%PDF-1.7\n%âãÏÓ\n1 0 obj'],
  ['docx', 'a.docx', 'PK\u0003\u0004\u0014\u0000\u0006\u0000[Content_Types].xml'],
  ['epub', 'a.epub', 'PK\u0003\u0004\n\u0000mimetypeapplication/epub+zip'],
  ['utf16', 'a.txt', 'T\u0000o\u0000m\u0000a\u0000s\u0000 \u0000W\u0000'],
  ['doc', 'a.doc', '\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1'],
  ['png', 'a.png', '\u0089PNG\r\n\u001a\n\u0000\u0000\u0000\rIHDR'],
]
