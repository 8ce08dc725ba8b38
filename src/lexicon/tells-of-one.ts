import { isKinship, ROLES } from './roles.ts'

/** Does a phrase tell what one person is: `the mayor of Marl`, `his lawyer`, `her aunt`? Police, prosecutors and court papers are none. */
export const tellsOfOne = (phrase: string): boolean =>
  phrase.split(/[\s’'-]+/).some((word) => ROLES.has(word.toLowerCase()) || isKinship(word))
