export { applyEdits, undoEdits } from './apply-edits.ts'
export { createSpanMap, type SpanMap } from './create-span-map.ts'
export type { Edit, TextEdit } from './edit.ts'
