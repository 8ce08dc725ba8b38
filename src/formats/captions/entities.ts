import { decodeHTML } from 'entities'

const ESCAPED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

/** A character reference as mark-up writes it. */
export const ENTITY = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/gi

/** What a character reference stands for; an unknown one stands for itself. */
export const decodeEntity = (entity: string): string => decodeHTML(entity)

/** Text as markup writes it. */
export function encodeEntities(text: string): string {
  return text.replace(/[&<>]/g, (character) => ESCAPED[character]!)
}
