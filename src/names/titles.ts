const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Titles that only a man bears, and only a woman. Lower case, without the dot. */
export const MALE_TITLES: readonly string[] = words(
  'mr sir lord king prince sheikh sheik shaykh father brother congressman assemblyman chairman herr monsieur m don sr señor imam emir sultan baron duke count',
)
export const FEMALE_TITLES: readonly string[] = words(
  'mrs ms miss madam madame mme mlle lady queen princess dame sister congresswoman assemblywoman chairwoman frau sra señora baroness duchess countess',
)
const ANY =
  'dr prof professor doctor sen sens senator senators rep reps representative gov governor gen general lt lieutenant col colonel sgt sergeant capt captain cmdr ' +
  'commander adm admiral maj major cpl corporal pvt private rev reverend fr hon honorable honourable pres president vice prime minister chancellor ' +
  'secretary undersecretary ambassador amb justice judge chief sheriff officer detective det inspector supt superintendent constable mayor councilman ' +
  'councilwoman councillor councilor alderman commissioner chair chairperson director attorney atty pope cardinal archbishop bishop pastor rabbi ' +
  'ayatollah grand mullah mufti deputy acting former ex foreign defense defence treasury press national security adviser advisor envoy special speaker ' +
  'leader whip majority minority premier first coach ceo cfo coo cto founder co-founder president-elect mp mep hrh'

const titles: ReadonlySet<string> = new Set([...words(ANY), ...MALE_TITLES, ...FEMALE_TITLES])
/** Behind a name, and none of it. Lower case, without the dot. */
export const SUFFIXES: ReadonlySet<string> = new Set(words('jr sr ii iii iv phd md esq mp mep kc qc obe cbe mbe'))
/** The same at the end of a whole name only: elsewhere they are initials or words (`JD Vane`). */
const LAST_ONLY: ReadonlySet<string> = new Set(words('v dds jd mba cpa bt'))

const bare = (word: string): string => word.toLowerCase().replace(/[.,]/g, '')

/**
 * May the word stand before a name as (part of) a title?
 *
 * @example
 * isTitle('Sen.') // true
 * isTitle('Prime') // true
 */
export const isTitle = (word: string): boolean => titles.has(bare(word))

/** Does the word follow a name and belong to no part of it: `Jr.`, `III`, `PhD`? */
export const isNameSuffix = (word: string): boolean => SUFFIXES.has(bare(word)) || LAST_ONLY.has(bare(word))
