import { lettersOf } from './letters-of.ts'

const VOWELS = 'අa ආa ඇa ඈa ඉi ඊi උu ඌu ඍri එe ඒe ඓai ඔo ඕo ඖau ංn ඃh'
const CONSONANTS =
  'කk ඛkh ගg ඝgh ඞng ඟng චch ඡch ජj ඣj ඤny ඥgn ඦnj ටt ඨth ඩd ඪdh ණn ඬnd තth ථth දd ධdh නn ඳnd පp ඵp බb භb මm ඹmb යy රr ලl වw ශsh ෂsh සs හh ළl ෆf'
const SIGNS = '් ාa ැa ෑa ිi ීi ුu ූu ෘru ෙe ේe ෛai ොo ෝo ෞau'

const vowels = lettersOf(VOWELS)
const consonants = lettersOf(CONSONANTS)
const signs = lettersOf(SIGNS)

/**
 * Sinhala as names from Sri Lanka are spelt: a consonant has an `a` of its own, at the end of a word too, unless a sign follows.
 *
 * @example
 * romanizeSinhala('මහින්ද') // 'mahinda'
 */
export function romanizeSinhala(text: string): string {
  return text.replace(/[\u0d80-\u0dff]+/g, (run) => {
    let latin = ''
    for (let i = 0; i < run.length; i++) {
      const consonant = consonants.get(run[i]!)
      if (consonant === undefined) latin += vowels.get(run[i]!) ?? signs.get(run[i]!) ?? ''
      else latin += consonant + (signs.has(run[i + 1] ?? '') ? '' : 'a')
    }
    return latin
  })
}
