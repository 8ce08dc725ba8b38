import { expect, test } from 'vitest'
import { clean } from '../../src/clean.ts'
import { cleanDocument } from '../../src/formats/index.ts'
import { findTurns } from '../../src/quotations/turns/find-turns.ts'
import { ownRoster } from '../../src/speech/own-roster.ts'

const mended = (file: string, fileName: string): string => cleanDocument(file, { fileName }).text

test('labels beside the words are the roster where none is given', () => {
  const file = (written: string): string => `WEBVTT

00:01.000 --> 00:02.000
<v Ada Lindqvist>I asked Chidi ${written} about it.

00:02.000 --> 00:03.000
<v Chidi Okonkwo>You did.
`
  expect(mended(file('Okonquo'), 'call.vtt')).toBe(file('Okonkwo'))
})

test('so are the names in a list of speakers', () => {
  const file = (written: string): string =>
    JSON.stringify({
      speakers: [{ id: 0, name: 'Ada Lindqvist' }],
      monologues: [
        {
          speaker: 1,
          elements: ['I', ' ', 'asked', ' ', 'Ada', ' ', written, '.'].map((value) => ({
            type: /\w/.test(value) ? 'text' : 'punct',
            value,
          })),
        },
      ],
    })
  expect(mended(file('Lindkvist'), 'call.json')).toBe(file('Lindqvist'))
})

test('and those in the fields above the text', () => {
  const timed = (written: string): string => `---
title: Ports and cranes
guests:
  - Tomas Wieringa
  - "Chidi Okonkwo"
---

[00:00:01] Welcome. With us is Tomas ${written}.

[00:00:05] Hello.
`
  expect(mended(timed('Weeringa'), 'call.txt')).toBe(timed('Wieringa'))
  const turns = (written: string): string => `---
speakers: ["Tomas Wieringa", "Chidi Okonkwo"]
---

Tomas: Good morning. I asked Chidi ${written} to join.

Chidi: Thanks.

Tomas: Let us begin.

Chidi: Good.
`
  expect(mended(turns('Okonquo'), 'call.md')).toBe(turns('Okonkwo'))
})

test('and those in a list of who is present, above the chat', () => {
  const minutes = (written: string): string => `Ports WG Teleconference
06 May 2024

Present: Ada Lindqvist, Chidi_Okonkwo
Scribe: Ada Lindqvist

<Ada> Tomas: we looked at the cranes
<Ada> … and they stand still
<Ada> ACTION: Chidi ${written} to write it down
<Chidi> thanks, I will
`
  expect(mended(minutes('Okonquo'), 'minutes.txt')).toBe(minutes('Okonkwo'))
})

test('a roster that is given is the only one', () => {
  const text = 'Ada Lindqvist: I asked Chidi Okonquo.\n\nChidi Okonkwo: You did.\n\nAda Lindqvist: Yes.\n'
  const { edits } = clean(text, { medium: 'speech', roster: ['Tomas Wieringa'] })
  expect(edits).toEqual([])
  expect(clean(text, { medium: 'speech', introduce: false }).edits).toEqual([])
})

test('a heading with somebody’s thing is nobody, and gives no label its letters', () => {
  const text =
    '* Bo: We looked at the cranes.\n\n* Ada: They stand still.\n\n* Bo’s Demo: The crane moves.\n\n* Bo: It moved again.\n\n* Ada: Good.\n'
  const till = text.replaceAll('Bo', 'Till')
  expect(clean(till, { medium: 'speech' }).text).toBe(till)
})

test('a label of two who speak is neither’s full name, and stays as it is written', () => {
  const text =
    'Hedda: Are we on?\n\nPiet: I think so.\n\nHedda & Piet: Good evening!\n\nHedda: So, the news.\n\nPIET AND HEDDA: Good night.'
  const { quotations, edits } = clean(text, { medium: 'speech' })
  expect(quotations.map(({ speaker }) => speaker?.name)).toEqual(['Hedda', 'Piet', 'Hedda', 'Hedda', 'Piet'])
  expect(edits).toEqual([])
})

test('labels that are no names of people are no roster', () => {
  const labels = ['Harbour Functions', 'Radek Hora', 'Called Report', 'Tove Field']
  const { entities } = ownRoster('We sail.', findTurns('We sail.'), labels)
  expect(entities.map(({ name }) => name)).toEqual(['Radek Hora', 'Tove Field'])
})

test('a label in another script than its name is not misspelt', () => {
  const file = ['Радек Гора: Мы плывём.', 'Tove Lind: We sail.', 'Радек Гора: В девять.', 'Tove Lind: At nine.'].join(
    '\n\n',
  )
  expect(clean(file, { roster: ['Radek Hora', 'Tove Lind'] }).edits).toEqual([])
})

test('a label may be misspelt too: what the agenda writes as often is not mended', () => {
  const minutes = `Agenda

Quays - Nils Weeringa, Ida Moss

Quays - Nils Weeringa

Nils Wieringa: How does this relate to the quay?

Otto Kern: Since when?

Ida: Since May.

Otto Kern: I see.

Ida: So we wait.

Otto Kern: Yes.
`
  expect(mended(minutes, 'minutes.txt')).toBe(minutes)
})

test('but what is said in a turn is mended by its label', () => {
  const call = (written: string): string =>
    `Nils Wieringa: The quay leaks.\n\nOtto Kern: I heard it from Nils ${written}.\n\nNils Wieringa: Yes.\n\nOtto Kern: So.\n`
  expect(mended(call('Weeringa'), 'call.txt')).toBe(call('Wieringa'))
})

test('a given name behind another is a family name, whoever of the labels is called so', () => {
  const minutes = `In the room:

* Nadja Stephan (Quays)
* Otto Kern (Lamps)

Stephen Moll: The quay leaks.

Otto Kern: Since when?

Stephen Moll: Since May.

Otto Kern: I see.
`
  expect(mended(minutes, 'minutes.md')).toBe(minutes)
})

test('a link of several words is nobody', () => {
  const minutes = `# Ferry Meeting

## Links

* **Harbour Issue**: <https://example.org/1>
* **Minutes Lund Doc**: <https://example.org/2>
* _Earlier Minutes Lund Doc: <https://example.org/3>_

## Present

* Nils Wieringa
* Otto Kern

## Minutes

* Nils: We wait for the quay.
* Otto: Since when?
* Nils: Since May.
* Otto: I see it now.
* Nils: So.
* Otto: Yes, so.
`
  expect(mended(minutes, 'minutes.md')).toBe(minutes)
})
