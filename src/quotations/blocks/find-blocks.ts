import type { Narration } from '../narration/narration.ts'
import type { Block } from './block.ts'
import { findDashDialogues } from './dash-dialogue.ts'
import { findIntroducedWords } from './introduced-words.ts'
import { findLetters } from './letters.ts'
import { readSetLines } from './lines.ts'
import { findPosts } from './posts.ts'
import { findSignedBlocks } from './signed-blocks.ts'
import { findSignedWords } from './signed-words.ts'

/** What is somebody's words by how it is set, in the order of the text; none overlaps another. Of two that do, the one that opens first stands. */
export function findBlocks(narration: Narration, english: boolean): readonly Block[] {
  const lines = readSetLines(narration)
  const all = [...findPosts(narration, lines), ...findSignedBlocks(narration, lines)]
  if (english) {
    all.push(
      ...findLetters(narration, lines),
      ...findDashDialogues(narration, lines),
      ...findIntroducedWords(narration, lines),
      ...findSignedWords(narration),
    )
  }
  const blocks: Block[] = []
  for (const block of all.sort((a, b) => a.first - b.first || b.last - a.last))
    if (block.first >= (blocks.at(-1)?.last ?? 0)) blocks.push(block)
  return blocks
}
