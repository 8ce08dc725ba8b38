/** Abbreviations whose dot belongs to them: before a name, so no sentence ends there. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'Mr Mrs Ms Dr Prof Sen Sens Rep Reps Gov Govs Gen Lt Col Sgt Capt Cmdr Adm Maj Cpl Pvt Rev Fr Hon Pres Supt Insp Det ' +
    'Const Cst Coun Cllr Ald Messrs Mme Mlle Sr Sra St Ste Mt Ft Atty Asst Assn Amb Sec Dep No vs dr prof'
  ).split(' '),
)

/** Abbreviations whose dot belongs to them, but that may also end a sentence. */
export const OTHER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'Jr Inc Corp Co Ltd Bros LLC Dept Univ Ave Blvd Rd Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec ' +
    'Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mass Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Tenn Tex Va Vt Wash Wis Wyo ' +
    'etc est approx'
  ).split(' '),
)

/** Words that, after such an abbreviation, begin a new sentence. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    'The A An He She It They We I You This That These Those There In On At For From With By As And But Or If When While After Before ' +
    'Since Although Though However Meanwhile Its His Her Their Our My What Who How Why Both Some Many Most All One Asked According'
  ).split(' '),
)
