export {
  type CompiledRoster,
  compileRoster,
} from './resolution/compile-roster.ts'
export { loadRoster, saveRoster } from './resolution/save-roster.ts'
export type { RosterEntry } from './roster/entity.ts'
export { parseRoster, type RosterFormat } from './roster/parse-roster.ts'
export type { Roster } from './roster/read-roster.ts'
