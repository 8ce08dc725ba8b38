import { createCleaner } from '../clean.ts'
import { applyEdits } from '../edits/apply-edits.ts'
import type { CleanOptions } from '../options.ts'
import type { CleanResult } from '../result/clean-result.ts'
import { withAliases } from './alias-places.ts'
import type { ArchiveState } from './archive-state.ts'
import { mendNames } from './mend-names.ts'
import { withIds } from './with-ids.ts'

/** Cleans a document with what all documents know of the people in it; entity ids are the archive's. */
export function cleanDocument(
  state: ArchiveState,
  document: string,
  text: string,
  base: CleanResult | null,
  options: CleanOptions,
): CleanResult {
  const result = base ?? createCleaner(options).clean(text)
  const named = withAliases(state, text, state.namedIn(document), result)
  const edits = options.edit === 'none' ? [] : mendNames(state, text, named, result, options)
  return withIds({ ...result, edits, text: applyEdits(text, edits) }, state, document, text, named)
}
