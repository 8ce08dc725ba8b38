/**
 * Names that end in ’s of their own, lower case and without the apostrophe: their ’s is no possessive. Only those that are hardly a person’s name with
 * a possessive; others are known by the roster, or by the verb behind them.
 */
export const NAMES_IN_S: ReadonlySet<string> = new Set(
  'macys kelloggs sothebys sainsburys bloomingdales applebees arbys hardees dunkins hersheys wetherspoons zaxbys'.split(
    ' ',
  ),
)

/** The words of a name that end in ’s, as `NAMES_IN_S` has them. */
export function wordsInS(name: string): readonly string[] {
  return name.split(/\s+/).flatMap((word) => (/[’'ʼ]s$/i.test(word) ? [`${word.slice(0, -2).toLowerCase()}s`] : []))
}
