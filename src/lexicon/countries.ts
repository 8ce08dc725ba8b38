/** Words for a country, its people and its capital or seat, by which titles and descriptions name it; a star marks what one of its people is called. */
const COUNTRIES = `us u.s u.s. america american* americas states washington|uk u.k u.k. britain british english england briton* brit* englishman* englishwoman*|france french paris elysee frenchman* frenchwoman*|germany german* berlin|russia russian* russians kremlin moscow
ukraine ukrainian* kyiv|china chinese beijing|canada canadian* ottawa|israel israeli*|iran iranian* tehran|turkey turkish ankara turk*|italy italian* rome|spain spanish madrid spaniard*|japan japanese tokyo
india indian*|mexico mexican*|brazil brazilian*|australia australian*|ireland irish dublin irishman* irishwoman*|scotland scottish scot*|wales welsh welshman* welshwoman*|poland polish warsaw pole*|hungary hungarian*|slovakia slovak*|czech* czechia
belarus belarusian*|finland finnish finn*|sweden swedish swede*|norway norwegian*|denmark danish dane*|netherlands dutch dutchman* dutchwoman*|belgium belgian*|greece greek*|serbia serbian* serb*|romania romanian*|bulgaria bulgarian*
egypt egyptian*|syria syrian*|iraq iraqi*|afghanistan afghan*|pakistan pakistani*|saudi* arabia|lebanon lebanese|palestine palestinian*|venezuela venezuelan*|argentina argentine* argentinian*
colombia colombian*|cuba cuban*|chile chilean*|philippines philippine filipino*|korea korean*|taiwan taiwanese|austria austrian*|switzerland swiss*|georgia georgian*|south-africa african*
portugal portuguese|croatia croatian* croat*|slovenia slovenian* slovene*|estonia estonian*|latvia latvian*|lithuania lithuanian*|kenya kenyan*|uganda ugandan*|ethiopia ethiopian*|nigeria nigerian*|ghana ghanaian*
morocco moroccan*|algeria algerian*|tunisia tunisian*|jamaica jamaican*|peru peruvian*|ecuador ecuadorian*|uruguay uruguayan*|paraguay paraguayan*|bolivia bolivian*|kazakhstan kazakh*|new-zealand kiwi*`

const byWord: ReadonlyMap<string, number> = new Map(
  COUNTRIES.replaceAll('*', '')
    .split(/[|\n]/)
    .flatMap((words, country) => words.split(' ').map((word) => [word, country + 1] as const)),
)
const ONE: ReadonlySet<string> = new Set(
  COUNTRIES.split(/[|\s]/).flatMap((word) => (word.endsWith('*') ? word.slice(0, -1) : [])),
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

/** Does a lower-case word call one of a people: `norwegian`, `finn`? Not `english` or `spain`. */
export const isOfPeople = (word: string): boolean => ONE.has(word)
