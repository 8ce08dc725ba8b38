// Makes the small word lists: what is already a word, a place or organisation, a surname, a forename (with its gender), and nicknames.
//   npx tsx training/learn-lexicon.ts
// Reads lexicon/*, articles/clean-dev.jsonl, quotations/polnear-train.jsonl; writes src/lexicon/word-background.table.ts,
// src/names/forenames.table.ts and src/names/nicknames.table.ts. Deterministic.
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isFamilyFirst } from '../src/names/family-first.ts'
import { foldName } from '../src/names/fold-name.ts'
import { DATA, readLines } from './data.ts'

const WORDS = 4200
/** Words less usual than those, known for being words and nothing else. */
const RARER_WORDS = 5000
const PROPER = 1500
const SURNAMES = 2000
const FORENAMES = 1300

const readTable = (path: string): string[][] =>
  readFileSync(join(DATA, 'lexicon', path), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => line.split(/[\t,]/))

interface Usage {
  lower: number
  capital: number
  afterForename: number
  asForename: number
  he: number
  she: number
}
const usages = new Map<string, Usage>()
const usageOf = (word: string): Usage => {
  const usage = usages.get(word) ?? { lower: 0, capital: 0, afterForename: 0, asForename: 0, he: 0, she: 0 }
  usages.set(word, usage)
  return usage
}

const countsOf = (path: string): Map<string, number> => {
  const counts = new Map<string, number>()
  for (const [name, n] of readTable(path))
    if (name && Number(n)) counts.set(foldName(name), (counts.get(foldName(name)) ?? 0) + Number(n))
  return counts
}
const forenames = countsOf('register-forenames.tsv')
const surnames = countsOf('register-surnames.tsv')
const isForename = (word: string): boolean => (forenames.get(word) ?? 0) >= 8

const texts = [
  ...readLines<{ text: string }>('articles/clean-dev.jsonl'),
  ...readLines<{ text: string }>('quotations/polnear-train.jsonl'),
].map((d) => d.text)
for (const text of texts) {
  const tokens = [...text.matchAll(/\p{L}[\p{L}’'-]*/gu)]
  tokens.forEach((token, t) => {
    const written = token[0].replace(/[’']s?$/, '')
    const word = foldName(written)
    if (word.length < 2 || word.includes(' ')) return
    const usage = usageOf(word)
    if (written === written.toLowerCase()) {
      usage.lower++
      return
    }
    const before = text.slice(Math.max(0, token.index - 2), token.index)
    if (token.index === 0 || /[.!?:"“”\n(]/.test(before)) {
      if (!isForename(word)) return
    }
    const previous = tokens[t - 1]
    const next = tokens[t + 1]
    const afterForename =
      previous &&
      /^ $/.test(text.slice(previous.index + previous[0].length, token.index)) &&
      isForename(foldName(previous[0])) &&
      /^\p{Lu}/u.test(previous[0])
    if (!/[.!?:"“”\n(]/.test(before)) usage.capital++
    if (afterForename) usage.afterForename++
    if (
      isForename(word) &&
      next &&
      /^ $/.test(text.slice(token.index + token[0].length, next.index)) &&
      /^\p{Lu}/u.test(next[0])
    ) {
      usage.asForename++
      const pronoun = /\b(he|she|his|him|her)\b/i.exec(text.slice(token.index, token.index + 220))?.[1]?.toLowerCase()
      if (pronoun) usage[pronoun.startsWith('h') && pronoun !== 'her' ? 'he' : 'she']++
    }
  })
}

const legislators = new Map<string, { F: number; M: number }>()
for (const [first, , gender] of readTable('legislators.tsv').slice(1)) {
  const word = foldName(first!)
  const tally = legislators.get(word) ?? { F: 0, M: 0 }
  legislators.set(word, tally)
  if (gender === 'F' || gender === 'M') tally[gender]++
}

// The register is of ball players, so its forenames are men's unless they stand here; these were listed by hand.
const WOMEN =
  'aisha alexandra alice alicia alison allison amanda amber amelia amina amy ana anastasia andrea angela angelina anita ann anna anne annette annie antonia april arlene ashley audrey ava barbara beatrice becky belinda bernadette beth bethany betsy betty beverly bonnie brenda bridget brittany camila camille candice carla carly carmen carol carole carolina caroline carolyn carrie cassandra catherine cathy cecilia celeste celia charlene charlotte chelsea cheryl christina christine cindy claire clara claudia colleen connie constance courtney cristina crystal cynthia daisy dana danielle daphne dawn deanna debbie deborah debra deirdre delia denise diana diane dina dolores donna dora doris dorothy edith edna eileen elaine eleanor elena elisa elise elizabeth ella ellen eloise elsa emily emma erica erika erin esther ethel eugenia eva evelyn faith fatima felicia fiona flora florence frances francesca frida gabriela gabrielle gail genevieve georgia georgina geraldine gertrude gina giorgia gisele gladys glenda gloria grace greta gretchen guadalupe gwen gwendolyn hannah harriet heather heidi helen helena helene hilary hillary holly hope ida ilhan imelda ines ingrid irene iris irina isabel isabella isabelle ivanka ivy jackie jacqueline jamila jane janet janice jasmine jean jeanette jeanne jenna jennifer jenny jessica jill joan joanna joanne jocelyn jodi josephine joy joyce juanita judith judy julia juliana julianne julie june kamala karen karin karla karoline kate katharine katherine kathleen kathryn kathy katie katrina kayla kelly kelsey kerry khadija kim kimberly kirsten kirstjen kristen kristi kristin kristina lana lara larisa latoya laura lauren leah leila lena leslie leticia liliana lillian lily linda lindsay lindsey lisa liz liza lois lola lorena loretta lori lorraine louise lucia lucille lucy lydia lynn lynne madeleine madison maggie malala malia mara marcia margaret margarita maria mariam marian marianne marie marilyn marina marisa marissa marjorie marlene marsha martha mary maryam maureen mavis maxine maya megan meghan melania melanie melinda melissa mercedes meredith mia michelle mildred mimi mindy miranda miriam moira molly mona monica muriel myra nadia nancy naomi natalia natalie natasha nicola nicole nina noelle nora norma olga olivia oprah pamela patricia patsy patti paula pauline peggy penelope penny petra phoebe phyllis polly priscilla priti priya rachel ramona rebecca regina renee rhonda rita roberta robin rosa rosalind rose rosemarie rosemary roxanne ruth sabrina sally samantha sandra sara sarah selena serena sharon sheila shelley sherry sheryl shirley silvia simone sofia sonia sonya sophia sophie stacey stacy stefania stella stephanie sue susan susanna suzanne svetlana sylvia tamara tammy tanya tara tatiana teresa teri tess thelma theresa tiffany tina toni tracey tracy tulsi ursula valentina valerie vanessa vera veronica vicki victoria viktoria viola violet virginia vivian viviane wanda wendy whitney winifred winnie yasmin yolanda yulia yvette yvonne zainab zoe'.split(
    ' ',
  )
const EITHER = new Set(
  'alexis angel ariel avery blair bobbie brook brooke cameron carey carmen casey chris chase dakota dale dana dominique drew dylan emerson frankie gale gene harley harper hayden hunter jackie jaime jamie jan jean jess jesse jessie jo jody jordan jude kelly kendall kerry kim kit kris lee leigh leslie lindsay lindsey logan london loren lou lynn marion marlon merle mickey micah morgan nat noel nicky parker pat payton peyton phoenix quinn reese riley robbie robin rory rowan ryan sage sam sandy shannon shawn shay shea sky skyler stacey sydney taylor terry toby tony tracey tracy val vivian yu jin min hyun ji jae wei li'.split(
    ' ',
  ),
)

/** `f`, `m` or `n` (not told). */
function genderOf(word: string): string {
  if (EITHER.has(word) || isFamilyFirst(word)) return 'n'
  if (WOMEN.includes(word)) return 'f'
  const told = toldGender(word)
  return told === 'n' && (forenames.get(word) ?? 0) >= 12 ? 'm' : told
}

function toldGender(word: string): string {
  const u = usages.get(word)
  const l = legislators.get(word)
  const she = (u?.she ?? 0) * 0.6 + (l?.F ?? 0) * 2
  const he = (u?.he ?? 0) * 0.5 + Math.min(l?.M ?? 0, 4)
  if (she + he < 1.2) return 'n'
  const share = she / (she + he)
  return share > 0.7 ? 'f' : share < 0.3 ? 'm' : 'n'
}

/** Frequency class 0–9, a step for each doubling and a half. */
const classOf = (count: number, least: number): string =>
  String(Math.max(0, Math.min(9, Math.round(Math.log2(count / least) / 1.2))))

/** Sorted words, each as the length of the beginning it shares with the word before and the rest; behind them their tags. */
function frontCode(entries: readonly (readonly [string, string])[]): string {
  let before = ''
  let text = ''
  let tags = ''
  for (const [word, tag] of [...entries].sort(([a], [b]) => (a < b ? -1 : 1))) {
    let shared = 0
    while (shared < before.length && word[shared] === before[shared]) shared++
    text += shared.toString(36).toUpperCase() + word.slice(shared)
    tags += tag
    before = word
  }
  return tags === '' ? text : `${text}|${tags}`
}

const top = <T extends readonly [string, number]>(entries: T[], n: number): T[] =>
  entries.sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, n)

const allWords = top(
  [...usages].filter(([, u]) => u.lower >= 3 && u.lower > u.capital * 0.15).map(([w, u]) => [w, u.lower] as const),
  WORDS + RARER_WORDS,
)
const words = allWords.slice(0, WORDS)
const wordSet = new Set(words.map(([w]) => w))
const proper = top(
  [...usages]
    .filter(
      ([w, u]) =>
        u.capital >= 5 &&
        u.afterForename < 0.2 * u.capital &&
        u.asForename < (isForename(w) ? 0.04 : 0.15) * u.capital &&
        !(wordSet.has(w) && u.capital < u.lower),
    )
    .map(([w, u]) => [w, u.capital] as const),
  PROPER,
)
const families = top(
  [...surnames].filter(([w]) => /^[a-z]{2,}$/.test(w)),
  SURNAMES,
)
const givens = top(
  [...forenames].filter(([w]) => /^[a-z]{3,}$/.test(w) && !['the'].includes(w)),
  FORENAMES,
)
// The register is American; these were listed by hand from the most usual surnames elsewhere.
const ELSEWHERE =
  'abdullah abe adeyemi ahmadi ahmed akhtar ali andersson andreev antonov aziz baker bauer becker begum belov berg bianchi blanc bondarenko bose bouchard bruno celik chatterjee chen choi chopra colombo conti costa da das demir desai devi diallo diaz dimitrov dubois dupont eriksson esposito fedorov ferrari ferreira fischer fontana fournier fujita garcia gashi georgiev ghosh girard goncalves gonzalez gupta haddad hansen hashimoto hassan hernandez hoffmann horvat hosseini huang hussain hussein ibrahim inoue iqbal islam ito ivanov iyer jain jankowski jansen jensen johansson joshi jovanovic kapoor karlsson kato kaya keller khalil khan khatun kim klein kovac kovacs kovalenko kowalski kozlov krasniqi kravchenko kumar kuznetsov lambert larsen lebedev lee lefebvre leroy lewandowski li liu lopez lysenko mahmoud malik mancini markovic martin martinez mbeki mehta mensah meyer mikhailov milosevic mishra mohamed mohammad mohammed moreau moretti morozov muller murphy nagy nair nakamura narayan nguyen nikolaev nikolic nikolov nilsson novak novikov nowak obi okafor olsen orlov ortiz osman oliveira olsson ozturk park patel pavlov pavlovic pereira perez persson petersen petit petrov petrovic pham pillai popescu popov popovic qureshi rahman raj ramirez rao reddy ricci richter rizzo rodriguez rojas romano rossi rousseau roux roy russo saha sahin saito sanchez santos sato schmidt schneider schulz schwarz semenov sharma shah shevchenko shimizu silva simon singh smirnov sokolov sousa stepanov suzuki svensson takahashi tanaka tiwari toth tran usman vasiliev varga vargas verma volkov wagner wang watanabe weber weiss wisniewski wojcik wolf wong wu yadav yamada yamamoto yang yildiz yilmaz yusuf zaitsev zhang zhao zimmermann zhou'.split(
    ' ',
  )
for (const name of ELSEWHERE) if (!families.some(([w]) => w === name)) families.push([name, 250])

const known = new Set(givens.map(([w]) => w))
const extra = [...new Set([...legislators.keys(), ...usages.keys(), ...WOMEN])]
  .filter(
    (w) => !known.has(w) && /^[a-z]{3,}$/.test(w) && (WOMEN.includes(w) || (isForename(w) && genderOf(w) === 'f')),
  )
  .map((w) => [w, Math.max(60, forenames.get(w) ?? 0)] as const)

const header = (what: string, from: string): string =>
  `// Made by training/learn-lexicon.ts (npx tsx training/learn-lexicon.ts) from ${from}; see NOTICE.\n/** ${what} */\n`
const source = (path: string): string => join(import.meta.dirname, '../src', path)
const tables = [
  ['word-background', 'WORDS', words],
  ['proper-words', 'PROPER_WORDS', proper],
  ['surnames', 'SURNAMES', families],
] as const
for (const [file, name, list] of tables)
  writeFileSync(
    source(`lexicon/${file}.table.ts`),
    `${header(
      'Front-coded sorted words: length shared with the word before (base 36, upper case) and the rest; behind them their frequency classes 0–9.',
      'the Chadwick register and word counts of PolNeAR and a news corpus',
    )}export const ${name} =\n  '${frontCode(list.map(([w, n]) => [w, classOf(n, list.at(-1)![1])]))}'\n`,
  )
writeFileSync(
  source('lexicon/rarer-words.table.ts'),
  header(
    'Front-coded sorted words: length shared with the word before (base 36, upper case) and the rest.',
    'word counts of PolNeAR and a news corpus',
  ) + `export const RARER_WORDS =\n  '${frontCode(allWords.slice(WORDS).map(([w]) => [w, '']))}'\n`,
)
const forenameText = frontCode(
  [...givens, ...extra].map(([w, n]) => [
    w,
    `${genderOf(w).toUpperCase() === 'N' ? '_' : genderOf(w) === 'f' ? '+' : '-'}${classOf(n, givens.at(-1)![1])}`,
  ]),
)
writeFileSync(
  source('names/forenames.table.ts'),
  header(
    'Front-coded sorted forenames: length shared with the name before (base 36, upper case) and the rest; behind them the gender (+ female, - male, _ not told) and frequency class 0–9 of each.',
    'the Chadwick register, the list of US legislators and pronouns in a news corpus',
  ) + `export const FORENAMES =\n  '${forenameText}'\n`,
)

/** What has neither its first letter nor two in a row from the name is seldom short for it: Bill for Robert. */
const sharesLetters = (name: string, nick: string): boolean =>
  name[0] === nick[0] || Array.from(nick.slice(1), (_, i) => nick.slice(i, i + 2)).some((two) => name.includes(two))

// the register holds hardly a woman: of their names those count that are shorter, and begin alike or are a part of the name
const WOMEN_OF_LISTS = new Set([...givens, ...extra].flatMap(([name]) => (genderOf(name) === 'f' ? name : [])))
const isShortFor = (name: string, nick: string): boolean =>
  WOMEN_OF_LISTS.has(name) &&
  WOMEN_OF_LISTS.has(nick) &&
  nick.length < name.length &&
  (nick.slice(0, 2) === name.slice(0, 2) || (nick.length < 5 && name.includes(nick)))
const isRegistered = (name: string, nick: string): boolean =>
  (forenames.get(name) ?? 0) >= 25 && (forenames.get(nick) ?? 0) >= 5

// The list is made for family trees: of two names that people bear side by side today, neither is short for the other.
const OF_THEIR_OWN = new Set(
  (
    'amos moses,andrea andrew,andrew randy,annette anna,antonia ann,benjamin jamie,bert bob,bert bobby,brady brody,brian bryant,cameron ron,charles carl,claire clara,clifton tony,' +
    'courtney curt,corey coco,cory coco,derrick eric,eleanor elaine,eleanor ellen,emily emma,floyd lloyd,frederick erick,garrett barrett,garrett jerry,gilbert wilber,' +
    'hannah anna,hubert hugh,jasper casper,johnathan nathan,jonathan nathan,joanna jodi,justin justus,kenneth kendrick,kent kendrick,lawrence lorne,lionel leon,louise lois,luther luke,' +
    'maureen mary,michael micah,orlando roland,patrick peter,robert rupert,roderick erick,roland orlando,roxanne ann,roxanne rose,solomon saul,will wilbur,zachary zeke'
  ).split(','),
)

const groups = new Map<string, Set<string>>()
for (const [name, , nick] of readTable('nicknames.csv').slice(1)) {
  const [a, b] = [foldName(name!), foldName(nick!)]
  if (
    ![a, b].every((w) => /^[a-z]{2,}$/.test(w)) ||
    a === b ||
    !sharesLetters(a, b) ||
    OF_THEIR_OWN.has(`${a} ${b}`) ||
    OF_THEIR_OWN.has(`${b} ${a}`) ||
    !(isRegistered(a, b) || isShortFor(a, b))
  )
    continue
  groups.set(a, (groups.get(a) ?? new Set()).add(b))
}
// Short forms that the list does not have, of women and of other countries; written down by hand.
const MORE =
  'katherine katie|catherine kate katie|elizabeth lizzie betty betsy eliza|margaret meg peggy|patricia pat patty trish|jennifer jen|deborah deb|' +
  'susan susie|barbara barb|rebecca becky|victoria vicky|theresa terry tess|kimberly kim|amanda mandy|abigail abby|cynthia cindy|madeline maddie|' +
  'pamela pam|sandra sandy|virginia ginny|mohamed mo|mohammed mo|muhammad mo|mohammad mo|alexander sasha|oleksandr sasha|alexandra sasha|' +
  'aleksandr sasha shura|aleksandra sasha|aleksei alyosha lyosha|alexei alyosha lyosha|dmitri dima mitya|dmitriy dima mitya|yevgeny zhenya|mykola kolya|nikolay kolya|sergey seryozha|' +
  'pyotr petya|boris borya|yuri yura|anatoly tolya|grigory grisha|nadezhda nadya|lyudmila lyuda|svetlana sveta|olga olya|irina ira|galina galya|yelena lena|elena lena|' +
  'vladimir volodya vova|volodymyr vova|dmitry dima mitya|mikhail misha|nikolai kolya|ekaterina katya|natalia natasha|tatiana tanya|evgeny zhenya|' +
  'ivan vanya|sergei seryozha|pavel pasha|anastasia nastya|maria masha|yekaterina katya|jose pepe|francisco paco pancho|ignacio nacho|dolores lola|' +
  'guadalupe lupe|eduardo lalo|giuseppe beppe peppe|luigi gigi|salvatore toto|johannes hans jan|friedrich fritz|josef sepp|ulrich uli|gabriele gabi|' +
  'cornelis kees|hendrik henk|pieter piet|katarzyna kasia|malgorzata gosia|tomasz tomek'
for (const line of MORE.split('|')) {
  const [name, ...nicks] = line.split(' ')
  for (const nick of nicks) groups.set(name!, (groups.get(name!) ?? new Set()).add(nick))
}

/** How many letters both begin with, at most nine, and the rest of the second. */
function behindShared(name: string, nick: string): string {
  let shared = 0
  while (shared < 9 && shared < nick.length && nick[shared] === name[shared]) shared++
  return shared + nick.slice(shared)
}
const nicknameText = [...groups]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .flatMap(([name, nicks]) => {
    // two that are short for each other stand there once
    const own = [...nicks].sort().filter((nick) => nick > name || !groups.get(nick)?.has(name))
    return own.length > 0 ? [name + own.map((nick) => behindShared(name, nick)).join('')] : []
  })
  .join('|')
writeFileSync(
  source('names/nicknames.table.ts'),
  header(
    'Forenames, each with its short forms: how many letters both begin with, and the rest.',
    'carltonnorthern/nicknames (Apache-2.0), those the Chadwick register knows, short forms of women’s names, and some written by hand',
  ) + `export const NICKNAMES =\n  '${nicknameText}'\n`,
)
console.log({
  words: words.length,
  proper: proper.length,
  surnames: families.length,
  forenames: givens.length + extra.length,
  nicknames: groups.size,
})
console.log(
  Object.fromEntries([
    ...tables.map(([n, t]) => [n, t.length]),
    ['FORENAMES', forenameText.length],
    ['NICKNAMES', nicknameText.length],
  ]),
)
const told = givens.filter(([w]) => genderOf(w) !== 'n').length
console.log({ told, least: [words.at(-1), proper.at(-1), families.at(-1), givens.at(-1)] })
console.log(
  top([...proper], 1500)
    .filter((_, i) => i % 25 === 0)
    .map(([w]) => w)
    .join(' '),
)
console.log(
  'women',
  givens
    .filter(([w]) => genderOf(w) === 'f')
    .map(([w]) => w)
    .slice(0, 80)
    .join(' '),
)
console.log(
  'untold',
  givens
    .filter(([w]) => genderOf(w) === 'n')
    .map(([w]) => w)
    .slice(0, 80)
    .join(' '),
)
for (const w of 'Yesterday Meanwhile Although Nobody Critics Officials Moscow Riyadh Washington London Berlin Kyiv Paris Texas Monday October Reuters Bloomberg Christmas Catholic Spokesman Brussels Toronto Pfizer Harvard'
  .toLowerCase()
  .split(' '))
  if (!wordSet.has(w) && !proper.some(([p]) => p === w)) console.log('not in', w, usages.get(w))
