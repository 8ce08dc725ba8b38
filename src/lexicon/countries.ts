/** Words for a country, its people and its capital or seat, by which titles and descriptions name it. */
const COUNTRIES = `us u.s u.s. america american americas states washington|uk u.k u.k. britain british english england|france french paris elysee|germany german berlin|russia russian russians kremlin moscow
ukraine ukrainian kyiv|china chinese beijing|canada canadian ottawa|israel israeli|iran iranian tehran|turkey turkish ankara|italy italian rome|spain spanish madrid|japan japanese tokyo
india indian|mexico mexican|brazil brazilian|australia australian|ireland irish dublin|scotland scottish|wales welsh|poland polish warsaw|hungary hungarian|slovakia slovak|czech czechia
belarus belarusian|finland finnish|sweden swedish|norway norwegian|denmark danish|netherlands dutch|belgium belgian|greece greek|serbia serbian|romania romanian|bulgaria bulgarian
egypt egyptian|syria syrian|iraq iraqi|afghanistan afghan|pakistan pakistani|saudi arabia|lebanon lebanese|palestine palestinian|venezuela venezuelan|argentina argentine argentinian
colombia colombian|cuba cuban|chile chilean|philippines philippine filipino|korea korean|taiwan taiwanese|austria austrian|switzerland swiss|georgia georgian|south-africa african`

const byWord: ReadonlyMap<string, number> = new Map(
  COUNTRIES.split(/[|\n]/).flatMap((words, country) => words.split(' ').map((word) => [word, country + 1] as const)),
)

const PARTIES: ReadonlyMap<string, number> = new Map(
  'republican gop|democratic democrat ndp|libertarian|green|conservative tory|liberal|labour|labor'
    .split('|')
    .flatMap((words, party) => words.split(' ').map((word) => [word, party + 1] as const)),
)

/** The party a lower-case word names, as a number; 0 where it names none. */
export const partyOf = (word: string): number => PARTIES.get(word) ?? 0

/** The country a lower-case word names, as a number; 0 where it names none. */
export const countryOf = (word: string): number => byWord.get(word) ?? 0
