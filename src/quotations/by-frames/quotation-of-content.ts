import type { PhraseText, WordRange } from '../../languages/phrase-text.ts'
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
  const marked = source && nameInMarks(words, text, source)
  // Hans „Schorsch“ Lund is called by more
  const inMarks = marked && (source.name?.first ?? marked.first) >= marked.first ? marked : null
  const at = inMarks ?? source?.name ?? source
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
        type: inMarks ? 'name' : source.type,
      },
    turn: null,
    continues: continues ? (indexes.get(continues) ?? null) : null,
    confidence,
    reasons: [explainConstruction(construction, cue ? text.slice(cue.start, cue.end) : '')],
  }
}

/** `Der „Kurier“ schrieb`: the words that marks set apart at the end of a phrase; null where none do. */
function nameInMarks(words: PhraseText['words'], text: string, { first, last }: WordRange): WordRange | null {
  if (!/^[“”»«"]/.test(text.slice(words[last - 1]!.end))) return null
  for (let i = last - 1; i > first; i--)
    if (/[„“«»"]/.test(text.charAt(words[i]!.start - 1))) return words[i]!.isCapital ? { first: i, last } : null
  return null
}
