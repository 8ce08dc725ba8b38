export {
  type CompiledRoster,
  compileRoster,
} from './resolution/index/compile-roster.ts'
export { loadRoster, saveRoster } from './resolution/index/save-roster.ts'
export type { RosterEntry } from './roster/entity.ts'
export { parseRoster, type RosterFormat } from './roster/parse-roster.ts'
export type { Roster } from './roster/read-roster.ts'
