import { expect, test } from 'vitest'
import { createResolver } from '../../../src/resolution/create-resolver.ts'
import { groupNames } from '../../../src/resolution/grouping/group-names.ts'
import { haveOtherStems } from '../../../src/resolution/judgement/have-other-stems.ts'

test.each([
  // of two fathers
  ['bjornsdottir', 'jonsdottir', true],
  ['helgadottir', 'gudmundsdottir', true],
  ['petersen', 'hansen', true],
  ['jonsson', 'jonsdottir', true],
  ['jonsson', 'johnsson', false],
  ['jonsdottir', 'jonsdottir', false],
  ['jonsdotir', 'jonsdottir', false],
  // only the ending is the same
  ['tkachenko', 'poroshenko', true],
  ['marchenko', 'markenko', false],
  // letters of another language
  ['dzekson', 'jackson', false],
])('%s, %s: other stems %s', (one, other, are) => expect(haveOtherStems(one, other)).toBe(are))

test('a given name in common makes nobody the child of another father', () => {
  const resolver = createResolver(['Sigríður Jónsdóttir', 'Ada Quill', 'Bo Marlow'])
  expect(resolver.resolve('Sigríður Björnsdóttir').status).not.toBe('resolved')
  expect(resolver.resolve('Sigridur Jonsdotir').entity?.name).toBe('Sigríður Jónsdóttir')
  expect(groupNames(['Sigríður Jónsdóttir', 'Sigridur Jonsdottir', 'Sigríður Björnsdóttir'])).toHaveLength(2)
})

test('a daughter is no garble of her brother', () =>
  expect(createResolver(['Halldóra Sigurjónsdóttir']).resolve('Sigurjónsson').status).not.toBe('resolved'))
