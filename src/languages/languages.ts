import { de } from './de.ts'
import { en } from './en.ts'
import { es } from './es.ts'
import { fr } from './fr.ts'
import { it } from './it.ts'
import type { Language } from './language.ts'
import { nl } from './nl.ts'
import { pt } from './pt.ts'

/** The languages whose cues, frames and pronouns are written down as data. English is learned. */
export const MODULES: readonly Language[] = [de, fr, es, it, pt, nl]

/** All languages with a module, English too. */
export const WITH_MODULE: readonly Pick<Language, 'code' | 'functionWords'>[] = [en, ...MODULES]

const byCode = new Map(MODULES.map((language) => [language.code, language]))

/**
 * The data of a language, or null for English and for a language without a module. Regions and scripts are left out of account.
 *
 * @example
 * languageData('pt-BR')?.code // 'pt'
 */
export const languageData = (code: string): Language | null =>
  byCode.get(code.toLowerCase().split(/[-_]/, 1)[0]!) ?? null
