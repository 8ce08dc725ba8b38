import { BODY_WORDS, WIDE_WORDS } from './body-words.ts'
import { MONTHS, WEEKDAYS } from './calendar.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Closed-class words: a capital letter on one of them is its place in the sentence, not a name. Lower case. */
export const FUNCTION_WORDS = words(`
  a an the this that these those some any no every each either neither another other such what which whose who whom when where why how
  i you he she it we they me him her us them my your his its our their mine yours hers ours theirs myself yourself himself herself itself ourselves themselves
  nobody none nothing everybody everyone everything somebody someone something anybody anyone anything
  and or but nor so yet for if unless until while whereas although though because since as than whether once
  of in on at by to from with without within into onto upon over under above below between among against about across after before behind beside
  beyond despite down during except inside like near off out outside past through throughout toward towards up via amid per unlike besides alongside
  is am are was were be been being do does did done have has had having will would shall should can could may might must ought
  not never also even just only still already again then there here now very too more most much many few less least all both half several own same
  however meanwhile moreover furthermore nevertheless nonetheless instead indeed perhaps maybe yes yeah ok okay well oh today yesterday tomorrow tonight
  according asked added speaking one two three four five six seven eight nine ten first second third last next later earlier ago
  let get got go goes going gone come came make made take took say says said see saw seen put
  i'm i’m i've i’ve i'll i’ll i'd i’d we're we’re we've we’ve you're you’re they're they’re it's it’s don't don’t that's that’s there's there’s he's he’s she's she’s what's what’s let's let’s`)

export const CALENDAR = words(`
  ${MONTHS} ${WEEKDAYS} christmas easter thanksgiving halloween ramadan hanukkah passover`)

/** Peoples, languages, faiths and parties: before a name they describe it. */
export const GROUP_WORDS = words(`
  american british english scottish welsh irish french german italian spanish portuguese dutch belgian swiss austrian swedish norwegian danish finnish icelandic polish czech slovak
  hungarian romanian bulgarian serbian croatian bosnian albanian greek turkish russian ukrainian belarusian georgian armenian azerbaijani kazakh chinese japanese korean vietnamese
  thai indonesian malaysian filipino indian pakistani bangladeshi afghan iranian iraqi syrian lebanese israeli palestinian jordanian egyptian libyan tunisian algerian moroccan saudi
  yemeni emirati qatari kuwaiti sudanese ethiopian somali kenyan ugandan nigerian ghanaian congolese rwandan zimbabwean african asian european arab latino hispanic
  mexican cuban haitian colombian venezuelan brazilian argentine argentinian chilean peruvian bolivian canadian quebecois australian zealander kiwi
  estonian latvian lithuanian slovenian macedonian montenegrin kosovar cypriot maltese moldovan
  christian catholic protestant evangelical muslim islamic sunni shiite jewish buddhist hindu sikh mormon orthodox anglican methodist baptist
  republican republicans democrat democrats democratic conservative conservatives tory tories liberal liberals labour gop green greens libertarian independent socialist communist
  swede spaniard frenchman frenchwoman englishman englishwoman dutchman irishman welshman scotsman briton
  marxist nazi western eastern northern southern soviet
  americans britons russians ukrainians chinese germans israelis palestinians iranians iraqis syrians mexicans canadians europeans africans muslims christians jews catholics latinos hispanics`)

/** Words of which one in a capitalised run names a body that can speak. */
export const INSTITUTION_WORDS = words(`${BODY_WORDS}
  inc. corp. co. llp ltd. capital trust ventures systems technologies clinic center centre cathedral mosque synagogue temple administration subcommittee tribunal house
  congress commons exchequer assembly cabinet government institution coalition alliance network service services navy force forces guard corps command marines brigade regiment journal
  herald tribune gazette guardian telegraph magazine radio television tv media broadcasting gallery library theatre theater team fc united rovers airways pharmaceuticals
  petroleum oil gas energy electric bros brothers sons stores foods dairy dairies brewery breweries brewing bakery bakeries shipping railways logistics insurance
  laboratories software studios chemicals fisheries guild constabulary inspectorate conservancy observatory orchestra telecom aerospace aviation healthcare pharma mining
  farms shipyard shipyards chamber movement caucus conference forum project campaign exchange embassy secretariat directorate registry`)

/** How somebody is addressed: before a name no part of it. */
export const GREETINGS = words('dear dearest hey hi hello congratulations goodbye thanks welcome')

/** A party's people. */
export const PARTISANS = words('republicans democrats conservatives liberals tories greens')

/** What a firm is: "the company", "the chipmaker". */
export const FIRM_NOUNS = words(`
  company firm carmaker automaker airline retailer manufacturer lender insurer supplier startup start-up brand chain utility
  chipmaker drugmaker planemaker toymaker steelmaker brewer grocer carrier shipper conglomerate`)

/** What a body is, behind its name or instead of it: "the Lund company", "the company". */
export const BODY_NOUNS: ReadonlySet<string> = new Set([
  ...FIRM_NOUNS,
  ...words(`
  group agency organization organisation union party department ministry government council bank paper newspaper outlet network magazine site website university court
  committee commission broadcaster charity church fund trust board authority association federation foundation institute club hospital school college
  museum body regulator watchdog brewery dairy bakery studio guild tribunal bureau cooperative nonprofit plc`),
])

/** With a place behind them, a place. */
export const DIRECTIONS = words(
  'north south east west central upper lower new northern southern eastern western saint st. los las san santa el great',
)

/** Bodies known by one word. */
export const BODIES = words(`
  cnn bbc nbc abc cbs fox npr msnbc cnbc reuters bloomberg politico breitbart axios xinhua tass fcc fbi cia nato unicef unesco opec interpol europol kremlin pentagon congress parliament
  facebook twitter google instagram youtube amazon microsoft apple tesla boeing airbus uber netflix spotify walmart centcom hezbollah hamas taliban isis gop rcmp kcna
  knesset bundestag duma scotland-yard westminster whitehall treasury greenpeace oxfam
  sony samsung toyota nissan mitsubishi sumitomo hyundai volkswagen nokia motorola nintendo intel oracle nvidia huawei tencent alibaba xiaomi
  pfizer moderna astrazeneca glaxosmithkline novartis sanofi unilever nestlé starbucks chevron gazprom rosneft yukos aramco petrobras citigroup hsbc lufthansa ryanair qantas verizon
  vodafone comcast viacom yahoo ebay paypal tiktok whatsapp reddit openai wipro infosys euronext nasdaq softbank kpmg`)

/** Words of which one in a capitalised run makes it a place, a law, a prize, a day: no person. */
export const THING_WORDS = words(`${WIDE_WORDS}
  medical boulevard drive lane square park bridge river lake mountain mount bay beach island islands ocean sea gulf town village district
  province territory republic kingdom states world america act bill law amendment constitution treaty agreement accord deal award awards prize medal cup
  championship championships olympics games bowl series tournament festival summit convention hall tower building plaza hotel
  stadium arena power water steel market markets war battle revolution crisis program programme plan initiative primary election elections day week month year night morning evening
  north south east west central upper lower new old great middle far saint los las san fort port cape update image images photo photograph picture credit story stories policy report
  states’ internet coast peninsula zone valley hills heights national capitol wall silicon ground`)

/** Well-known places in one or two words, lower case, that a person's name seldom is. */
export const PLACES = words(`
  america britain england scotland wales ireland france germany italy spain portugal netherlands belgium switzerland austria sweden norway denmark finland iceland poland czechia
  slovakia hungary romania bulgaria serbia croatia bosnia albania greece turkey russia ukraine belarus armenia azerbaijan kazakhstan uzbekistan china japan korea
  vietnam thailand cambodia laos myanmar burma indonesia malaysia singapore philippines taiwan mongolia india pakistan bangladesh nepal afghanistan iran iraq syria lebanon israel
  palestine gaza egypt libya tunisia algeria morocco arabia yemen qatar kuwait bahrain oman emirates uae sudan ethiopia somalia kenya uganda tanzania rwanda burundi congo
  nigeria ghana senegal mali niger cameroon angola zambia zimbabwe mozambique malawi botswana namibia africa asia europe mexico cuba haiti jamaica guatemala honduras nicaragua
  panama colombia venezuela ecuador peru bolivia brazil argentina uruguay paraguay canada australia zealand
  estonia latvia lithuania slovenia macedonia montenegro kosovo cyprus malta moldova crimea chechnya donetsk luhansk
  washington london paris berlin rome madrid lisbon amsterdam brussels vienna geneva zurich stockholm oslo copenhagen helsinki warsaw prague budapest bucharest sofia belgrade athens
  istanbul ankara moscow kyiv kiev minsk tbilisi beijing shanghai tokyo seoul pyongyang hanoi bangkok jakarta manila delhi mumbai karachi islamabad kabul tehran baghdad
  damascus beirut jerusalem cairo tripoli riyadh doha dubai nairobi lagos johannesburg toronto ottawa montreal vancouver sydney melbourne canberra davos
  york boston philadelphia baltimore chicago detroit cleveland milwaukee minneapolis seattle portland denver phoenix dallas houston austin atlanta miami orlando
  tampa charlotte nashville memphis pittsburgh cincinnati columbus indianapolis omaha sacramento oakland manhattan brooklyn queens bronx hollywood
  alabama alaska arizona arkansas california colorado connecticut delaware florida hawaii idaho illinois indiana iowa kansas kentucky louisiana maine
  maryland massachusetts michigan minnesota mississippi missouri montana nebraska nevada hampshire jersey carolina dakota ohio oklahoma oregon pennsylvania tennessee texas utah vermont
  wisconsin wyoming ontario quebec alberta manitoba saskatchewan
  downing whitehall westminster brexit petersburg virginia georgia berkshire cambridgeshire yorkshire lancashire norfolk suffolk scotland rwanda winnipeg calgary edmonton saskatoon regina halifax
  manchester liverpool birmingham leeds glasgow edinburgh cardiff belfast dublin kherson kharkiv odesa mariupol rafah hong kong taipei`)

/** Lands whose names begin with a people's, as written: "Saudi Arabia", "British Columbia", "the Czech Republic". */
export const LANDS = words(
  'Arabia Columbia Samoa Polynesia Guiana Guinea Republic Federation Emirates Territories Territory',
)

export const DETERMINERS = words('the a an his her its our their my your this that')

export const PLACE_PREPOSITIONS = words('in at near from to across outside around throughout')

/** Of those the ones that persons seldom stand behind. */
export const WITHIN_PLACES = words('in at near')

/** Female and male pronouns, and those of neither. */
export const PRONOUNS: ReadonlyMap<string, 'female' | 'male' | 'plural' | 'first'> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['himself', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
  ['herself', 'female'],
  ['they', 'plural'],
  ['them', 'plural'],
  ['their', 'plural'],
  ['we', 'first'],
  ['i', 'first'],
])

/** What is done to persons only. */
export const DEALINGS = words(`
  ask asks asked asking tell tells told telling meet met meeting invite invited hire hired marry married thank thanked thanking interview interviewed greet greeted
  introduce introduced introducing welcome welcomed congratulate congratulated phone phoned email emailed text texted`)

/** Words that thank or greet whoever is named next. */
export const THANKS = words('thanks thank hi hello hey welcome sorry goodbye bye dear')

/** Past forms of verbs, of five letters at most, that news seldom writes. */
export const SHORT_PAST_FORMS = words(`
  sang sung sank sunk swam swum swung wept sped spun spat span wove tore torn wore worn swore sworn bled bred fed fled crept clung flung slung stung strung drank drunk rang rung
  stole froze rode hid hung dug bit bent beat bet lit led lay lain slept slid slit slew swept leapt knelt dealt dwelt felt smelt spelt spilt spoilt burnt learnt awoke woke arose bade
  stank stunk shone shorn sewn sown trod shod drew blew flew grew threw knew froze shook split spit shut wed wet rid knit burst`)

/** With "to" or "with" behind them they lead to persons. */
export const SPEAKING_TO = words('talked talk talking spoke speak speaking listened listen wrote write over')

/** Whose people they are is named behind "to": "aides to Lind". */
export const SERVING = words(
  'aide aides adviser advisers advisor advisors assistant assistants deputy loyal close married',
)

/** What is said, as its speaker’s: `Lind’s verdict`, `the last words of Lind`. */
export const WORDS_OF = words(`
  message view advice verdict answer reply response motto warning plea question conclusion words reaction comment mantra take point argument explanation excuse promise slogan retort
  assessment description summary`)

/** What stands before the name of whoever is spoken to: `my dear Dunstan`, `dear Ada`. */
export const DEAR = /\b(?:my (?:dear|good|old|poor)|dear) $/i
