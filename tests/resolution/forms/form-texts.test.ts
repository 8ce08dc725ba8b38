import { expect, test } from 'vitest'
import { formTexts } from '../../../src/resolution/forms/form-texts.ts'
import type { Entity } from '../../../src/roster/entity.ts'

/** The forms of a name, each as `kind: text`, and what is written for it where that is another. */
function formsOf(name: string, aliases: readonly string[] = [], type: Entity['type'] = 'person'): readonly string[] {
  const entity: Entity = { id: 'x', name, type, aliases, titles: [], origin: 'roster' }
  return formTexts(entity).map(({ kind, text, replacement }) =>
    replacement && replacement !== text ? `${kind}: ${text} → ${replacement}` : `${kind}: ${text}`,
  )
}

test.each([
  [
    'Ursula Maria von der Leyen',
    [
      'full: Ursula Maria von der Leyen',
      'family: von der Leyen',
      'family: Leyen',
      'given: Ursula',
      'short: Ursula von der Leyen',
      'swapped: von der Leyen Ursula → Ursula Maria von der Leyen',
      'part: Maria',
      'short: Maria von der Leyen',
      'part: Ursula Maria',
    ],
  ],
  ['Park Ji-ho', ['full: Park Ji-ho', 'family: Park', 'given: Ji-ho', 'swapped: Ji-ho Park → Park Ji-ho']],
  [
    'J. Carlos Ruiz-Soto',
    [
      'full: J. Carlos Ruiz-Soto',
      'family: Ruiz-Soto',
      'short: J. Ruiz-Soto',
      'swapped: Ruiz-Soto J. → J. Carlos Ruiz-Soto',
      'part: Carlos',
      'part: Ruiz',
      'part: Soto',
      'part: J. Ruiz',
      'short: Carlos Ruiz-Soto',
      'part: J. Carlos',
    ],
  ],
  [
    'TEMIROV Askar Bolatovich',
    [
      'full: TEMIROV Askar Bolatovich',
      'family: TEMIROV',
      'given: Askar',
      'short: TEMIROV Askar',
      'swapped: Askar TEMIROV → TEMIROV Askar Bolatovich',
      'part: Bolatovich',
      'short: TEMIROV Bolatovich',
      'part: Askar Bolatovich',
    ],
  ],
  [
    'Edward Kennedy',
    [
      'full: Edward Kennedy',
      'family: Kennedy',
      'given: Edward',
      'swapped: Kennedy Edward → Edward Kennedy',
      ...['Ed', 'Eddie', 'Eddy', 'Ned', 'Ted', 'Teddy'].map((nickname) => `nickname: ${nickname} Kennedy`),
    ],
  ],
])('the forms of %s', (name, forms) => expect(formsOf(name)).toEqual(forms))

test('an alias is a form, once', () => {
  expect(formsOf('Madonna', ['M. Ciccone', 'Madonna', ''])).toEqual(['full: Madonna', 'alias: M. Ciccone'])
})

test('an organisation has no given name', () => {
  expect(formsOf('Harbour Union', ['HU'], 'organization')).toEqual(['full: Harbour Union', 'alias: HU'])
})
