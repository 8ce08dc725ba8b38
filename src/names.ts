export { createResolver, type RankOptions, type Resolver } from './resolution/create-resolver.ts'
export { type GroupOptions, groupNames, type NameGroup } from './resolution/grouping/group-names.ts'
export {
  type NameQuestion,
  type Reattributed,
  type ReattributeOptions,
  type Reattribution,
  reattribute,
} from './resolution/grouping/reattribute.ts'
export type { Variant } from './resolution/grouping/written-names.ts'
export { type CompiledRoster, compileRoster } from './resolution/index/compile-roster.ts'
export { loadRoster, saveRoster } from './resolution/index/save-roster.ts'
export type { KnownOption } from './resolution/known.ts'
export type { Alternative, Resolution, ResolutionStatus } from './resolution/resolution.ts'
export type { Entity, EntityType, Gender, RosterEntry } from './roster/entity.ts'
export { parseRoster, type RosterFormat } from './roster/parse-roster.ts'
export type { Roster } from './roster/read-roster.ts'
export type { Reason, ReasonCode } from './text/reason.ts'
export { WhosaidError, type WhosaidErrorCode } from './text/whosaid-error.ts'
