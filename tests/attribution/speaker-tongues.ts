import type { SpeakerCase } from './speaker-cases.ts'

const row = (text: string, ...said: SpeakerCase['said'][number][]): SpeakerCase => ({ text, said })

/** Whose view it is, told by a word inside the frame or by a pronoun behind it. */
const FRAMES_OF_THEIR_OWN: readonly SpeakerCase[] = [
  row(
    '„Das ist absurd“, so Karl Bremer. Ihm zufolge fehlt „jeder Beweis“.',
    ['Das ist', 'Karl Bremer'],
    ['jeder Beweis', 'Karl Bremer'],
  ),
  row('Ihrer Meinung nach, sagt Anna Weiss, sei das Projekt „tot“.', ['tot', 'Anna Weiss']),
  row('« C’est absurde », tonne Karim Belaïd, le patron du syndicat. À ses yeux, « rien ne bouge ».', [
    'rien ne',
    'Karim Belaïd',
  ]),
  row('“Es absurdo”, zanjó Nuria Beltrán, portavoz del sindicato. En su opinión, “nada se mueve”.', [
    'nada se',
    'Nuria Beltrán',
  ]),
  row('“È assurdo”, tuona Fabio Neri, segretario del sindacato. A suo avviso “nulla si muove”.', [
    'nulla si',
    'Fabio Neri',
  ]),
  row('“É absurdo”, disparou Caio Mendes, líder do sindicato. Na opinião dele, “nada anda”.', [
    'nada anda',
    'Caio Mendes',
  ]),
  row('“Dit is absurd”, fulmineert Ruben Smit, voorzitter van de bond. Naar zijn mening “beweegt er niets”.', [
    'beweegt',
    'Ruben Smit',
  ]),
  row('Minister Anneke Bol zei dat de begroting rond is. Volgens haar “ontbreekt er niets”.', [
    'ontbreekt',
    'Anneke Bol',
  ]),
]

/** The narrator between dashes inside the marks, and clauses with “as”. */
const INSIDE_MARKS: readonly SpeakerCase[] = [
  row(
    '“Non ho visto nulla – racconta Elena Conti – davvero nulla”.',
    ['Non ho', 'Elena Conti'],
    ['davvero', 'Elena Conti'],
  ),
  row('“No vi nada —dice Hugo Sanz—. Nada de nada”.', ['No vi', 'Hugo Sanz'], ['Nada de', 'Hugo Sanz']),
  row('“Não vi nada – conta Lídia Prado – nada mesmo”.', ['Não vi', 'Lídia Prado'], ['nada mesmo', 'Lídia Prado']),
  row('Comme l’explique Karim Belaïd, les prix vont baisser.', ['les prix', 'Karim Belaïd']),
  row('Tal y como explicó Hugo Sanz, los precios bajarán.', ['los precios', 'Hugo Sanz']),
  row('L’écrivain a publié « La Nuit des loups » en 1990.', ['La Nuit', false]),
]

export const SPEAKER_TONGUES = { FRAMES_OF_THEIR_OWN, INSIDE_MARKS }
