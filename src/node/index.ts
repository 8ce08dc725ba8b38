export { cleanFile } from './clean-file.ts'
export { type FileArchive, openArchive } from './open-archive.ts'
export { readRosterFile } from './read-roster-file.ts'
