import type { Gender } from '../names/gender.ts'
import { FEMALE_TITLES, MALE_TITLES } from '../names/titles.ts'

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Words that, written before a name, are no part of it: `Mr.`, `Sen.`, `President`. Lower case, without the dot. */
export const HONORIFICS: ReadonlySet<string> = new Set(
  words(`
  del const cst coun cllr ald mr mrs ms miss mx dr prof sir dame lord lady madam mme mlle sen sens rep reps gov govs gen lt col sgt capt cmdr adm maj cpl pvt rev hon honourable honorable
  pres supt insp det messrs st atty amb sec herr frau señor señora monsieur madame sheikh imam ayatollah rabbi pastor fr father sister brother
  king queen prince princess baroness countess viscount viscountess marquess pope saint aunt uncle`),
)

/** Nouns for what a person is or does; the last word of a role ("special envoy", "prime minister"). */
export const ROLES: ReadonlySet<string> = new Set([
  ...words(`
  president minister secretary senator representative congressman congresswoman governor mayor chancellor premier monarch king queen prince princess
  duke duchess pope bishop archbishop cardinal rabbi imam pastor reverend priest deacon vicar judge justice magistrate attorney lawyer barrister
  solicitor prosecutor sheriff marshal chief officer detective inspector superintendent constable trooper policeman policewoman general colonel major captain
  lieutenant sergeant corporal commander admiral brigadier soldier veteran ambassador envoy diplomat emissary consul spokesman spokeswoman spokesperson
  director chairman chairwoman chairperson chair ceo cfo coo founder co-founder cofounder owner co-owner manager coach editor reporter journalist correspondent columnist
  commentator anchor host presenter broadcaster blogger author writer novelist poet playwright professor lecturer academic scholar scientist researcher biologist chemist physicist
  economist sociologist psychologist psychiatrist historian anthropologist archaeologist epidemiologist virologist analyst strategist pollster doctor physician surgeon nurse
  paramedic therapist teacher educator student principal headteacher dean provost actor actress comedian singer rapper songwriter musician guitarist composer conductor artist painter
  sculptor photographer designer architect filmmaker producer screenwriter dancer model player footballer striker goalkeeper midfielder defender quarterback pitcher golfer boxer
  champion athlete candidate nominee contender challenger incumbent front-runner frontrunner leader speaker whip aide adviser advisor counsel counselor counsellor deputy
  assistant commissioner councillor councilman councilwoman councilor alderman lawmaker legislator politician parliamentarian mp mep msp assemblyman assemblywoman
  activist organizer organiser advocate campaigner protester farmer rancher plumber driver pilot astronaut engineer developer programmer technician businessman businesswoman entrepreneur investor
  billionaire millionaire executive banker broker trader consultant expert specialist critic resident neighbour neighbor voter victim suspect defendant plaintiff witness survivor
  whistleblower fugitive gunman husband wife son daughter brother sister father mother mom dad mum uncle aunt nephew niece cousin grandfather grandmother son-in-law daughter-in-law friend colleague
  partner girlfriend boyfriend widow widower spouse successor predecessor treasurer comptroller auditor controller registrar librarian curator archivist trustee negotiator mediator
  operative lobbyist fundraiser donor mogul tycoon magnate oligarch dictator strongman chef baker butcher carpenter electrician mechanic fisherman shopkeeper bartender waitress waiter
  worker boss head figure official supervisor coordinator administrator ombudsman ranger warden guard firefighter laureate theologian philosopher linguist
  geologist astronomer meteorologist ecologist zoologist botanist oceanographer climatologist statistician mathematician pharmacist dentist veterinarian midwife
  woman man teenager member winner creator pioneer pm backbencher undersecretary sergeant-at-arms shareholder mother-in-law father-in-law
  trainer welder cleaner gardener builder clerk cashier courier postman sailor skipper juror passenger tenant landlord landlady commuter shopper tourist villager islander homeowner
  newsagent hairdresser seamstress tailor goldsmith jeweller beekeeper innkeeper hotelier restaurateur greengrocer florist optician carer nanny cabbie trucker docker miner foreman
  apprentice trainee undergraduate vet sibling mourner bystander onlooker spectator hiker climber
  rector vice-rector prorector vice-president vice-chair vice-chairman vice-chancellor co-chair co-director director-general secretary-general attorney-general governor-general
  editor-in-chief harbourmaster harbormaster stationmaster postmaster headmaster headmistress chaplain abbot abbess nun friar nuncio conservator restorer translator interpreter
  notary bailiff coroner pathologist nutritionist dietitian paediatrician pediatrician cardiologist oncologist neurologist radiologist criminologist demographer geographer
  surveyor forester gamekeeper seismologist volcanologist hydrologist glaciologist entomologist ornithologist palaeontologist paleontologist geneticist microbiologist biochemist
  neuroscientist accountant bookkeeper receptionist dockworker steelworker shipbuilder shipowner roofer bricklayer stonemason blacksmith locksmith cobbler shoemaker distiller
  winemaker cheesemaker barista janitor caretaker referee umpire jockey choreographer illustrator cartoonist animator biographer bookseller publisher stockbroker industrialist
  financier philanthropist violinist pianist cellist soprano organist sultan emir sheikh regent chieftain shepherd
  rapporteur brother-in-law sister-in-law stepson stepdaughter godfather heir mistress fiancé fiancée pensioner retiree grandson granddaughter team-mate teammate bandmate classmate flatmate housemate roommate crewmate schoolteacher tyrant ruler`),
])

/** Parts of a role before its noun: `vice`, `former`, `special`. */
export const ROLE_MODIFIERS: ReadonlySet<string> = new Set(
  words(`
  vice deputy assistant retired embattled outgoing incoming former ex ex- acting interim chief senior junior special prime foreign finance defense defence interior justice state federal national security
  majority minority house senate opposition executive general managing associate under attorney solicitor first second lady crown press then longtime veteran
  co- late presidential vice-presidential congressional republican democratic conservative liberal labour white top campaign legal party health education
  district county city treasury homeland`),
)

// "count", "m", "don" and "sr" are also ordinary words
const AMBIGUOUS: ReadonlySet<string> = new Set(['count', 'm', 'don', 'sr'])
const FEMALE: ReadonlySet<string> = new Set([
  ...FEMALE_TITLES,
  ...words(`
  spokeswoman councilwoman policewoman businesswoman actress wife daughter mother mamma mom mum aunt niece grandmother daughter-in-law girlfriend widow waitress midwife
  woman girl`),
])
const MALE: ReadonlySet<string> = new Set([
  ...MALE_TITLES.filter((title) => !AMBIGUOUS.has(title)),
  ...words(`
  pope spokesman councilman policeman businessman alderman actor husband son dad papa uncle nephew grandfather son-in-law boyfriend widower waiter fisherman gunman strongman
  man boy archbishop bishop cardinal priest`),
])

/** The gender that a title or role tells, if it does. Lower case, without the dot. */
export function genderOfRole(role: string): Gender | undefined {
  return FEMALE.has(role) ? 'female' : MALE.has(role) ? 'male' : undefined
}

/** The gender that the last word of a title tells. */
export const genderOfTitle = (title: string): Gender | undefined =>
  title ? genderOfRole(headOfTitle(title)) : undefined

/** The same of titles that nobody of the other gender is given: "Chairman" and "Congressman" Lee may be Ann Lee. */
export const sureGenderOfTitle = (title: string): Gender | undefined =>
  OF_MEN_AND_WOMEN.test(headOfTitle(title)) ? undefined : genderOfTitle(title)

const OF_MEN_AND_WOMEN = /^(?:\p{L}+(?<!wo)man|actor)$/u

/** "wife" and "son" before a name: a member of somebody else's family. */
export const isKinship = (title: string): boolean =>
  title !== '' && (KIN.has(headOfTitle(title)) || /\bfirst (?:lady|gentleman)$/i.test(title))

const headOfTitle = (title: string): string =>
  title
    .slice(title.lastIndexOf(' ') + 1)
    .toLowerCase()
    .replace(/\.$/, '')

// written out, so that what does not ask for it can leave it out
const KIN: ReadonlySet<string> = new Set([
  'wife',
  'husband',
  'son',
  'daughter',
  'brother',
  'sister',
  'sibling',
  'father',
  'mother',
  'mum',
  'mom',
  'dad',
  'widow',
  'widower',
  'ex-wife',
  'ex-husband',
  'grandson',
  'granddaughter',
  'grandfather',
  'grandmother',
  'stepson',
  'stepdaughter',
  'stepfather',
  'stepmother',
  'nephew',
  'niece',
  'uncle',
  'aunt',
  'cousin',
])
