import type { Gender } from './gender.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Titles that only a man bears, and only a woman. Lower case, without the dot. */
export const MALE_TITLES: readonly string[] = words(
  'mr sir lord king prince sheikh sheik shaykh father brother congressman assemblyman chairman herr monsieur m don sr señor imam emir sultan baron viscount marquess duke count',
)
export const FEMALE_TITLES: readonly string[] = words(
  'mrs ms miss madam madame mme mlle lady queen princess dame sister congresswoman assemblywoman chairwoman frau sra señora baroness duchess countess viscountess',
)
const ANY =
  'dr prof professor doctor sen sens senator senators rep reps representative gov governor gen general lt lieutenant col colonel sgt sergeant capt captain cmdr ' +
  'commander adm admiral maj major cpl corporal pvt private rev reverend fr hon honorable honourable pres president vice prime minister chancellor ' +
  'secretary undersecretary ambassador amb justice judge chief sheriff officer detective det inspector supt superintendent constable mayor councilman ' +
  'councilwoman councillor councilor cllr alderman commissioner chair chairperson director attorney atty pope cardinal archbishop bishop pastor rabbi ' +
  'ayatollah grand mullah mufti deputy acting former ex foreign defense defence treasury press national security adviser advisor envoy special speaker ' +
  'leader whip majority minority premier first coach pm vp fm msp mla mk ceo cfo coo cto founder co-founder president-elect mp mep hrh'

/** German, French, Italian, Spanish, Portuguese, Dutch, Hindi; without accents: those that only a man bears, only a woman, and either. */
const MALE_ABROAD = words('herrn signor signore senhor meneer dhr gospodin shri')
const FEMALE_ABROAD = words(
  'ministerin kanzlerin senatrice signora signorina senorita dona senhora mevrouw mevr gospodja pani fru smt srta',
)
const ABROAD =
  'kanzler bundeskanzler bundeskanzlerin bundesprasident prasident prasidentin presidente presidenta ministro ministra ministre depute deputee ' +
  'senateur maitre onorevole senatore sindaco dott dottor dottoressa senador senadora diputado diputada ' +
  'doutor doutora deputado deputada mw burgemeester hr sayin herra rouva froken datuk dato encik puan khun engr alhaji'

const titles: ReadonlySet<string> = new Set(
  [...words(ANY), ...MALE_TITLES, ...FEMALE_TITLES, ...MALE_ABROAD, ...FEMALE_ABROAD, ...words(ABROAD)].map(
    withoutAccents,
  ),
)
/** Behind a name, and none of it. Lower case, without the dot. */
export const SUFFIXES: ReadonlySet<string> = new Set(words('jr sr ii iii iv phd md esq mp mep msp kc qc obe cbe mbe'))
/** The same at the end of a whole name only: elsewhere they are initials or words (`JD Vane`). */
const LAST_ONLY: ReadonlySet<string> = new Set(words('v dds jd mba cpa bt td'))

const bare = (word: string): string => word.toLowerCase().replace(/[.,]/g, '')

function withoutAccents(word: string): string {
  return /[^a-z]/i.test(word)
    ? word.normalize('NFD').replace(/\p{M}/gu, '').replace(/ı/g, 'i').replace(/đ/g, 'dj')
    : word
}

/**
 * May the word stand before a name as (part of) a title?
 *
 * @example
 * isTitle('Sen.') // true
 * isTitle('Prime') // true
 */
export function isTitle(word: string): boolean {
  const folded = withoutAccents(bare(word))
  // minister-president
  return titles.has(folded) || (folded.includes('-') && folded.split('-').every((part) => titles.has(part)))
}

/** Is it a title where a name follows, though it is a name too (`Ibu`), or one of another script? */
export const isTitleBeforeName = (word: string): boolean => NAMES_TOO.test(word)

const NAMES_TOO =
  /^(?:pan|Bapak|Ibu|Cikgu|Dato[’'‘]|Ustaz|Maulana|Hajj?i|Hajiya|Alhaja|Sheikha|Thiru|Daw|Ato|Mzee|Mwalimu|γ?κ\.|κα\.?|κύριος|κυρία|г-н|г-жа|господин|госпожа|пан|пані|пани|السيد|السيدة|الدكتور|الشيخ|श्री|श्रीमती)$/

/** Is it a title behind which nothing but a name stands: `Mr`, `Sen.`? */
export const isPersonalTitle = (word: string): boolean => PERSONAL.test(word)

const PERSONAL = /\.$|^(?:m(?:rs?|s|iss|x|me)|sir|dr|prof|sen|rep|gov|herr|frau)$/i

/**
 * The gender that a title tells in English; null where it tells none.
 *
 * @example
 * genderOfTitle('Mrs.') // 'female'
 */
export function genderOfTitle(title: string): Gender | null {
  const word = bare(title)
  if (ENGLISH_MALE.has(word)) return 'male'
  return ENGLISH_FEMALE.has(word) ? 'female' : null
}

/** The same in some other languages; without accents or the dot. */
export function genderOfTitleAbroad(title: string): Gender | null {
  const word = withoutAccents(bare(title))
  if (MEN_ABROAD.has(word)) return 'male'
  return WOMEN_ABROAD.has(word) ? 'female' : null
}

/** With those that are among the English ones above. */
const MEN_ABROAD: ReadonlySet<string> = new Set([...MALE_ABROAD, ...words('herr monsieur senor don')])
const WOMEN_ABROAD: ReadonlySet<string> = new Set([...FEMALE_ABROAD, ...words('frau madame mme mlle senora sra')])

/** Those that go with a name whose gender a register of America knows: who is Monsieur Jean is no woman. */
const ENGLISH_MALE: ReadonlySet<string> = new Set(['mr', 'sir', 'lord'])
const ENGLISH_FEMALE: ReadonlySet<string> = new Set(['mrs', 'ms', 'miss', 'madam', 'lady', 'dame'])

/** Does the word follow a name and belong to no part of it: `Jr.`, `III`, `PhD`? */
export const isNameSuffix = (word: string): boolean => SUFFIXES.has(bare(word)) || LAST_ONLY.has(bare(word))

/** Is it written behind a name and tells an office, an honour or a degree: `MP`, `KC`, `TD`, but not `Jr.`? */
export const isHonour = (word: string): boolean => HONOUR.test(word) && isNameSuffix(word) && !generationOf(word)

const HONOUR = /^(?:\p{Lu}{2,4}|PhD|Esq\.?)$/u

/** Which of those of one name is it: the `jr` or `iii` that the word says in small letters; '' where it says none. */
export const generationOf = (word: string): string => /^(?:jr|sr|ii|iii|iv)$/.exec(bare(word))?.[0] ?? ''
