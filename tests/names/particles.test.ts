import { describe, expect, test } from 'vitest'
import { clean } from '../../src/index.ts'

describe('particles in small letters belong to the name, wherever it stands', () => {
  test.each([
    ...[
      'Andrea degli Esposti',
      'Karl zum Felde',
      'Max am Ende',
      'Rainer dello Russo',
      'Marie des Rosiers',
      'Hans vom Stein',
    ],
    ...[
      'Rosa dalla Chiesa',
      'Ana de las Casas',
      'Pedro de los Rios',
      'Luca dei Rossi',
      'Puig i Cadafalch',
      'Jan het Hoen',
    ],
    ...[
      'Piet op den Berg',
      'Karl auf der Heide',
      'Joan lo Presti',
      'Ali ould Dah',
      'Anna dal Pozzo',
      'Maria das Dores',
    ],
    ...[
      'Carla delle Chiaie',
      'Hans im Thurn',
      'Jan aan de Stegge',
      'Robert van ’t Hoff',
      "Pieter op 't Land",
      'Caterina de’ Medici',
      'Andrea dell’Orto',
      'Ali ibn Abi Talib',
      'Yusuf bin Alawi bin Abdullah',
    ],
    ...[
      'Georg von und zu Hohenfels',
      'Franz vom und zum Stein',
      'Lies in ’t Veld',
      "Sophie in 't Hout",
      'Ruth an der Heiden',
      'Egon aus dem Siepen',
      'Peter in der Smitten',
      'Jan unter den Linden',
    ],
    ...[
      'Juan dela Fuente',
      'Jordi dels Arcs',
      'Gwilym ap Rhodri',
      'Máire ní Dhuibhir',
      'Ngala wa Kamau',
      'Aminah binti Rashid',
      'Luc vander Elst',
      'Ana Maria de las Nieves',
    ],
  ])('%s', (name) => {
    const text = `Minister ${name} arrived on Monday. “We will not go,” said ${name}. “No,” ${name} told the press.`
    const { entities, quotations } = clean(text, { language: 'en' })
    expect(entities.map((entity) => entity.name)).toEqual([name])
    expect(quotations.map(({ source, speaker }) => [source?.text, speaker?.name])).toEqual([
      [name, name],
      [name, name],
    ])
  })

  test('and are no sign of another language', () => {
    const { language, quotations } = clean('“We go,” said Yusuf bin Alawi bin Abdullah.')
    expect([language, quotations[0]?.speaker?.name]).toEqual(['en', 'Yusuf bin Alawi bin Abdullah'])
  })

  test('with a capital they may be a place', () => {
    const { quotations } = clean('The Des Moines Register said on Monday that prices fell.')
    expect(quotations[0]?.speaker?.name).toBe('Des Moines Register')
  })
})
