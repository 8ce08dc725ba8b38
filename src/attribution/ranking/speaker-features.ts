import type { SpeakerCandidate as Candidate, SpeakerQuestion as Question } from './speaker-question.ts'

/** What the ranker sees of a candidate: a name and its value, mostly 0 or 1. */
export interface SpeakerFeature {
  readonly name: string
  of(candidate: Candidate, question: Question): number
}

const feature = (name: string, of: (c: Candidate, q: Question) => number | boolean): SpeakerFeature => ({
  name,
  of: (c, q) => Number(of(c, q)),
})
const somebody = (name: string, of: (c: Candidate, q: Question) => number | boolean): SpeakerFeature =>
  feature(name, (c, q) => (c.member < 0 ? 0 : of(c, q)))
const dialogue = (name: string, of: (c: Candidate, q: Question) => number | boolean): SpeakerFeature =>
  somebody(`in a dialogue: ${name}`, (c, q) => q.isDialogue && of(c, q))
/** Spoke so many turns and paragraphs before one that opens a paragraph. */
const opensBehind = (c: Candidate, q: Question, back: number): boolean =>
  q.opensParagraph && c.turn === back && c.turnParagraphs === back
const nobody = (name: string, of: (c: Candidate, q: Question) => number | boolean): SpeakerFeature =>
  feature(`nobody: ${name}`, (c, q) => (c.member < 0 ? of(c, q) : 0))

/** The features, in the order of the table's weights. */
export const SPEAKER_FEATURES: readonly SpeakerFeature[] = [
  nobody('always', () => 1),
  nobody('an unnamed one spoke last', (c) => c.unnamedTurn === 1),
  nobody('an unnamed one spoke last and goes on', (c, q) => c.unnamedTurn === 1 && q.goesOn),
  nobody('an unnamed one spoke last but one', (c) => c.unnamedTurn === 2),
  nobody(
    'an unnamed one spoke last but one, and each opens a paragraph',
    (c, q) => c.unnamedTurn === 2 && q.opensParagraph,
  ),
  nobody('no candidate was named in the last three sentences', (c) => c.sentences > 3),
  nobody('it stands far behind what was said before', (_, q) => q.isFar),
  nobody('no candidate is left', (c) => c.rank === 0),
  somebody('gender agrees', (c) => c.gender === 'same'),
  somebody('gender is not known', (c) => c.gender === 'unknown'),
  somebody('forename is usual for the other gender', (c) => c.gender === 'unusual'),
  somebody('forename is usual for the other gender, and others fit', (c) => c.gender === 'unusual' && c.rivals > 0),
  somebody('gender clashes', (c) => c.gender === 'other'),
  somebody('named in the last sentence', (c) => c.sentences <= 1),
  somebody('named two sentences before', (c) => c.sentences === 2),
  somebody('sentences since named', (c) => Math.min(c.sentences, 8) / 8),
  somebody('named long before', (c) => c.sentences > 8),
  somebody('paragraphs since named', (c) => Math.min(c.paragraphs, 6) / 6),
  somebody('named in the paragraph', (c) => c.paragraphs === 0),
  somebody('nearest', (c) => c.rank === 0),
  somebody('second nearest', (c) => c.rank === 1),
  somebody('further off', (c) => c.rank > 2),
  somebody('prominence', (c) => c.salience),
  somebody('prominent and nearest', (c) => (c.rank === 0 ? c.salience : 0)),
  somebody('subject of the last sentence', (c) => c.isSubject),
  somebody('subject of the last sentence in the paragraph', (c) => c.isSubject && c.paragraphs === 0),
  somebody('new subject of the paragraph', (c) => c.isNewSubject),
  somebody('spoke last, and another is the new subject of the paragraph', (c) => c.isSupplanted),
  somebody('named in the sentence of the source', (c) => c.inSentence),
  somebody('named in the sentence of the source, before it', (c, q) => c.inSentence && !q.isBehind),
  somebody('named right behind the quotation', (c) => c.isBehind),
  somebody('described before', (c) => c.isDescribed),
  somebody('spoke last, and another was described since', (c) => c.turn === 1 && c.isOtherDescribed),
  somebody('spoke last, and it stands far behind', (c, q) => c.turn === 1 && q.isFar),
  somebody('spoke last', (c) => c.turn === 1),
  somebody('spoke last and goes on', (c, q) => c.turn === 1 && q.goesOn),
  somebody('spoke last and would answer', (c, q) => c.turn === 1 && q.answers),
  somebody('spoke last, in the paragraph', (c) => c.turn === 1 && c.turnParagraphs === 0),
  somebody('spoke last, in the paragraph before', (c) => c.turn === 1 && c.turnParagraphs === 1),
  somebody(
    'spoke last, in the paragraph before, and this one opens',
    (c, q) => c.turn === 1 && c.turnParagraphs === 1 && q.opensParagraph,
  ),
  somebody('spoke last and holds the floor', (c) => c.holdsFloor),
  somebody('spoke last but one', (c) => c.turn === 2),
  somebody(
    'spoke last but one, two paragraphs before',
    (c, q) => c.turn === 2 && c.turnParagraphs === 2 && q.opensParagraph,
  ),
  somebody('spoke last but one, and this one opens a paragraph', (c, q) => c.turn === 2 && q.opensParagraph),
  somebody('spoke last but two', (c) => c.turn === 3),
  somebody('spoke before', (c) => c.spoken > 0),
  somebody('paragraphs since they spoke', (c) => (c.spoken > 0 ? Math.min(c.turnParagraphs, 8) / 8 : 1)),
  somebody('spoken of', (c) => c.isSpokenOf),
  somebody('addressed before', (c) => c.isAddressed),
  somebody('addressed before, and this one opens a paragraph', (c, q) => c.isAddressed && q.opensParagraph),
  somebody('addressed in what is said', (c) => c.isAddressedHere),
  somebody('addressed in the next paragraph', (c) => c.isAddressedNext),
  somebody('named as who goes on in the paragraph', (c) => c.speaksNext === 0),
  // in news the next paragraph may well be the same one's, in a novel it is the other's
  dialogue('spoke last, in the paragraph before, and this one opens', (c, q) => opensBehind(c, q, 1)),
  dialogue('spoke last but one, two paragraphs before, and this one opens', (c, q) => opensBehind(c, q, 2)),
  dialogue('named as who speaks in the next paragraph', (c) => c.speaksNext === 1),
  dialogue('the same, and this one opens a paragraph', (c, q) => c.speaksNext === 1 && q.opensParagraph),
  dialogue('named as who speaks two paragraphs on', (c) => c.speaksNextButOne),
  dialogue('the pronoun of who speaks in the next paragraph fits', (c) => c.isNextGender),
  somebody('mentions', (c) => Math.log2(1 + c.mentions) / 4),
  somebody('times spoken', (c) => Math.log2(1 + c.spoken) / 4),
  somebody('only named', (c) => c.onlyNamed),
  somebody('only named, and nearest', (c) => c.onlyNamed && c.rank === 0),
  somebody('only named, and never speaks', (c) => c.onlyNamed && c.spoken === 0),
]

/** The names of the features, in order. */
export const RANKED_BY: readonly string[] = SPEAKER_FEATURES.map(({ name }) => name)
