import type { PhraseText } from '../../languages/phrase-text.ts'
import type { Article } from '../../text/article.ts'
import { explainConstruction } from '../explain-construction.ts'
import type { Quotation } from '../quotation.ts'
import type { FrameContent } from './frame-content.ts'

/** What was read by a language's data as a quotation with offsets; `indexes` are the places of all contents in the article. */
export function quotationOfContent(
  { words }: PhraseText,
  { text }: Article,
  content: FrameContent,
  indexes: ReadonlyMap<FrameContent, number>,
): Quotation {
  const { spans, quoted, cue, source, construction, continues, confidence, isDirect } = content
  const at = source?.name ?? source
  return {
    start: spans[0]!.start,
    end: spans.at(-1)!.end,
    spans,
    quoted,
    kind: isDirect ? 'direct' : quoted.length ? 'mixed' : 'indirect',
    cue,
    source: source &&
      at && {
        start: words[at.first]!.start,
        end: words[at.last - 1]!.end - (source.inGenitive ? 1 : 0),
        type: source.type,
      },
    turn: null,
    continues: continues ? (indexes.get(continues) ?? null) : null,
    confidence,
    reasons: [explainConstruction(construction, cue ? text.slice(cue.start, cue.end) : '')],
  }
}
