import { describe, expect, test } from 'vitest'
import { isCueCandidate } from '../../../src/quotations/cues/attribute-sentence.ts'
import { CONSTRUCTIONS } from '../../../src/quotations/cues/constructions.ts'
import { findCertainCue } from '../../../src/quotations/cues/find-certain-cue.ts'
import { NO_CUES } from '../../../src/quotations/cues/is-no-cue.ts'
import { classifyVocabulary } from '../../../src/quotations/narration/classify-vocabulary.ts'
import { CueSite } from '../../../src/quotations/narration/cue-site.ts'
import { readNarration } from '../../../src/quotations/narration/narration.ts'
import { pairMarks } from '../../../src/quotations/narration/quotation-marks.ts'
import { readArticle } from '../../../src/text/article.ts'
import { readQuotations } from '../read-quotations.ts'

/** The places of a text that may hold a cue. */
function cueSites(text: string): readonly CueSite[] {
  const article = readArticle(text)
  const narration = readNarration(article, pairMarks(article).quoted, classifyVocabulary(article))
  return narration.sentences.flatMap((sentence) => {
    const tokens = Array.from({ length: sentence.last - sentence.first }, (_, i) => sentence.first + i)
    return tokens
      .filter((token) => narration.quotedAt[token]! < 0 && isCueCandidate(narration, token))
      .map((token) => new CueSite(narration, sentence, token))
  })
}

describe('a construction reads its example, and no other comes before it there', () => {
  test.each(CONSTRUCTIONS.map(({ code, example }) => [code, ...example] as const))(
    '%s: %s',
    (code, text, quotation) => {
      expect(cueSites(text).map((site) => findCertainCue(site)?.construction.code)).toContain(code)
      expect(readQuotations(text)).toEqual([quotation])
    },
  )
})

describe('a word that cues nothing reports nothing', () => {
  test.each(NO_CUES.map((noCue) => [noCue.code, noCue.example[0], noCue] as const))('%s: %s', (_, text, noCue) => {
    const [, ...quotations] = noCue.example
    expect(cueSites(text).some(noCue.holds)).toBe(true)
    expect(readQuotations(text)).toEqual(quotations)
  })
})

test('each construction has a name of its own', () => {
  const codes = [...CONSTRUCTIONS, ...NO_CUES].map(({ code }) => code)
  expect(new Set(codes).size).toBe(codes.length)
})
