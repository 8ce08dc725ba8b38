/** What the page offers to try: texts of ours. */
export interface Sample {
  readonly title: string
  readonly text: string
  readonly roster: string
}

export const SAMPLES: readonly Sample[] = [
  {
    title: 'A garbled article',
    roster: '',
    text: `Transport Minister Ilse Hadrovec said on Tuesday that the port of Lysmark would reopen within weeks.

“Nobody wins when the cranes stand still,” Hadrowitz told reporters. Hadrovec had met Tomas Wieringa, who leads the union.

“Close is not signed,” Weeringa said. “We will see,” Wieringa added. Wieringa and Hadrovec meet again today.

The opposition was less patient. Petra van der Lund called the talks “a play in two acts” and asked who would pay. Harbour director Jonas Achterberg said that every day costs four million. “Ships do not wait,” he said.
`,
  },
  {
    title: 'A podcast’s captions',
    roster: 'Ann Lee\nTomas Wieringa\nIlse Hadrovec',
    text: `WEBVTT

00:01.000 --> 00:04.000
<v Ann Lee>We are joined by Tomas Weeringa.

00:04.500 --> 00:08.000
<v Tomas Wieringa>Thank you, Ann. I met Ilse Hadrovitz
on Monday.

00:08.500 --> 00:11.000
<v Ann Lee>And what did she say?
`,
  },
  {
    title: 'A web page',
    roster: 'Karoline Leavitt\nSteve Witkoff',
    text: `<article>
  <h1>Envoy returns from Geneva</h1>
  <p>“It was a good day,” <b>Steve Vit</b>kov said on the steps of the hotel.</p>
  <p>Press secretary Levitt told reporters that talks would go on. “Nobody is leaving the table,” she said.</p>
  <blockquote><p>We have heard that before.</p><footer>Dana Brody</footer></blockquote>
</article>
`,
  },
  {
    title: 'An article in German',
    roster: '',
    text: `„Wir müssen sparen“, sagte Finanzministerin Gerda Holler am Dienstag in Kronfeld. „Das gefällt niemandem“, räumte sie ein.

Laut Bürgermeister Enno Petrich wird das Bad im Mai wieder öffnen. Petrik betonte, dass die Kosten im Rahmen blieben.
`,
  },
]
