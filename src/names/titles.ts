import type { Gender } from './gender.ts'

const MALE =
  'mr sir lord king prince sheikh sheik shaykh father brother congressman assemblyman chairman herr monsieur m don sr señor imam emir sultan baron duke count'
const FEMALE =
  'mrs ms miss madam madame mme mlle lady queen princess dame sister congresswoman assemblywoman chairwoman frau sra señora baroness duchess countess'
const ANY =
  'dr prof professor doctor sen sens senator senators rep reps representative gov governor gen general lt lieutenant col colonel sgt sergeant capt captain cmdr ' +
  'commander adm admiral maj major cpl corporal pvt private rev reverend fr hon honorable honourable pres president vice prime minister chancellor ' +
  'secretary undersecretary ambassador amb justice judge chief sheriff officer detective det inspector supt superintendent constable mayor councilman ' +
  'councilwoman councillor councilor alderman commissioner chair chairperson director attorney atty pope cardinal archbishop bishop pastor rabbi ' +
  'ayatollah grand mullah mufti deputy acting former ex foreign defense defence treasury press national security adviser advisor envoy special speaker ' +
  'leader whip majority minority premier first coach ceo cfo coo cto founder co-founder president-elect mp mep hrh'
const SUFFIXES = 'jr sr ii iii iv v phd md esq mp mep kc qc obe cbe mbe dds jd mba cpa bt'

const genders = new Map<string, Gender | null>()
for (const title of ANY.split(' ')) genders.set(title, null)
for (const title of MALE.split(' ')) genders.set(title, 'male')
for (const title of FEMALE.split(' ')) genders.set(title, 'female')

const suffixes: ReadonlySet<string> = new Set(SUFFIXES.split(' '))

const bare = (word: string): string => word.toLowerCase().replace(/[.,]/g, '')

/**
 * May the word stand before a name as (part of) a title?
 *
 * @example
 * isTitle('Sen.') // true
 * isTitle('Prime') // true
 */
export const isTitle = (word: string): boolean => genders.has(bare(word))

/** The gender a title tells, or null: `Mrs.` → `female`. */
export const genderOfTitle = (word: string): Gender | null => genders.get(bare(word)) ?? null

/** Does the word follow a name and belong to no part of it: `Jr.`, `III`, `PhD`? */
export const isNameSuffix = (word: string): boolean => suffixes.has(bare(word))
