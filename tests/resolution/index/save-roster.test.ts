import { describe, expect, test } from 'vitest'
import { createResolver } from '../../../src/index.ts'
import { compileRoster, loadRoster, saveRoster } from '../../../src/roster.ts'
import { MANY_NAMES } from '../many-names.ts'

test.each([
  ['a few', ['Steve Witkoff', 'Dmitry Peskov']],
  ['many', [...MANY_NAMES, 'Karin Dahlgren', 'Steve Witkoff']],
])('a roster of %s resolves after saving and loading as before', (_, roster) => {
  const compiled = compileRoster(roster)
  const loaded = loadRoster(saveRoster(compiled))
  expect(loaded.entities).toEqual(compiled.entities)
  expect(loaded.index.sounds).toEqual(compiled.index.sounds)
  for (const name of ['Steve Vitkov', 'Karin Dalgren', 'Peskow', 'Moscow']) {
    expect(createResolver(loaded).resolve(name)).toEqual(createResolver(compiled).resolve(name))
  }
  expect(createResolver(loaded).resolve('Steve Whitkoff').alternatives[0]?.entity.name).toBe('Steve Witkoff')
})

describe('what is no whole compiled roster is refused', () => {
  const bytes = saveRoster(compileRoster(['Steve Witkoff']))
  const damaged = bytes.slice()
  damaged[100]! ^= 1
  const older = bytes.slice()
  older[8] = 99
  test.each([
    ['nothing', new Uint8Array(0), 'no compiled roster'],
    [
      'another file',
      new TextEncoder().encode('name\nSteve Witkoff, and so on until there is a header’s length of it'),
      'no compiled roster',
    ],
    ['cut short', bytes.slice(0, -4), 'cut short'],
    ['added to', Uint8Array.of(...bytes, 0), 'cut short or added to'],
    ['damaged', damaged, 'checksum'],
    ['another version', older, 'another version'],
  ])('%s', (_, file, message) => {
    expect(() => loadRoster(file)).toThrow(
      expect.objectContaining({ code: 'invalid-index', message: expect.stringContaining(message) }),
    )
  })
})

test('wrong content under a right checksum is refused, whatever number is wrong', () => {
  const bytes = saveRoster(compileRoster(['Steve Witkoff', 'Dmitry Peskov']))
  const checksumAt = 16
  const from = 20
  let refused = 0
  for (let at = from; at + 4 <= bytes.length; at += 4) {
    const wrong = bytes.slice()
    wrong.set([255, 255, 255, 127], at)
    let hash = 0x811c9dc5
    const view = new DataView(wrong.buffer)
    for (let i = from; i < wrong.length; i += 4) hash = Math.imul(hash ^ view.getUint32(i, true), 0x01000193)
    view.setUint32(checksumAt, hash >>> 0, true)
    try {
      createResolver(loadRoster(wrong)).resolve('Vitkof')
    } catch (error) {
      expect(error).toMatchObject({ code: 'invalid-index' })
      refused++
    }
  }
  expect(refused).toBeGreaterThan(50)
})
