import { describe, expect, test } from 'vitest'
import { readSeedTexts } from '../../fuzz/seed-texts.ts'
import { createTrials, runTrial } from '../../fuzz/trial.ts'
import { checkArticle } from '../../fuzz/try-article.ts'
import { checkDocument } from '../../fuzz/try-document.ts'
import type { DocumentFormat } from '../../src/formats/index.ts'
import type { CleanOptions } from '../../src/index.ts'

// What `npm run fuzz` once found, shortened. Each must hold everything that `fuzz/invariants.ts` names.
const ARTICLES: readonly [what: string, text: string, options: CleanOptions][] = [
  ['a source that ends inside a word', 'Q. -ts.\nQ. e', { edit: 'outside-quotations', language: 'fr' }],
  ['a label without words at the end', 'R:?\nR: ', { garbled: 1 }],
  [
    'a name that a fourth reading finds',
    'James B Cámey r Cámey re. Mr Cmy hnt Comaey bee. F,Coey dp from Liberty Crossing ]. Covmey is so Mr. Com dn Mr. C omey’s  that Mr. Comeey\nP',
    {
      roster: [
        { name: 'March', aliases: ['Liberty Crossing'], weight: 3 },
        'Karoline Leavitt',
        { name: 'James Rybicki' },
        { name: 'Søren Ødegård', titles: ['CFO'] },
        'Comey',
        { name: 'FBI', titles: ['chair of the harbour board'] },
        { name: 'Liberty Crossing', titles: ['chair of the harbour board'], gender: 'male' },
      ],
    },
  ],
  [
    'a word that a person decided to be somebody’s is a mention of that person',
    'One spoke.',
    { roster: ['J. B. Lund'], decisions: { One: 'J. B. Lund' } },
  ],
  [
    'a decision may mean somebody whom only the text names',
    'Minister Hadrowitz met Hadrovecs ',
    { medium: 'speech', decisions: { Hadrovecs: 'Minister Hadrowitz' } },
  ],
  [
    'a decision about a label is about its turns',
    'P:y.\nSM:h',
    { roster: [{ name: 'Any', aliases: ['SM'] }, 'SM'], decisions: { SM: 'Any' } },
  ],
  [
    'a decision does not mend what stands as it is to be',
    'Trumps said no.',
    { roster: ['President Trumps’s'], decisions: { Trumps: 'President Trumps’s' } },
  ],
  [
    'nothing is mended to what a person decided to be somebody else',
    'Tomas Wieinga',
    { roster: ['Lund', 'Tomas Wieringa'], confidence: 0, decisions: { 'Tomas Wieringa': 'Lund' } },
  ],
  ['nor in speech', 'Wirnga ', { roster: ['Lund', 'Wieringa'], medium: 'speech', decisions: { Wieringa: 'Lund' } }],
  [
    'what is mended shows other garbles, however improbable they were before',
    'resident Irenkov arrive we Aa Petrenkova,a P Petrenkova  Petenkov',
    { roster: ['Petra van der Lund'], known: 0.9 },
  ],
  ['quotations are in order, whatever finds them', '"n e?\nB:w.\nR:q', { language: 'fr' }],
  ['a path of many full stops is read in linear time', `See /${'.'.repeat(20_000)} and ~/${'.'.repeat(20_000)}.`, {}],
  ['a word of any length is read in linear time', `${'a'.repeat(50_000)}\n${'é'.repeat(50_000)}`, {}],
]

const DOCUMENTS: readonly [what: string, file: string, format: DocumentFormat, options: CleanOptions][] = [
  ['a link’s title is read behind its text and stands before it', '<a title="Wieringa">Tomas Wieringa', 'html', {}],
  [
    'a name and an alias of one person are one entity',
    'Ann Lee  Ilse Hadrovec',
    'turns',
    { roster: [{ name: 'Ann Lee', aliases: ['Ilse Hadrovec'] }], medium: 'article' },
  ],
  [
    'a label may be decided to be a word of the text',
    'Lee0:00\nW\nTomas Wieringa 0:01\nThank',
    'turns',
    { decisions: { 'Tomas Wieringa': 'Thank' } },
  ],
  [
    'what is mended in one paragraph shows the same garble in another',
    'Tomas Wieringa(a\n>—Tomas Weeringas\n- Weeringas',
    'markdown',
    { roster: ['Tomas Wieringa'], medium: 'article', confidence: 0 },
  ],
  ['a question’s places are in the order of the file', 'me <a title="Wringa">T Wernga', 'html', {}],
  [
    'a spelling that stands inside another one is asked about once',
    '{"text":"o me Tomas Wiringa We j Tomas Weerinhe on"}\n{"text":""}\n',
    'jsonl',
    { roster: ['The'] },
  ],
  [
    'a label of several lines is not read as lines of the text',
    '{"format":["2.9"],"results":[{"alternatives":[{"content":"We","confidence":0.9,"speaker":"S1"}]},{"alternatives":[{"content":"by","confidence":0.9,"speaker":"S10}\\nDialogue: 0,0:00:01.00,0:00:02.00,D,Tomas Wieringa,0,0,0,,{\\\\i1}Thank you, Ann. Minister Hadrowitz called us on Monday.{\\\\i0}\\nDialoguev: 0,0:00:02.00,0:00:03.00,D,Ann Lee,0,0,0,,{\\\\i1}And what did Ilse Hadrovec say?{\\\\i0}\\nDialogue: 0,0:00:03.00,0:00:04.00,D,Tomas Wieringa,0,0,0,,{\\\\i1}“The port opens within weeks,” Hadrovec said. Weeringa is not so sure.{\\\\i0}\\n"}]},{"alternatives":[{"content":"Tomas","confidence":0.9,"speaker":"S1"}]}]}',
    'speechmatics',
    {},
  ],
  [
    'words that do not stand in the order of their times',
    '{"":"","results":[{"":2,"":[{"":"","":9,"":""}]},{"":7,"":0,"":[{"":"","":2,"":""}]},{"":[{"":"","":0,"":""}]},{"":"","":6,"":[{"":"","":9,"":""}]},{"":0,"alternatives":[{"content":"w,","speaker":"S1"}]},{"":1,"alternatives":[{"content":"H","":9,"speaker":"S1"}]},{"":"","":1,"alternatives":[{"content":"said","":9,"speaker":"S1"}]},{"":1,"":9,"":[{"":"","":0,"":""}]},{"":"","":0,"":[{"":"","":0.9,"":""}]},{"":1,"":2,"":[{"":"","":0.3,"":""}]},{"":"","":6,"":2,"":[{"":""}]},{"":4,"":[{"":"","":9,"":""}]}]}',
    'speechmatics',
    { medium: 'article' },
  ],
  [
    'what the next turn says is no quotation of this one',
    '{"":{"":1},"results":{"channels":[{"alternatives":[{"":"","":1,"words":[{"":"","":"","":1},{"":"","":4},{"":"","punctuated_word":"said","speaker":4333},{"":"","":9,"":9,"":"","":0,"":6,"":"","":6},{"":7,"":6,"":"","":1}]}]}]}}',
    'deepgram',
    { medium: 'article', roster: ['Monday', 'Ann'] },
  ],
  [
    'a decision that is not carried out in a quotation is asked about once, however often the file is heard again',
    'WEBVTT\n00:00.000-->00:03.000\n<v Tieringa>Monday',
    'vtt',
    {
      roster: ['Ann Lee', { name: 'J. B. Lund', aliases: ['Tomas Weeringa'] }, 'O’Neill, Sean'],
      known: 0,
      garbled: 0,
      edit: 'outside-quotations',
      decisions: { Monday: 'O’Neill, Sean' },
    },
  ],
  [
    'a label with white space around it keeps it when it keeps its name',
    '{"segments":[{"speaker":"\\n\\n\\nAnn Lee","body":"e"},{"startTime":3}]}',
    'podcast',
    {},
  ],
]

describe('an article', () => {
  test.each(ARTICLES)('%s', (_, text, options) => expect(checkArticle(text, options)).toBeUndefined())
})

describe('a file', () => {
  test.each(DOCUMENTS)('%s', (_, file, format, options) => expect(checkDocument(file, options, format)).toBeUndefined())
})

test('sixty documents of the fuzzer', () => {
  const trialOf = createTrials(20261128, readSeedTexts(false))
  for (let document = 0; document < 60; document++) {
    const trial = trialOf(document)
    expect(runTrial(trial, trial.source), `npm run fuzz -- --own --only 20261128:${document}`).toBeUndefined()
  }
})
