import type { CorpusDocument } from './corpus.ts'

const raw = String.raw
const S = [
  'Siddharth Venkataraman',
  'Rosalind Fairweather',
  'Oluwaseun Adebayo',
  'Henrik Solheim',
  'Marguerite Delacroix',
]
/** More files as strangers have them: what programs export, and what people write by hand. */
export const MORE: readonly CorpusDocument[] = [
  // HTML
  [
    'h-shy',
    'a.html',
    S,
    raw`<p>Judge Henrik Sol&shy;heim ruled on Monday. “No,” Hen&shy;rik ⟦Solhaim→Solheim⟧ wrote.</p>`,
  ],
  [
    'h-dl',
    'a.html',
    S,
    raw`<dl><dt>Rosalind Fairweather:</dt><dd>We met Henrik ⟦Solhime→Solheim⟧ there.</dd><dt>Henrik Solheim:</dt><dd>Thank you, Ms. ⟦Fairwether→Fairweather⟧.</dd></dl>`,
  ],
  [
    'h-strong-labels',
    'a.html',
    S,
    raw`<article><p><strong>Rosalind Fairweather:</strong> I spoke with Oluwaseun ⟦Adebio→Adebayo⟧ in Lagos.</p>
<p><strong>Oluwaseun Adebayo:</strong> You did.</p>
<p><strong>Rosalind Fairweather:</strong> And then?</p></article>`,
    { speakers: ['Rosalind Fairweather', 'Oluwaseun Adebayo', 'Rosalind Fairweather'] },
  ],
  [
    'h-template',
    'a.html',
    S,
    raw`<!DOCTYPE html><html><head><meta name="author" content="Henrik Solhaim"><template><p>Henrik Solhaim</p></template><noscript><img src=x></noscript></head><body><select><option value="Solhaim">Henrik ⟦Solhaim→Solheim⟧</option></select><input value="Henrik Solhaim"><kbd>Henrik Solhaim</kbd><samp>Henrik Solhaim</samp><p>Henrik ⟦Solhaim→Solheim⟧ signed.</p></body></html>`,
  ],
  [
    'h-upper',
    'a.HTM',
    S,
    raw`<P ALIGN=center>Marguerite ⟦Delacrois→Delacroix⟧<BR>read <!--[if IE]>Marguerite Delacrois<![endif]--> it.<P>Then <A HREF=delacrois.htm>Ms ⟦Delacrois→Delacroix⟧</A> left.`,
  ],
  [
    'h-sup',
    'a.html',
    S,
    raw`<p>Henrik ⟦Solhaim→Solheim⟧<sup>2</sup> wrote to Marguerite <span class="hl">Delacroix</span>.<sup><a href="#fn2">[2]</a></sup></p><ol><li id="fn2">Henrik ⟦Solhaim→Solheim⟧, 2019.</li></ol>`,
  ],
  [
    'h-join',
    'a.html',
    S,
    raw`<p>Marguerite <b>D</b>elacrois was there, <i>Hen</i>rik ⟦Solhaim→Solheim⟧ said.</p>`,
    { has: ['<b>D</b>elacroix was', 'rik Solheim'], not: ['crois'] },
  ],
  [
    'h-bq-p',
    'a.html',
    S,
    raw`<p>Asked about it, she was plain.</p><blockquote><p>Nobody asked us.</p><p>— Rosalind ⟦Fairwether→Fairweather⟧, chair of the board</p></blockquote>`,
    { speakers: ['Rosalind Fairweather'] },
  ],
  [
    'h-figq',
    'a.html',
    S,
    raw`<figure><blockquote>The harbour will not wait.</blockquote><figcaption>Siddharth ⟦Venkatraman→Venkataraman⟧, engineer</figcaption></figure>`,
    { speakers: ['Siddharth Venkataraman'] },
  ],
  [
    'h-apos',
    'a.html',
    S,
    raw`<p>Mr. ⟦Solhime→Solheim⟧&apos;s boat and Henrik ⟦Solhime→Solheim⟧&#8217;s crew sailed &ndash; with M. ⟦Delacroy→Delacroix⟧&#x2019;s dog.</p>`,
  ],
  [
    'h-q-nested',
    'a.html',
    S,
    raw`<p>“She told me <q>go home, <em>Hen</em>rik ⟦Solhaim→Solheim⟧</q>,” said Oluwaseun ⟦Adebyo→Adebayo⟧.</p>`,
  ],
  ['h-noname', '', S, raw`<p class="lead">Henrik ⟦Solhaim→Solheim⟧ spoke first.</p><p>Then he left.</p>`],
  [
    'h-cdata',
    'a.xhtml',
    S,
    raw`<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><script>//<![CDATA[
var a = "Henrik Solhaim";
//]]></script></head><body><p>Henrik ⟦Solhaim→Solheim⟧ &amp; sons.</p></body></html>`,
  ],
  [
    'h-entity-nosemi',
    'a.html',
    ['José Ibañezcu'],
    raw`<p>Jos&eacute Iba&ntilde;ezcu came. Later Jos&eacute ⟦Iba&ntilde;escu→Iba&ntilde;ezcu⟧ left.</p>`,
  ],
  // Markdown
  [
    'm-time-labels',
    'a.md',
    null,
    raw`# Episode 4

**Rosalind Fairweather** (00:12): We spoke to Henrik ⟦Solhime→Solheim⟧ last week.

**Henrik Solheim** (00:15): You did. Slack was down.

**Rosalind Fairweather** (00:19): AWS too.

**Henrik Solheim** (00:25): As Ms. ⟦Fairwether→Fairweather⟧ wrote.
`,
    { speakers: ['Rosalind Fairweather', 'Henrik Solheim', 'Rosalind Fairweather', 'Henrik Solheim'] },
  ],
  [
    'm-bullets',
    'a.md',
    S,
    raw`* Rosalind: Who was it?
* Henrik: It was Oluwaseun ⟦Adebio→Adebayo⟧.
* Rosalind: I see.
* Henrik: Yes.
`,
  ],
  [
    'm-fence-nested',
    'a.md',
    S,
    raw`1. Henrik ⟦Solhaim→Solheim⟧ set it up:

   ~~~~yaml
   owner: Henrik Solhaim
   ~~~
   still: Henrik Solhaim
   ~~~~

2. Marguerite ⟦Delacrois→Delacroix⟧ ran ${'``make `x` delacrois``'}.
`,
  ],
  [
    'm-refdef',
    'a.md',
    S,
    raw`See [the notes] and [Henrik ⟦Solhaim→Solheim⟧](/people/solhaim "About Henrik ⟦Solhaim→Solheim⟧").

[the notes]: <notes/Henrik Solhaim.md> 'By Marguerite ⟦Delacrois→Delacroix⟧'
`,
  ],
  [
    'm-front-nested',
    'a.md',
    null,
    raw`---
title: 'The port: with Siddharth Venkataraman'
guests:
  - name: Siddharth Venkataraman
    twitter: siddharth_venkatraman
description: >-
  We talk to Siddharth ⟦Venkatraman→Venkataraman⟧ about
  the port.
image: /img/siddharth-venkatraman.png
---

Siddharth ⟦Venkatraman→Venkataraman⟧ joins us. What Siddharth Venkataraman says matters.
`,
  ],
  [
    'm-wiki',
    'a.md',
    S,
    raw`We met [[Henrik Solheim|Henrik ⟦Solhaim→Solheim⟧]] at the port. {{< figure src="solhaim.jpg" >}} Then #solhaim left.
`,
  ],
  [
    'm-callout',
    'a.md',
    S,
    raw`> [!NOTE]
> Henrik ⟦Solhaim→Solheim⟧ is away.

:::tip
Ask Marguerite ⟦Delacrois→Delacroix⟧.
:::
`,
  ],
  [
    'm-quote-bold',
    'a.md',
    S,
    raw`> **Marguerite ⟦Delacrois→Delacroix⟧:** We are closed.
>
> **Henrik Solheim:** Since when?
>
> **Marguerite Delacroix:** Since noon.
`,
  ],
  [
    'm-strike',
    'a.md',
    S,
    raw`~~Henrik ⟦Solhaim→Solheim⟧ was chair.~~ *Marg*uerite ⟦Delacrois→Delacroix⟧ is chair.[^1] <!-- Delacrois -->

[^1]: According to Oluwaseun ⟦Adebio→Adebayo⟧.
    And more of Henrik ⟦Solhaim→Solheim⟧.
`,
  ],
  [
    'm-attr',
    'a.md',
    S,
    raw`> Nobody asked us about the port.

— *Rosalind ⟦Fairwether→Fairweather⟧*, in a letter

Text goes on.
`,
  ],
  [
    'm-math',
    'a.md',
    S,
    raw`Henrik ⟦Solhaim→Solheim⟧ found $x_{Solhaim} = 1$ and

$$
Solhaim = 2
$$
`,
  ],
  // mail and text
  [
    't-mail-de',
    'a.eml',
    S,
    raw`Von: Marguerite Delacroix <m.delacroix@example.org>
An: Henrik ⟦Solhaim→Solheim⟧ <office@example.org>
Betreff: Hafen
Gesendet: Montag, 6. Mai 2024 10:00

Hello Mr ⟦Solhaim→Solheim⟧,

Oluwaseun ⟦Adebio→Adebayo⟧ called.

-----Original Message-----
From: Henrik Solheim
Sent: Friday
To: Marguerite Delacroix

> Who called?
> Was it Oluwaseun ⟦Adebio→Adebayo⟧?
`,
  ],
  [
    't-mail-qp',
    'a.eml',
    S,
    `From: Marguerite Delacroix <m@example.org>
To: Henrik Solheim <h@example.org>
Subject: =?utf-8?Q?Henrik_Solhaim?=
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

Dear Henrik Solheim, the long report on the port that was sent to me last=
 week by Oluwaseun ⟦Adebio→Adebayo⟧ is here =E2=80=93 read it.
`,
  ],
  [
    't-mail-b64',
    'a.eml',
    S,
    `From: Marguerite Delacroix <m@example.org>
To: Henrik ⟦Solhaim→Solheim⟧ <h@example.org>
Subject: Port
MIME-Version: 1.0
Content-Type: multipart/mixed; boundary="Solhaim42"

--Solhaim42
Content-Type: text/plain; charset=utf-8

Dear Henrik ⟦Solhaim→Solheim⟧, see below.

--Solhaim42
Content-Type: image/png; name="Henrik Solhaim.png"
Content-Transfer-Encoding: base64
Content-Disposition: attachment; filename="Henrik Solhaim.png"

SGVucmlrIFNvbGhhaW0gd2FzIGhlcmUgYW5kIHRoZW4gbGVmdCBhZ2FpbiBmb3IgdGhlIHBvcnQg
b2YgT3Nsby4gSGUgZGlkIG5vdCBjb21lIGJhY2su
--Solhaim42--
`,
  ],
  [
    't-quoted',
    'a.txt',
    S,
    raw`Henrik ⟦Solhaim→Solheim⟧ wrote:
> > Has Marguerite ⟦Dela-→Dela-⟧
> > ⟦crois→croix⟧ signed the paper that we sent to all of the owners?
> Not yet, as far as I know, and nobody expects her to do it soon.
`,
  ],
  [
    't-wrapped',
    'a.txt',
    S,
    raw`The harbour board met on Tuesday, and its chair, Rosalind
⟦Fairwether→Fairweather⟧, told the members that the work on the pier
would have to wait for another year. “We have no money,” Ms.
⟦Fairwether→Fairweather⟧ said. The engineer, Siddharth Venkata-
raman, agreed with her, and so did everyone else who spoke.
`,
  ],
  [
    't-caps-head',
    'a.txt',
    S,
    raw`HENRIK ⟦SOLHAIM→SOLHEIM⟧ WINS VOTE

OSLO (Reuters) - Henrik ⟦Solhaim→Solheim⟧ won.
`,
  ],
  // tables
  [
    'c-space-header',
    'a.csv',
    S,
    raw`"Article ID","Full Text","By, line"
7,"Henrik ⟦Solhaim→Solheim⟧ said:
""Go."" Then, he left.","Henrik Solhaim"
8,Ms ⟦Delacrois→Delacroix⟧ agreed,x
`,
    { options: { field: 'Full Text' } },
  ],
  [
    'c-tabs',
    'a.tab',
    S,
    'id\ttext\n1\tHenrik ⟦Solhaim→Solheim⟧ came late\n2\t\n3\tMarguerite ⟦Delacrois→Delacroix⟧ left\n',
    { options: { field: 'text' } },
  ],
  ['c-bom', 'a.csv', S, '\ufeffid,body\r\n1,"Henrik ⟦Solhaim→Solheim⟧, chair"\r\n'],
  [
    'c-html',
    'a.csv',
    S,
    raw`id,body
1,"<p>Henrik <b>Sol</b>haim came.</p>"
2,"<p class=""x"">Ms ⟦Delacrois→Delacroix⟧</p>"
`,
    { has: ['<b>Sol</b>heim'], not: ['haim', 'crois'] },
  ],
  [
    'j-emoji',
    'a.jsonl',
    S,
    raw`{"text":"\ud83d\ude00 Henrik ⟦Solhaim→Solheim⟧ \u00e9 came 😀","meta":{"text":"Henrik Solhaim"}}` +
      '\r\n' +
      raw`{"text":"Ms ⟦Delacrois→Delacroix⟧\ttook it\\n"}` +
      '\r\n',
  ],
  [
    'j-arr-path',
    'a.json',
    S,
    raw`{"data":{"posts":[{"content":{"rendered":"<p>Henrik ⟦Solhaim→Solheim⟧ &#8211; chair</p>"}},{"content":{"rendered":""}}]}}`,
    { options: { field: 'content.rendered' } },
  ],
  [
    'j-arr-strings',
    'a.json',
    S,
    raw`[{"paragraphs":["Henrik ⟦Solhaim→Solheim⟧ came.","Ms ⟦Delacrois→Delacroix⟧ left."]}]`,
    { options: { field: 'paragraphs' } },
  ],
  // transcript layouts
  [
    'l-zoom-chat',
    'a.txt',
    S,
    raw`10:02:11	 From Rosalind Fairweather to Everyone : I asked Henrik ⟦Solhaim→Solheim⟧ to join
10:02:31	 From Henrik Solheim to Everyone : thanks
10:03:02	 From Rosalind Fairweather to Everyone : and Oluwaseun ⟦Adebio→Adebayo⟧ comes later
`,
    { speakers: ['Rosalind Fairweather', 'Henrik Solheim', 'Rosalind Fairweather'] },
  ],
  [
    'l-zoom-chat2',
    'a.txt',
    S,
    raw`10:02:11 From  Rosalind Fairweather  to  Everyone:
	I asked Henrik ⟦Solhaim→Solheim⟧ to join
10:02:31 From  Henrik Solheim  to  Everyone:
	thanks a lot
10:03:02 From  Rosalind Fairweather  to  Everyone:
	and Oluwaseun ⟦Adebio→Adebayo⟧ comes later
`,
    { speakers: ['Rosalind Fairweather', 'Henrik Solheim', 'Rosalind Fairweather'] },
  ],
  [
    'l-whatsapp',
    'a.txt',
    S,
    raw`[12/05/2024, 10:02:11] Rosalind Fairweather: I asked Henrik ⟦Solhaim→Solheim⟧ to join
[12/05/2024, 10:02:31] Henrik Solheim: thanks
[12/05/2024, 10:03:02] Rosalind Fairweather: Oluwaseun ⟦Adebio→Adebayo⟧ comes later
`,
    { speakers: ['Rosalind Fairweather', 'Henrik Solheim', 'Rosalind Fairweather'] },
  ],
  [
    'l-whatsapp2',
    'a.txt',
    S,
    raw`12/05/24, 10:02 - Rosalind Fairweather: I asked Henrik ⟦Solhaim→Solheim⟧ to join
12/05/24, 10:02 - Henrik Solheim: thanks
12/05/24, 10:03 - Rosalind Fairweather: Oluwaseun ⟦Adebio→Adebayo⟧ comes later
`,
    { speakers: ['Rosalind Fairweather', 'Henrik Solheim', 'Rosalind Fairweather'] },
  ],
  [
    'l-meet',
    'a.txt',
    S,
    raw`Port meeting (2024-05-06 at 10:00 GMT+2) - Transcript
Attendees
Henrik Solheim, Rosalind Fairweather

Transcript
Rosalind Fairweather: Good morning, Henrik.
Henrik Solheim: Good morning. I asked Oluwaseun ⟦Adebio→Adebayo⟧ about the pier.

00:05:00
Rosalind Fairweather: And Mr. ⟦Venkatraman→Venkataraman⟧?
Henrik Solheim: He agreed.
`,
  ],
  [
    'l-slack',
    'a.txt',
    S,
    raw`Rosalind Fairweather  10:02 AM
I asked Henrik ⟦Solhaim→Solheim⟧ to join

Henrik Solheim  10:02 AM
thanks

Rosalind Fairweather  10:03 AM
and Oluwaseun ⟦Adebio→Adebayo⟧ comes later
`,
    { speakers: ['Rosalind Fairweather', 'Henrik Solheim', 'Rosalind Fairweather'] },
  ],
  [
    'l-teams',
    'a.txt',
    S,
    raw`0:0:3.120 --> 0:0:5.0
Rosalind Fairweather
I asked Henrik ⟦Solhaim→Solheim⟧ to join.

0:0:6.10 --> 0:0:8.0
Henrik Solheim
Thank you, Ms. ⟦Fairwether→Fairweather⟧.
`,
  ],
  [
    'l-sonix',
    'a.txt',
    S,
    raw`Rosalind Fairweather [00:00:03] I asked Henrik ⟦Solhaim→Solheim⟧ to join.

Henrik Solheim [00:00:09] Thank you, Ms. ⟦Fairwether→Fairweather⟧.

Rosalind Fairweather [00:00:15] Right.
`,
    { speakers: ['Rosalind Fairweather', 'Henrik Solheim', 'Rosalind Fairweather'] },
  ],
  [
    'l-rev2',
    'a.txt',
    S,
    raw`Rosalind Fairweather: (00:03)
I asked Henrik ⟦Solhaim→Solheim⟧ to join.

Henrik Solheim: (00:09)
Thank you, Ms. ⟦Fairwether→Fairweather⟧.

Rosalind Fairweather: (00:15)
Right.
`,
    { speakers: ['Rosalind Fairweather', 'Henrik Solheim', 'Rosalind Fairweather'] },
  ],
  [
    'l-descript',
    'a.txt',
    S,
    raw`[00:00:03] Rosalind Fairweather: I asked Henrik ⟦Solhaim→Solheim⟧ to join.

[00:00:09] Henrik Solheim: Thank you, Ms. ⟦Fairwether→Fairweather⟧.

[00:00:15] Rosalind Fairweather: Right.
`,
    { speakers: ['Rosalind Fairweather', 'Henrik Solheim', 'Rosalind Fairweather'] },
  ],
  [
    'l-qa',
    'a.txt',
    null,
    raw`OLUWASEUN ADEBAYO, having been duly sworn, testified as follows:

EXAMINATION

BY MS. FAIRWEATHER:

Q. State your name.

A. Oluwaseun Adebayo.

Q. Mr. ⟦Adebio→Adebayo⟧, did you see the boat?

A. I did.
`,
  ],
  [
    'l-hansard',
    'a.txt',
    S,
    raw`Mr SOLHEIM (Lyne) (14:02): I thank Ms ⟦Fairwether→Fairweather⟧ for the question.

Ms FAIRWEATHER (Cowper) (14:05): I thank Mr ⟦Solhaim→Solheim⟧ too.

Mr SOLHEIM (Lyne) (14:09): Order.
`,
  ],
  [
    'l-lrc',
    'a.lrc',
    S,
    raw`[ti:Henrik]
[00:01.00]I asked Henrik ⟦Solhaim→Solheim⟧
[00:03.50]to come and play
`,
  ],
  [
    'l-irssi',
    'a.log',
    S,
    raw`--- Log opened Mon May 06 10:00:00 2024
10:02 < rosalind> I talked to Henrik ⟦Solhaim→Solheim⟧
10:03 <@henrik> hi
10:03 -!- seun [seun@solhaim.example] has joined #port
10:04 < rosalind> and Oluwaseun ⟦Adebio→Adebayo⟧
`,
  ],
  [
    'l-yaml-turns',
    'a.txt',
    null,
    raw`---
title: Pier
speakers:
  - Rosalind Fairweather
  - Henrik Solheim
---
Rosalind: I met Mr. ⟦Solhaim→Solheim⟧.
Henrik: You did.
Rosalind: Thanks.
Henrik: Any time, Ms. ⟦Fairwether→Fairweather⟧.
`,
  ],
  [
    'l-caps',
    'a.txt',
    null,
    raw`MODERATOR: Welcome. With us is ROSALIND FAIRWEATHER.

ROSALIND FAIRWEATHER: Thank you.

MODERATOR: Ms. ⟦Fairwether→Fairweather⟧, what now?

ROSALIND FAIRWEATHER: We wait.
`,
  ],
  // captions & JSON
  [
    's-vtt-note',
    'a.vtt',
    S,
    raw`WEBVTT - Henrik Solhaim

STYLE
::cue(.Solhaim) { color: red }

NOTE Henrik Solhaim edited this

intro
00:01.000 --> 00:03.000 align:start line:0
<v.loud Rosalind Fairweather>I asked <i>Henrik</i> <b>⟦Solhaim→Solheim⟧</b></v>

00:03.000 --> 00:04.000
<c.yellow>and</c> Oluwaseun &amp; Mr.&nbsp;⟦Solhaim→Solheim⟧ about the pier
`,
  ],
  [
    's-srt-odd',
    'a.srt',
    S,
    `1\n00:00:01.000 --> 00:00:03,000 X1:1 X2:2\n<font color="#ff0">Henrik ⟦Solhaim→Solheim⟧</font> came\n\n\n3\n00:00:04,000 --> 00:00:05,000\n♪ la la ♪\n\n4\n00:00:05,000 --> 00:00:06,000\nROSALIND: [laughs] Mr. ⟦Solhaim→Solheim⟧!\n`,
  ],
  [
    's-sbv2',
    'a.sbv',
    S,
    '0:00:01.000,0:00:03.000\r\nHenrik ⟦Solhaim→Solheim⟧\r\ncame.\r\n\r\n0:00:04.000,0:00:05.000\r\nMs ⟦Fairwether→Fairweather⟧ left.\r\n',
  ],
  [
    's-ttml-ruby',
    'a.xml',
    S,
    raw`<?xml version='1.0'?><tt xmlns="http://www.w3.org/ns/ttml" xml:lang="en"><head><layout><region xml:id="Solhaim"/></layout></head><body region="Solhaim"><div><p begin="00:00:01.000" end="00:00:02.000"><span>Henrik ⟦Solhaim→Solheim⟧</span><br/>came &#x26; <!-- Solhaim --> left</p><p begin="3s" end="4s">Ms ⟦Fairwether→Fairweather⟧</p></div></body></tt>`,
  ],
  [
    's-ass-kara',
    'a.ass',
    S,
    raw`[Script Info]
ScriptType: v4.00+

[Events]
Format: Layer, Start, End, Style, Actor, MarginL, MarginR, MarginV, Effect, Text
Dialogue: 0,0:00:01.00,0:00:03.00,Default,Rosalind,0,0,0,,{\k20}Hen{\k30}rik {\k10}⟦Solhaim→Solheim⟧\hcame\nlate
`,
  ],
  [
    's-whisper-words',
    'a.json',
    S,
    raw`{"task":"transcribe","language":"english","duration":2.0,"text":"I asked Henrik ⟦Solhaim→Solheim⟧.","words":[{"word":"I","start":0,"end":0.1},{"word":"asked","start":0.1,"end":0.3},{"word":"Henrik","start":0.3,"end":0.8},{"word":"⟦Solhaim→Solheim⟧","start":0.8,"end":1.3}],"segments":[{"id":0,"start":0,"end":2,"text":"I asked Henrik ⟦Solhaim→Solheim⟧."}]}`,
  ],
  [
    's-watson-labels',
    'a.json',
    S,
    raw`{"results":[{"final":true,"alternatives":[{"transcript":"i asked henrik ⟦solhaim→Solheim⟧ ","confidence":0.8,"timestamps":[["i",0.1,0.2],["asked",0.2,0.4],["henrik",0.4,0.7],["⟦solhaim→Solheim⟧",0.7,1.2]]},{"transcript":"i asked henrik soul home "}]}],"result_index":0,"speaker_labels":[{"from":0.1,"to":0.2,"speaker":0,"confidence":0.6,"final":true}]}`,
    { loose: true },
  ],
  [
    's-speechmatics',
    'a.json',
    S,
    raw`{"format":"2.7","results":[{"start_time":0.1,"end_time":0.3,"type":"word","alternatives":[{"content":"Henrik","confidence":0.9,"speaker":"S1"}]},{"start_time":0.3,"end_time":0.7,"type":"word","alternatives":[{"content":"⟦Solhaim→Solheim⟧","confidence":0.5,"speaker":"S1"}]},{"start_time":0.7,"end_time":0.7,"type":"punctuation","attaches_to":"previous","alternatives":[{"content":".","confidence":1,"speaker":"S1"}]}]}`,
  ],
  [
    's-vosk-alt',
    'a.json',
    S,
    raw`{"alternatives":[{"confidence":220.1,"result":[{"end":0.4,"start":0.1,"word":"henrik"},{"end":0.9,"start":0.4,"word":"⟦solhaim→Solheim⟧"}],"text":"henrik ⟦solhaim→Solheim⟧"}]}`,
    { loose: true },
  ],
  [
    's-gladia',
    'a.json',
    S,
    raw`{"transcription":{"full_transcript":"Henrik ⟦Solhaim→Solheim⟧ came.","utterances":[{"start":0,"end":1,"confidence":0.9,"channel":0,"speaker":0,"text":"Henrik ⟦Solhaim→Solheim⟧ came.","words":[{"word":"Henrik","start":0,"end":0.2,"confidence":0.9},{"word":" ⟦Solhaim→Solheim⟧","start":0.2,"end":0.5,"confidence":0.4},{"word":" came.","start":0.5,"end":1,"confidence":0.9}]}]}}`,
  ],
  [
    's-eleven',
    'a.json',
    S,
    raw`{"language_code":"en","text":"Henrik ⟦Solhaim→Solheim⟧ (laughs) came","words":[{"text":"Henrik","type":"word","start":0,"end":0.2},{"text":" ","type":"spacing","start":0.2,"end":0.2},{"text":"⟦Solhaim→Solheim⟧","type":"word","start":0.2,"end":0.6},{"text":" ","type":"spacing"},{"text":"(laughs)","type":"audio_event","start":0.6,"end":0.7},{"text":" ","type":"spacing"},{"text":"came","type":"word","start":0.8,"end":1}]}`,
  ],
  [
    's-azure-rt',
    'a.json',
    S,
    raw`{"RecognitionStatus":"Success","Offset":100,"Duration":900,"DisplayText":"I asked Henrik ⟦Solhaim→Solheim⟧.","NBest":[{"Confidence":0.9,"Lexical":"i asked henrik ⟦solhaim→solheim⟧","ITN":"i asked henrik ⟦solhaim→solheim⟧","MaskedITN":"i asked henrik ⟦solhaim→solheim⟧","Display":"I asked Henrik ⟦Solhaim→Solheim⟧."}]}`,
    { loose: true },
  ],
  [
    's-kaldi-ctm',
    'a.ctm',
    S,
    `utt1 1 0.00 0.20 i\nutt1 1 0.20 0.20 asked\nutt1 1 0.40 0.20 henrik\nutt1 1 0.60 0.40 ⟦solhaim→Solheim⟧\n`,
    { loose: true },
  ],
  [
    's-yt3',
    '',
    S,
    raw`{"wireMagic":"pb3","events":[{"tStartMs":0,"segs":[{"utf8":"I asked Henrik\n⟦Solhaim→Solheim⟧ today"}]}]}`,
  ],
  [
    's-podcast2',
    '',
    null,
    raw`{"version":"1.0.0","segments":[{"speaker":"Rosalind Fairweather","startTime":1,"endTime":2,"body":"Here is Henrik "},{"speaker":"Rosalind Fairweather","startTime":2,"endTime":3,"body":"⟦Solhaim→Solheim⟧."},{"speaker":"Henrik Solheim","startTime":3,"endTime":4,"body":"Hi, Rosalind."}]}`,
  ],
  [
    's-hf-speakers',
    '',
    S,
    raw`{"text":" Henrik ⟦Solhaim→Solheim⟧ came. He left.","chunks":[{"text":" Henrik ⟦Solhaim→Solheim⟧ came.","timestamp":[0,1]},{"text":" He left.","timestamp":[1,null]}]}`,
  ],
  [
    's-console',
    'a.txt',
    S,
    `[00:00.000 --> 00:02.000]  Henrik ⟦Solhaim→Solheim⟧\n[00:02.000 --> 00:04.000]  came. So did Oluwaseun\n[00:04.000 --> 00:06.000]  ⟦Adebio→Adebayo⟧.\n`,
  ],
  [
    's-own-otr',
    'a.otr',
    S,
    raw`{"text":"<p><span class=\"timestamp\" data-timestamp=\"1\">00:01</span> <b>Rosalind Fairweather:</b> Henrik ⟦Solhaim→Solheim⟧&nbsp;came.</p>","media":"","media-source":"","media-time":"0"}`,
  ],
  // mail as it was sent
  [
    'mail-quoted-printable',
    'a.eml',
    ['Søren Kjærgaard'],
    raw`From: S <s@example.org>
Subject: =?utf-8?Q?S=C3=B8ren?=
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Content-Transfer-Encoding: quoted-printable

S=C3=B8ren Kj=C3=A6rgaard came. Then Mr ⟦Kj=C3=A6rgard→Kj=C3=A6rgaard⟧ left, and we all went hom=
e. 1 =3D 1. On the way back to the harbour S=C3=B8ren Kj=C3=A6rga=
rd spoke.
`.replace('Kj=C3=A6rga=\nrd', '⟦Kj=C3=A6rga=\nrd→Kj=C3=A6rga=\nard⟧'),
  ],
  [
    'mail-latin1',
    'a.eml',
    ['Søren Kjærgaard'],
    raw`From: S <s@example.org>
Date: Mon, 6 May 2024 10:00:00 +0200
Content-Type: text/plain; charset="iso-8859-1"
Content-Transfer-Encoding: quoted-printable

S=F8ren ⟦Kj=E6rgard→Kj=E6rgaard⟧ came. Then we all went home.
`,
  ],
  [
    'mail-parts',
    '',
    S,
    raw`Received: from mail.solhaim.example by mx.example.org; Tue, 4 Jun 2024 08:00:00 +0000
From: Henrik ⟦Solhaim→Solheim⟧ <hsolhaim@example.org>
To: R <r@example.org>
Message-ID: <Solhaim.1@mail.example.org>
Content-Type: multipart/mixed;
 boundary="solhaim-1"

--solhaim-1
Content-Type: multipart/alternative; boundary=inner

--inner
Content-Type: text/plain; charset=utf-8

Henrik ⟦Solhaim→Solheim⟧ here.
--inner
Content-Type: text/html; charset=utf-8
Content-Transfer-Encoding: quoted-printable

<p class=3D"solhaim">Henrik ⟦Solhaim→Solheim⟧ &amp; Rosalind here.</p>
<code>Henrik Solhaim</code>
--inner--
--solhaim-1
Content-Type: text/plain; name="Solhaim.txt"
Content-Disposition: attachment; filename="Solhaim.txt"

Henrik Solhaim
--solhaim-1
Content-Type: image/png; name="Henrik Solhaim.png"
Content-Transfer-Encoding: base64

SGVucmlrIFNvbGhhaW0gY2FtZS4=
--solhaim-1--
`,
  ],
  // tables, pages and notes
  ['tsv-marks', 'a.tsv', S, 'id\ttext\n1\tHenrik ⟦Solhaim→Solheim⟧ came.\n2\t"Yes," Henrik ⟦Solhaim→Solheim⟧ said.\n'],
  [
    'h-apostrophe',
    'a.html',
    ["Siobhán O'Rourke-Daly"],
    raw`<p>Siobh&aacute;n O&#39;Rourke-Daly won. &quot;Good,&quot; ⟦O&#39;Rorke-Daly→O&#39;Rourke-Daly⟧ said.</p>`,
  ],
  [
    'm-dashes',
    'a.md',
    S,
    `> The fjord is not a dump.\n> We live here.\n>\n> -- Henrik ⟦Solhaim→Solheim⟧, mayor\n`,
    { speakers: ['Henrik Solheim'] },
  ],
  [
    'm-mdx',
    'a.mdx',
    S,
    `import Solhaim from './henrik-solhaim'\nexport const who = 'Henrik Solhaim'\n\n# Henrik ⟦Solhaim→Solheim⟧\n\n<Card name="Henrik Solhaim" />\n`,
  ],
  ['h-ampersand', 'a.html', S, '<p>Henrik ⟦Solhaim→Solheim⟧ &amp; Rosalind Fairweather are here.</p>'],
  // captions whose tags and fields say who speaks
  [
    'vtt-one-voice',
    'a.vtt',
    S,
    `WEBVTT\n\n00:01.000 --> 00:02.500\n<v Rosalind Fairweather>The ferry stays here.\n\n00:03.000 --> 00:04.500\nIt is windy, and Henrik ⟦Solhaim→Solheim⟧ is tired.\n\n00:05.000 --> 00:06.500\nIt will be tomorrow too.\n`,
    { speakers: ['Rosalind Fairweather'] },
  ],
  [
    'vtt-voices-once',
    'a.vtt',
    S,
    `WEBVTT\n\n00:01.000 --> 00:02.500\n<v Rosalind Fairweather>The ferry stays here.\n\n00:03.000 --> 00:04.500\n<v Deckhand>Aye\n\n00:05.000 --> 00:06.500\n<v Speaker 3>Who said so?\n\n00:07.000 --> 00:08.500\n<v Speaker 3>I did not.\n`,
    { speakers: ['Rosalind Fairweather', 'Deckhand'] },
  ],
  [
    'podcast-one',
    'a.json',
    S,
    '{"version":"1.0.0","segments":[{"speaker":"Rosalind Fairweather","startTime":0,"endTime":2,"body":"I met Henrik ⟦Solhaim→Solheim⟧ on the pier."}]}',
    { speakers: ['Rosalind Fairweather'] },
  ],
  [
    'vtt-entities',
    'a.vtt',
    ['André Lemaréchal', 'Rosalind Fairweather'],
    raw`WEBVTT

00:01.000 --> 00:02.500
I met Andr&eacute; ⟦Lemareschal→Lemaréchal⟧ &amp; his dog on the pier &ndash; twice.
`,
  ],
  // chats and short transcripts
  [
    'chat-from',
    'chat.txt',
    null,
    `10:00:01\t From  Rosalind Fairweather : Hello Henrik\n10:00:05\t From  Henrik Solheim : Hello Ms ⟦Fairwether→Fairweather⟧\n10:00:09\t From  Rosalind Fairweather : Bye\n`,
  ],
  [
    'turns-few-words',
    'a.txt',
    S,
    `Ms FAIRWEATHER (Hull) (10:02): I thank the member. Mr ⟦Solhaim→Solheim⟧ said so.\n\nMr SOLHEIM (Bergen) (10:05): I did.\n\nMs FAIRWEATHER: He did.\n`,
  ],
  [
    'turns-own-bar',
    'a.txt',
    null,
    `Rosalind Fairweather | 00:01\nI asked Oluwaseun ⟦Adebio→Adebayo⟧ about the new harbour yesterday.\n\nOluwaseun Adebayo | 00:05\nYes.\n\nRosalind Fairweather | 00:09\nGood. So I told the others that they should come.\n`,
  ],
]
