import type { LanguagePhrase } from '../../languages/phrase-text.ts'
import type { Span } from '../../text/span.ts'

/** What is said, with its cue and source, in words of the narrator's. */
export interface FrameContent {
  /** Offsets of the words said. */
  readonly spans: Span[]
  /** The stretches of them in marks. */
  readonly quoted: Span[]
  readonly isDirect: boolean
  readonly cue: Span | null
  readonly source: LanguagePhrase | null
  readonly construction: 'cue' | 'marks' | 'fragment' | 'floating'
  /** What it goes on with, where its own attribution names nobody. */
  readonly continues: FrameContent | null
  readonly confidence: number
}
