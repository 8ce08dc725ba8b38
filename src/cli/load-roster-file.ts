import type { readRosterFile } from '../node/read-roster-file.ts'

/** Reads a roster as `readRosterFile` does. The readers of its formats are loaded where there is one. */
export const loadRosterFile: typeof readRosterFile = async (path) =>
  (await import('../node/read-roster-file.ts')).readRosterFile(path)
