import type { Language } from './language.ts'

/** English, by which it is told only: its cues, sources and names are learned and have rooms of their own. */
export const en: Pick<Language, 'code' | 'functionWords'> = {
  code: 'en',
  functionWords:
    'the of and to a in that for with by from at as on he it his her she they we you i him them its their our your my is are was were be been being have has had do does did not no this these those but or if so an ' +
    'which who what when where there then than will would can could should may might must about into over after before between out up more some any all one said told says who whom because while also just very only me ' +
    // words of its own that are small words of other languages: “Nurses face cuts” is no French
    'face falls state due diverse',
}
