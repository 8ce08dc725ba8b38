// Names that have a word in common and are not one: of bodies, of the other gender, of father and son; and what lists call people by.
import { expect, test } from 'vitest'
import { createResolver } from '../../src/resolution/create-resolver.ts'

const bodies = createResolver(
  [
    'Bank of Navarra',
    'Acme Robotics',
    'Goldman Sachs',
    'Ministry of Finance',
    'University of Utah',
    'Human Rights Watch',
  ].map((name) => ({ name, type: 'organization' as const })),
)

test.each([
  ['Bank of Navara', 'Bank of Navarra'],
  ['Acme Robotix', 'Acme Robotics'],
  ['Goldman Sax', 'Goldman Sachs'],
  ['Gold Man Sachs', 'Goldman Sachs'],
  ['Ministry of Finances', 'Ministry of Finance'],
  ['University of Utha', 'University of Utah'],
])('%s is %s', (written, name) => expect(bodies.resolve(written).entity?.name).toBe(name))

test.each(['Bank of America', 'Goldman Stanley', 'Ministry of Defense', 'University of Iowa', 'Human Rights Council'])(
  '%s is another body',
  (written) => expect(bodies.resolve(written).status).toBe('unknown'),
)

test.each([
  ['Emma Sanderson', 'Emily Sanderson'],
  ['Patrick Hanlon', 'Peter Hanlon'],
  ['Daniela Ferreira', 'Daniel Ferreira'],
  ['Oleksandr Matviichuk', 'Oleksandra Matviichuk'],
  ['Barrett Lomax', 'Garrett Lomax'],
])('%s is not %s', (written, name) => expect(createResolver([name]).resolve(written).status).not.toBe('resolved'))

const minutes = createResolver([
  'Thelma Broadbent',
  'Ilse Brandauer',
  'John Kessler',
  'Lars van den Bergh',
  'Peter Lockyer',
])

test.each([
  ['Cllr Broadbent', 'Thelma Broadbent', 'Cllr Broadbent'],
  ['Dr. Thelma Brodbent, chair', 'Thelma Broadbent', 'Dr. Thelma Broadbent, chair'],
  [
    'Thelma Brodbent -- Northgate Capital -- Analyst',
    'Thelma Broadbent',
    'Thelma Broadbent -- Northgate Capital -- Analyst',
  ],
  ['Lockier – Chief Executive', 'Peter Lockyer', 'Lockyer – Chief Executive'],
  ['Ilse B.', 'Ilse Brandauer', 'Ilse B.'],
  ['Lars B', 'Lars van den Bergh', 'Lars B'],
])('%s is %s', (written, name, replacement) =>
  expect(minutes.resolve(written)).toMatchObject({ status: 'resolved', entity: { name }, replacement }),
)

test('a usual given name and an initial are many people’s', () => {
  expect(minutes.resolve('John K.')).toMatchObject({
    status: 'ambiguous',
    alternatives: [{ entity: { name: 'John Kessler' } }],
  })
  expect(minutes.resolve('Ilse K.').status).toBe('unknown')
})

test.each([
  ['Danny K. Lindt', 'Danny Lindt'],
  ['Theodore E. Quill', 'Theodore Quill'],
  ['Viktor Viktorovich Sobolev', 'Viktor Sobolev'],
])('%s is %s: initials and a father’s name stand between', (written, name) =>
  expect(createResolver([name]).resolve(written)).toMatchObject({ status: 'resolved', entity: { name } }),
)

test.each([
  // a part of the name is like, the others are not
  ['Yassin al-Anabi', 'Abu Ubaydah Yusuf al-Anabi'],
  ['Tam Hamiltun', 'Noah Hamilton'],
  ['Abdul Kabir Abdul Jan', 'Abdul Kabir Mohammad Jan'],
  // the father and the son
  ['Abdullah bin Omar al-Rashid', 'Omar bin Abdullah al-Rashid'],
])('%s is not %s', (written, name) => expect(createResolver([name]).resolve(written).status).not.toBe('resolved'))

const offices = createResolver(
  ['Department of Education', 'Bank of America', 'University of Leeds'].map((name) => ({
    name,
    type: 'organization' as const,
  })),
)

test.each([
  ['Department for Education', 'Department of Education'],
  ['Dept. of Education', 'Department of Education'],
  ['Univ. of Leeds', 'University of Leeds'],
  ['Bank for America', 'Bank of America'],
])('%s is %s: a small word or a word cut short tells no two bodies apart', (written, name) =>
  expect(offices.resolve(written)).toMatchObject({ status: 'resolved', entity: { name } }),
)

test.each(['Department of Energy', 'Bank of Navarra', 'University of York'])('%s is another body', (written) =>
  expect(offices.resolve(written).status).toBe('unknown'),
)

test.each(['ben', 'binti', 'binte', 'bint'])('Salah %s Ahmed is not the child of Salah', (kin) =>
  expect(createResolver([`Ahmed ${kin} Salah`]).resolve(`Salah ${kin} Ahmed`).status).not.toBe('resolved'),
)

test.each(['Bo Marlow - Analyst', 'Analyst - Bo Marlow', 'Sea News - Bo Marlow', 'Bo Marlow IV'])(
  '%s is Bo Marlow',
  (written) => expect(createResolver(['Bo Marlow', 'Ada Lind']).resolve(written).entity?.name).toBe('Bo Marlow'),
)
