export { type Cleaner, clean, createCleaner } from './clean.ts'
export { applyEdits, undoEdits } from './edits/apply-edits.ts'
export type { Edit, TextEdit } from './edits/edit.ts'
export type { CleanOptions } from './options.ts'
export type { MentionType, QuotationKind } from './quotations/quotation.ts'
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
export type { CompiledRoster } from './resolution/index/compile-roster.ts'
export type { KnownOption } from './resolution/known.ts'
export type { Alternative, Resolution, ResolutionStatus } from './resolution/resolution.ts'
export type {
  AttributedQuotation,
  CastEntity,
  CleanResult,
  ResolvedMention,
  ReviewCandidate,
  ReviewCode,
  ReviewItem,
  ReviewSpelling,
  Speaker,
  TextSpan,
} from './result/clean-result.ts'
export type { Entity, EntityType, Gender, RosterEntry } from './roster/entity.ts'
export type { Roster } from './roster/read-roster.ts'
export type { Reason, ReasonCode } from './text/reason.ts'
export type { Span } from './text/span.ts'
export { WhosaidError, type WhosaidErrorCode } from './text/whosaid-error.ts'
