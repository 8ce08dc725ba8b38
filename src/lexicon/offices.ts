const words = (list: string): readonly string[] => list.trim().split(/\s+/)

/** Short and long forms of one office. */
const SAME: ReadonlyMap<string, string> = new Map([
  ['sen', 'senator'],
  ['sens', 'senator'],
  ['rep', 'representative'],
  ['reps', 'representative'],
  ['gov', 'governor'],
  ['gen', 'general'],
  ['dr', 'doctor'],
  ['prof', 'professor'],
  ['sgt', 'sergeant'],
  ['lt', 'lieutenant'],
  ['col', 'colonel'],
  ['capt', 'captain'],
  ['cmdr', 'commander'],
  ['adm', 'admiral'],
  ['det', 'detective'],
  ['insp', 'inspector'],
  ['supt', 'superintendent'],
  ['amb', 'ambassador'],
  ['rev', 'reverend'],
  ['pres', 'president'],
  ['sec', 'secretary'],
  ['atty', 'attorney'],
  ['del', 'delegate'],
  ['const', 'constable'],
  ['cst', 'constable'],
  ['cpl', 'corporal'],
  ['coun', 'councillor'],
  ['cllr', 'councillor'],
  ['justice', 'judge'],
  ['congressman', 'representative'],
  ['congresswoman', 'representative'],
  ['lawyer', 'attorney'],
  ['adviser', 'advisor'],
  ['councilor', 'councillor'],
  ['chairman', 'chair'],
  ['chairwoman', 'chair'],
  ['chairperson', 'chair'],
  ['spokesman', 'spokesperson'],
  ['spokeswoman', 'spokesperson'],
  ['cofounder', 'co-founder'],
  ['dem', 'democrat'],
])

/** What one may also be called. */
const WIDER: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    leader: 'president pm premier chancellor chair chief king queen prince dictator speaker monarch mayor whip',
    politician:
      'senator representative mp mep msp minister pm mayor councillor governor congressman leader president secretary',
    lawmaker: 'senator representative mp mep msp delegate assemblyman assemblywoman legislator democrat republican',
    legislator: 'senator representative mp lawmaker delegate',
    parliamentarian: 'mp mep msp',
    backbencher: 'mp',
    minister: 'secretary pm',
    premier: 'pm',
    executive: 'ceo president chair founder cfo coo chief',
    boss: 'ceo chair chief manager director founder president head',
    chief: 'head director ceo secretary',
    head: 'director president chair chief ceo',
    billionaire: 'ceo founder businessman investor entrepreneur mogul magnate owner',
    businessman: 'billionaire ceo founder investor entrepreneur owner developer',
    mogul: 'billionaire businessman',
    expert: 'professor researcher scientist analyst fellow scholar specialist doctor director',
    academic: 'professor lecturer scholar researcher historian economist',
    researcher: 'professor scientist analyst fellow biologist physicist chemist',
    scientist: 'professor researcher biologist physicist chemist ecologist geologist',
    doctor: 'physician surgeon gp epidemiologist psychiatrist specialist',
    officer: 'sergeant constable corporal inspector captain detective chief lieutenant superintendent',
    coach: 'manager',
    manager: 'coach',
    candidate: 'nominee contender senator governor mayor',
    nominee: 'candidate',
    diplomat: 'ambassador envoy secretary minister',
    envoy: 'ambassador representative',
    star: 'actor actress singer player striker rapper comedian',
    author: 'writer novelist poet playwright professor historian journalist',
    writer: 'author novelist poet playwright essayist journalist columnist blogger critic',
    journalist: 'reporter columnist correspondent editor',
    artist: 'painter sculptor singer musician illustrator photographer',
    musician: 'singer guitarist pianist violinist drummer composer rapper songwriter',
    player: 'striker midfielder defender goalkeeper forward winger footballer quarterback pitcher keeper captain',
    footballer: 'striker midfielder defender goalkeeper forward winger player',
    athlete: 'runner swimmer sprinter skier cyclist rower boxer golfer wrestler gymnast',
    attorney: 'solicitor barrister prosecutor counsel',
    cleric: 'bishop archbishop priest vicar abbot imam pastor rabbi reverend',
    dictator: 'president leader',
    tyrant: 'president leader',
    strongman: 'president leader',
  }).map(([head, kinds]) => [head, new Set(words(kinds))]),
)

/** The word by which offices are compared: `Sen.` → `senator`. */
export function officeOf(word: string): string {
  const bare = word.endsWith('.') ? word.slice(0, -1) : word
  return SAME.get(bare) ?? bare
}

/** Is a person with the title called so? 1 by the same word, less by a wider one, 0 not. */
export function compareOffices(called: string, title: string): number {
  if (called === title) return 1
  return WIDER.get(called)?.has(title) ? 0.7 : 0
}

/** Words for somebody just spoken of, whatever the title. */
export const EPITHETS: ReadonlySet<string> = new Set(
  words(`
  politician backbencher dictator tyrant strongman despot autocrat billionaire millionaire mogul tycoon magnate businessman businesswoman democrat republican tory conservative liberal
  rookie forward winger defenceman defenseman goalie netminder keeper skipper captain fullback centre-back full-back playmaker batsman batter bowler sprinter swimmer cyclist boxer golfer skier skater teenager teen youngster
  pensioner retiree grandmother grandfather guitarist drummer frontman soprano violinist pianist playwright poet painter sculptor filmmaker entrepreneur
  swede spaniard frenchman frenchwoman englishman englishwoman dutchman irishman welshman scotsman briton
  star actor actress singer rapper comedian author novelist veteran native republican striker midfielder goalkeeper defender champion legend icon heiress socialite
  outsider newcomer incumbent challenger frontrunner firebrand maverick populist hardliner hawk premier leader father mother father-of-two mother-of-two father-of-three mother-of-three`),
)
