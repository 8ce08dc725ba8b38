import { foldName } from '../names/fold-name.ts'
import type { CleanResult, ResolvedMention } from '../result/clean-result.ts'
import type { Span } from '../text/span.ts'
import { attachAlike, attachParts, findBrokenSurnames, findSurnames, wordsIn } from './attach-names.ts'
import { toPerson } from './describe-draft.ts'
import { hashText } from './hash-text.ts'
import { introducedPeople, joinSurnames, withGiven } from './join-drafts.ts'
import type { Reading } from './log.ts'
import { addPlace, type Draft, familyOf, groupBy, surnameOf } from './name-draft.ts'
import { longerName, wholeNameIn } from './read-run.ts'

/** The people of one document, and the names that may be somebody's, from what `clean` finds in it without anybody's help. */
export function readPeople(document: string, text: string, result: CleanResult): Reading {
  const names = result.mentions.filter(({ type }) => type === 'name')
  const described = result.mentions.filter(({ type }) => type === 'description')
  const alone = new Set(names.filter(({ text }) => !text.includes(' ')).map(({ text }) => foldName(text)))
  const families = new Set(
    result.entities
      .filter(({ name, type }) => type === 'person' && name.includes(' '))
      .map(({ name }) => familyOf(name)),
  )
  const latent = new Map<string, Draft>()
  const loose: ResolvedMention[] = []
  const owned: ResolvedMention[] = []
  for (const mention of names) {
    const longer = families.has(foldName(mention.text)) ? null : longerName(text, mention)
    const span = longer ?? (mention.entity ? null : wholeNameIn(text, mention, alone))
    if (span) addLatent(latent, text, span)
    else if (mention.entity) owned.push(mention)
    else loose.push(mention)
  }
  const hidden = groupBy([...latent.values()], ({ name }) => foldName(surnameOf(name)))
  // exactly the surname of one whole name that nobody has: "Tholm" beside Ada Tholm is no garble of Holm
  const isHidden = ({ text: word }: ResolvedMention): boolean =>
    !families.has(foldName(word)) && hidden.get(foldName(word))?.length === 1
  loose.push(...owned.filter(isHidden))
  const broken = findBrokenSurnames([...latent.values()], text)
  const isWhole = (mention: Span): boolean => broken.isFree(mention)
  const surnames = new Set([...families, ...[...latent.values()].map(({ name }) => familyOf(name))])
  const introduced = introducedPeople(
    result.entities,
    owned.filter((mention) => !isHidden(mention) && isWhole(mention)),
  ).map((draft) => withGiven(draft, surnames))
  const drafts = joinSurnames([...introduced, ...latent.values()])
  attachParts(
    drafts,
    [...loose.filter(isWhole).flatMap((mention) => [mention, ...wordsIn(mention)]), ...described.flatMap(wordsIn)],
    text,
  )
  findSurnames(drafts, names, text)
  attachAlike(drafts, loose.filter(isWhole), text)
  const people = drafts.map((draft) => toPerson(draft, text)).filter(({ written }) => written.length)
  return { kind: 'reading', document, hash: hashText(text), people }
}

function addLatent(latent: Map<string, Draft>, text: string, span: Span): void {
  const name = text.slice(span.start, span.end)
  const key = foldName(name)
  let draft = latent.get(key)
  if (!draft) {
    draft = { name, introduced: false, titles: [], written: new Map() }
    latent.set(key, draft)
  }
  addPlace(draft, name, span)
}
