import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanWith } from '../../src/formats/clean-document.ts'
import type { DocumentFormat } from '../../src/formats/index.ts'
import { readDocument } from '../../src/formats/read-document.ts'
import { undoEdits } from '../../src/index.ts'
import { replaceNames } from './replace-names.ts'

const names = replaceNames({ Lindkvist: 'Lindqvist', 'Rob this loski': 'Rob Vislosky' })
const shared =
  'Lindkvist|Lind|kvist|Rob this|loski| |\n|\n\n|\r\n|\t|, |“No,”|&amp;|&#x6b;|&eacute;|<|>|"|\\|😀|é|\u00ad|\ufeff|\0'
const pieces: Readonly<Record<string, string>> = {
  html: `<p>|</p>|<b>|</b>|<br/>|<!--|-->|<q>|</q>|<blockquote>|</blockquote>|<cite>|</cite>|<code>|</code>|<pre>|</pre>|<script>|</script>|<img alt="Lindkvist">|<a title='Lindkvist' href="Lindkvist">|</a>|<![CDATA[|]]>|<svg>|</svg>|<li>|<td>|<title>|<textarea>|&|;`,
  markdown:
    '# |*|**|_|`|```\n|~~~\n|> |- |1. |    |[|](x "Lindkvist")|![|]|[Lindkvist]: /x\n|[^1]|[^1]: |---\n|title: Lindkvist\n|\\||\\*|<b>|</b>|<div>|</div>|<!--|-->|<br>|<code>|</code>|https://Lindkvist.org|\\\n|  \n',
  text: '> |>> |\f|12\n|From: Lindkvist <a@b.c>\n|Subject: Lindkvist\n|- |Lind-\n|This line is as long as lines are that somebody broke to fit the page\n',
}

describe.each(Object.entries(pieces) as [DocumentFormat, string][])('%s', (format, own) => {
  const file = fc
    .array(fc.constantFrom(...shared.split('|'), ...own.split('|')), { maxLength: 40 })
    .map((parts) => parts.join(''))

  test('what is read stands where it is said to stand', () => {
    fc.assert(
      fc.property(file, (source) => {
        for (const { layers } of readDocument(source, format)) {
          for (const { payload } of layers[0]!) {
            expect(payload.start).toBeGreaterThanOrEqual(0)
            expect(payload.end).toBeLessThanOrEqual(source.length)
            if (payload.units === undefined) expect(source.slice(payload.start, payload.end)).toBe(payload.text)
          }
        }
      }),
      { numRuns: 300 },
    )
  })

  test('without edits the file stays, and edits undo', () => {
    fc.assert(
      fc.property(file, (source) => {
        expect(cleanWith(replaceNames({}), source, format).text).toBe(source)
        const { text, edits } = cleanWith(names, source, format)
        expect(undoEdits(text, edits)).toBe(source)
        // only letters of the names change
        expect(text.replace(/[qV]|Vislosky|this|loski|kvist|qvist| /g, '').length).toBeLessThanOrEqual(source.length)
      }),
      { numRuns: 300 },
    )
  })
})
