import { expect, test } from 'vitest'
import { createResolver } from '../../../src/resolution/create-resolver.ts'
import { groupNames } from '../../../src/resolution/grouping/group-names.ts'
import { alignParts } from '../../../src/resolution/judgement/align-parts.ts'
import { isAnotherName } from '../../../src/resolution/judgement/is-another-name.ts'

test.each([
  // forenames of two genders
  ['jane marlow', 'john marlow', true],
  ['paula weber', 'paul weber', true],
  ['jon marlow', 'john marlow', false],
  ['gene marlow', 'jean marlow', false],
  ['olga vasnetsova', 'oleg vasnetsov', true],
  // Thị is a woman, Văn a man
  ['nguyen thi minh', 'nguyen van minh', true],
  ['le thi mai', 'le van mai', true],
  ['nguyen minh hung', 'nguyen canh hung', true],
  ['jan van dalen', 'jan dalen', false],
  // a man’s second name of hers
  ['jose salinas', 'maria jose salinas rueda', true],
  ['jose maria salinas', 'maria jose salinas rueda', true],
  ['maria salinas', 'maria jose salinas rueda', false],
  ['salinas maria', 'maria jose salinas', false],
  // women's family names
  ['pavla dvorna', 'pavel dvorny', true],
  ['georgia marinopoulou', 'giorgos marinopoulos', true],
  ['anny dvornej', 'anna dvorna', false],
  // the second and the third
  ['john marwick ii', 'john marwick iii', true],
  ['nguyen minh', 'nguyen van minh', false],
  ['tran van hai', 'tran van hai', false],
  // another syllable of a Chinese or Korean given name
  ['li xiaolong', 'li xiaoming', true],
  ['wang xiaohong', 'wang xiaodong', true],
  ['jianguo chen', 'weiguo chen', true],
  ['you dae woon', 'yoo jae jung', true],
  ['yoo jae jung', 'you jee young', true],
  ['kang seok ho', 'kang sok ju', true],
  ['kim min seo', 'kim min jun', true],
  ['kim min ji', 'kim min seok', true],
  ['park ji min', 'park ji man', true],
  ['park ji hyun', 'park ji hyeon', false],
  ['park ji u', 'park ji woo', false],
  ['li xiaomin', 'li xiaoming', false],
  ['li shaoming', 'li xiaoming', false],
  ['li xiaoming', 'li xiaoming', false],
  // nothing is known of the syllables of others
  ['tamina okafor', 'tamira okafor', false],
])('%s, %s: another name %s', (written, name, another) =>
  expect(isAnotherName(alignParts(written, name))).toBe(another),
)

test('who has another’s given name is nobody of the roster', () => {
  for (const [name, written] of [
    ['Li Xiaoming', 'Li Xiaolong'],
    ['John Marlow', 'Jane Marlow'],
  ] as const)
    expect(createResolver([name, 'Petra Lindqvist']).resolve(written).status).not.toBe('resolved')
})

test('people of one surname and two given names are two', () => {
  for (const names of [
    ['John Smith', 'Jane Smith'],
    ['Li Xiaoming', 'Li Xiaolong'],
  ])
    expect(groupNames(names)).toHaveLength(2)
  expect(groupNames(['John Smith', 'Jane Smith', 'Smith'])).toHaveLength(3)
})
