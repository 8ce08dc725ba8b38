export type { RosterEntry } from './entity.ts'
export { parseRoster, type RosterFormat } from './parse-roster.ts'
