import { isKinship, ROLES } from './roles.ts'

/** Does a phrase tell what one person is: `the mayor of Marl`, `his lawyer`, `one of the owners`? Police, prosecutors, court papers and `the mayor’s office` are none. */
export function tellsOfOne(phrase: string): boolean {
  // data from the mayor, a letter by his lawyer
  const [head = ''] = phrase.replace(FROM, '').split(BELONGS)
  return head
    .replace(OWNER, '')
    .split(/[\s-]+/)
    .some((word) => word === 'one' || ROLES.has(word.toLowerCase()) || isKinship(word))
}

const FROM =
  /^(?:(?:the|an?) )?(?:\p{Ll}[\p{Ll}-]{0,20} ){0,2}(?:data|figures|numbers|letter|e-?mail|note|report|research|statement|message|post|tweet|analysis|survey|account|memo|evidence|testimony) (?:from|by) /iu
const BELONGS = / (?:of|for|at|in|on|with|from) /
const OWNER = /^.*['’]s? /s
