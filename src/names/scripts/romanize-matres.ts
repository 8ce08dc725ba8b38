const GERESH: Readonly<Record<string, string>> = { ג: 'j', ז: 'zh', צ: 'ch', ץ: 'ch' }

/**
 * The letters of Hebrew and Arabic that stand for a consonant where a word begins and mostly for a vowel inside it or at its
 * end (matres lectionis): vav, yod and he, waw and ya. Beside them the Hebrew letters that a geresh makes others of.
 *
 * @example
 * romanizeMatres('בוב') // 'בoב'
 */
export function romanizeMatres(text: string): string {
  return text
    .replace(/([גזצץ])['’׳]/g, (_, letter: string) => GERESH[letter]!)
    .replace(/(?<=[א-תa-z])וו/g, 'v')
    .replace(/(?<=[א-תa-z])(?:ה(?![א-ת])|[וי])/g, (letter) => (letter === 'ו' ? 'o' : letter === 'י' ? 'i' : 'a'))
    .replace(/(?<=[ء-ەپ-ۓ])[ويی]/g, (letter) => (letter === 'و' ? 'u' : 'i'))
}
