/** The transcript layouts that are read and written. */
export const TRANSCRIPT_FORMATS = [
  'srt',
  'vtt',
  'whisper',
  'whisper-cpp',
  'deepgram',
  'assemblyai',
  'amazon',
  'google',
  'rev',
  'otranscribe',
  'turns',
] as const

/** `whisper` covers faster-whisper and WhisperX; `turns` is plain text with `NAME:` or `Speaker 1:` before each turn. */
export type TranscriptFormat = (typeof TRANSCRIPT_FORMATS)[number]
