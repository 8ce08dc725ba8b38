import { expect, test } from 'vitest'
import { findMentions } from '../../src/mentions/find-mentions.ts'
import { findQuotations } from '../../src/quotations/find-quotations.ts'
import { readArticle } from '../../src/text/article.ts'

// Work must grow with the length of the text: each of these takes minutes where it grows with its square.
const LENGTH = 60_000

test.each([
  ['de', '„a“ sagte '],
  ['de', 'sagte, '],
  ['de', 'Der Sprecher der Stadt '],
  ['de', 'von der '],
  ['de', 'wie '],
  ['de', 'nach Angaben '],
  ['fr', '— Non, dit-il. '],
  ['fr', '« a, dit Lund. b » '],
  ['fr', 'l’'],
  ['fr', '-t-il '],
  ['es', '«a», '],
  ['es', 'el , '],
  ['es', '. que LUND: “No” '],
  ['de', '. dass LUND: „Nein“ '],
  ['nl', '„'],
])('%s: %j over and over', (language, unit) => {
  const article = readArticle(unit.repeat(LENGTH / unit.length))
  const { quotations } = findQuotations(article, language)
  findMentions(article, quotations, language)
  for (const { start, end } of quotations) expect(start).toBeLessThanOrEqual(end)
})
