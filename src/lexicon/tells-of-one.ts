import { isKinship, ROLES } from './roles.ts'

/** Does a phrase tell what one person is: `the mayor of Marl`, `his lawyer`, `one of the owners`? Police, prosecutors, court papers and `the mayor’s office` are none. */
export function tellsOfOne(phrase: string): boolean {
  const [head = ''] = phrase.split(BELONGS)
  return head
    .replace(OWNER, '')
    .split(/[\s-]+/)
    .some((word) => word === 'one' || ROLES.has(word.toLowerCase()) || isKinship(word))
}

const BELONGS = / (?:of|for|at|in|on|with|from) /
const OWNER = /^.*['’]s? /s
