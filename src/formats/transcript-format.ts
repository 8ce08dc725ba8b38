/** The transcript layouts that are read and written. */
export const TRANSCRIPT_FORMATS = [
  'srt',
  'vtt',
  'sbv',
  'ttml',
  'ass',
  'whisper',
  'whisper-cpp',
  'whisper-tsv',
  'transformers',
  'deepgram',
  'assemblyai',
  'amazon',
  'google',
  'azure',
  'watson',
  'speechmatics',
  'rev',
  'gladia',
  'elevenlabs',
  'vosk',
  'ctm',
  'youtube',
  'podcast',
  'otranscribe',
  'timed',
  'turns',
] as const

/**
 * `whisper` covers faster-whisper and WhisperX, `transformers` the pipelines of Hugging Face; `timed` is plain text with a time before each
 * line, `turns` plain text with `NAME:` or `Speaker 1:` before each turn.
 */
export type TranscriptFormat = (typeof TRANSCRIPT_FORMATS)[number]

export const isTranscriptFormat = (format: string): format is TranscriptFormat =>
  (TRANSCRIPT_FORMATS as readonly string[]).includes(format)
