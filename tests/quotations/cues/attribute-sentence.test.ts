import { describe, expect, test } from 'vitest'
import { attributeSentence } from '../../../src/quotations/cues/attribute-sentence.ts'
import { classifyVocabulary } from '../../../src/quotations/narration/classify-vocabulary.ts'
import { readNarration } from '../../../src/quotations/narration/narration.ts'
import { pairMarks } from '../../../src/quotations/narration/quotation-marks.ts'
import { readArticle } from '../../../src/text/article.ts'

/** The cues of a text as `source | cue | content`, sentence by sentence. */
function attributed(text: string): readonly string[] {
  const article = readArticle(text)
  const narration = readNarration(article, pairMarks(article).quoted, classifyVocabulary(article))
  const between = (first: number, last: number): string => text.slice(article.starts[first], article.ends[last - 1])
  return narration.sentences
    .flatMap((sentence) => attributeSentence(narration, sentence))
    .map(({ cue, source, pieces }) =>
      [
        source ? between(source.first, source.last) : '–',
        between(cue.first, cue.last),
        pieces.map(({ first, last }) => between(first, last)).join(' … '),
      ].join(' | '),
    )
}

describe('a sentence of the narrator: who says what by which word', () => {
  test.each([
    ['Lind said the harbour was lost.', ['Lind | said | the harbour was lost']],
    ['“We lost it,” Ana Lind said.', ['Ana Lind | said | “We lost it,”']],
    ['The harbour was lost, said Lind, who was tired.', ['Lind | said | The harbour was lost']],
    ['Lind was heard saying the horse was lame.', ['Lind | saying | the horse was lame']],
    ['Lind commented: I will never ski here again.', ['Lind | commented | I will never ski here again']],
    ['Lind did not say that the harbour was lost.', []],
    ['The results show a swing of six points.', []],
    ['Lind went home.', []],
  ])('%s', (text, found) => {
    expect(attributed(text)).toEqual(found)
  })
})
