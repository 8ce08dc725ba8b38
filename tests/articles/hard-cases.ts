/** Short articles of our own, one for each phenomenon, with what must come out of them. */
export interface HardCase {
  readonly phenomenon: string
  readonly article: string
  /** What is mended, in order: `from → to`. Everything else stays. */
  readonly mended: readonly string[]
  /** Speaker of each quotation in marks, in order; null is nobody. */
  readonly speakers?: readonly (string | null)[]
  readonly roster?: readonly string[]
}

export const HARD_CASES: readonly HardCase[] = [
  {
    phenomenon: 'one person garbled three ways in speaking slots',
    article: `Special envoy Martin Halvorsen landed in Oslo on Monday for a second round of talks.
“We are closer than last week,” Halvorson said. “Nobody leaves the table.”
Halversen told reporters that the ceasefire would hold.
“It is a long road,” said Halvorsson. Halvorsen flew home at night. Oslo waits for Halvorsen.`,
    mended: ['Halvorson → Halvorsen', 'Halversen → Halvorsen', 'Halvorsson → Halvorsen'],
    speakers: ['Martin Halvorsen', 'Martin Halvorsen', 'Martin Halvorsen'],
  },
  {
    phenomenon: 'a person whom the article introduces stays, however near to another',
    article: `Envoy Steve Marlowe met the ministers on Friday. “We listened,” Marlowe said.
Outside, Milan Marlov, a Serbian painter, sold portraits of them. “They sit badly,” Marlov said.`,
    mended: [],
    speakers: ['Steve Marlowe', 'Milan Marlov'],
  },
  {
    phenomenon: 'feminine forms are another person',
    article: `President Ilya Petrenkov arrived with his wife, Anna Petrenkova, a pianist.
“I came to listen,” Petrenkova said. “I came to speak,” Petrenkov said.`,
    mended: [],
    speakers: ['Anna Petrenkova', 'Ilya Petrenkov'],
  },
  {
    phenomenon: 'strangers stay strangers: a bare surname that nothing introduces',
    article: `Harbour master Ingrid Solheim closed the port on Tuesday. “The wind decides,” Solheim said.
Levandowitz told reporters that the ferries would wait.`,
    mended: [],
    speakers: ['Ingrid Solheim'],
  },
  {
    phenomenon: 'places, months and weekdays are nobody’s garble',
    article: `Governor Marta Moscowitz flew to Moscow in March. “Moscow was cold,” Moscowitz said on Monday in Montana.`,
    mended: [],
    speakers: ['Marta Moscowitz'],
  },
  {
    phenomenon: 'possessives are kept',
    article: `Prosecutor Helena Brankovic opened the case on Monday. “We have the ledgers,” Brankovic said.
Brankovich’s deputy waited outside. “Ask Brankovic,” he said. Brankovic declined to comment further. Brankovic left.`,
    mended: ['Brankovich → Brankovic'],
  },
  {
    phenomenon: 'addresses, handles and file names are never touched',
    article: `Minister Olga Terekhova resigned. “I am tired,” Terekhova said. “Very tired,” Terechova added.
Write to terechova@ministry.example, see https://ministry.example/Terechova.pdf or follow @Terechova.`,
    mended: ['Terechova → Terekhova'],
    speakers: ['Olga Terekhova', 'Olga Terekhova'],
  },
  {
    phenomenon: 'a spelling that the article discusses stays',
    article: `Sculptor Anna Nordström unveiled the statue. “It is finished,” Nordström said.
The plaque was misspelled as “Nordstrum” and will be recast.`,
    mended: [],
  },
  {
    phenomenon: 'two people of one surname are kept apart',
    article: `Senator Bill Ashworth and his sister, Judge Carol Ashworth, arrived together.
“I vote no,” Bill Ashworth said. “I cannot vote,” Judge Ashworth said.`,
    mended: [],
    speakers: ['Bill Ashworth', 'Carol Ashworth'],
  },
  {
    phenomenon: 'with a roster, a name that the article never introduces is mended',
    article: `The briefing began late. “We will not comment on leaks,” Okonquo told reporters. Okonquo left after ten minutes.`,
    roster: ['Adaeze Okonkwo', 'Peter Lindgren', 'Maria Castellanos'],
    mended: ['Okonquo → Okonkwo', 'Okonquo → Okonkwo'],
    speakers: ['Adaeze Okonkwo'],
  },
  {
    phenomenon: 'a recogniser writes ordinary words for a name',
    article: `Foreign minister Martin Halvorsen landed in Oslo on Monday for talks on the ferry tax.
Reporters asked Haul Of Her Son about the tax twice. “It stays,” Haul Of Her Son said.
By the evening the union wanted to meet Haul Of Her Son again, and Halvorsen agreed.`,
    mended: ['Haul Of Her Son → Halvorsen', 'Haul Of Her Son → Halvorsen', 'Haul Of Her Son → Halvorsen'],
    speakers: ['Martin Halvorsen'],
  },
  {
    phenomenon: 'a people that leads in the polls and speaks is a person',
    article: `The trainer, Liv Walsh, met the press on Monday. In the poll Walsh had led for weeks.
Then Welsh had dropped to third, and supporters of Welsh said so. “We lost,” Welsh said.`,
    mended: ['Welsh → Walsh', 'Welsh → Walsh', 'Welsh → Walsh'],
  },
  {
    phenomenon: 'a web page’s tags without punctuation are names of their own',
    article: `Opponents in the Senate, led by Martha Solheim Robert (Bob) QuarrySenate votes down the ferry tax MORE (D-Maine), cheered.
“We are glad,” Zolheim said. Martha Solheim smiled. Bob Quarry did not answer. Quarry had left. Solheim stayed.`,
    mended: ['Zolheim → Solheim'],
    speakers: ['Martha Solheim'],
  },
  {
    phenomenon: 'a space behind an O’ is no garble of the name',
    article: `Mayor Sean O'Brennan closed the bridge on Friday. “It is old,” O'Brennan said.
Later O' Brennan opened it again, and O' Brennan's critics laughed.`,
    mended: [],
    speakers: ["Sean O'Brennan"],
  },
  {
    phenomenon: 'one slip of the writer’s own, beside the right name, is mended',
    article: `Governor Marta Lindqvist closed the bridge on Friday. “It is old,” Lindqvist said.
The engineers agreed. “It can wait until spring,” Lindqivst told the council.`,
    mended: ['Lindqivst → Lindqvist'],
  },
  {
    phenomenon: 'a word of a headline without a full stop is no garble, however alike',
    article: `Senator Paul Trennam spoke in Dover on Sunday. “We will rebuild,” Trennam said.
Five stories from the weekend Trench warfare over budgets A year after the flood`,
    mended: [],
  },
  {
    phenomenon: 'the right family name behind another forename is a relative, whatever it is like',
    article: `Anna Petrov said no to the plan. “It is too dear,” Petrov said on Monday.
Her rival Boris Petrov said yes.`,
    mended: [],
  },
  {
    phenomenon: 'a roster says how the name is written, so one slip is enough',
    article: `Governor Marta Lindqvist closed the bridge on Friday. “It is old,” Lindqvist said.
The engineers agreed. “It can wait until spring,” Lindqivst told the council.`,
    roster: ['Marta Lindqvist'],
    mended: ['Lindqivst → Lindqvist'],
  },
  {
    phenomenon: 'a name that others are known by stays, where nothing else is garbled',
    article: `Painter Caleb Andersen won the prize on Friday. “I am glad,” Andersen said, and his gallery was.
“It could have been worse,” Anderson said of the evening.`,
    mended: [],
  },
  {
    phenomenon: 'a place is no garble of its people',
    article: `The Puerto Rican senate met on Friday. Puerto Rico owes more than it has, Puerto Rico’s senators said.
“Puerto Rico will pay,” said Senator Ana Colmenares. Colmenares left for Puerto Rico at noon.`,
    mended: [],
  },
  {
    phenomenon: 'a capital inside a surname is no lost space',
    article: `Mr. Jim VandeBerg spoke first. “We are glad,” VandeBerg said. “Print is alive,” Mr. VandeBerg added.`,
    mended: [],
    speakers: ['Jim VandeBerg'],
  },
  {
    phenomenon: 'a function word with a capital that nothing explains may be a recogniser’s name',
    article: `Foreign minister Amadou Camara landed in Oslo on Monday. “We are glad,” Camara said.
Reporters asked Tomorrow about the tax. “It stays,” said Tomorrow. In the evening Tomorrow left; with Tomorrow went his deputy. Camara will be back, and Amadou Camara knows why.`,
    mended: ['Tomorrow → Camara', 'Tomorrow → Camara', 'Tomorrow → Camara', 'Tomorrow → Camara'],
  },
  {
    phenomenon: 'an article in another language is not spoiled',
    article: `Der Minister Karl Hofstetter trat am Montag zurück. „Ich gehe“, sagte Hofstetter. Die Opposition lachte.`,
    mended: [],
  },
  {
    phenomenon: 'two of one family name, named in labelled turns',
    article: `Ann Lee: Good morning, all.

Bo Hale: John Carver and Mary Carver run the mill.

Ann Lee: Carver has closed it for the winter.

Bo Hale: So it is.`,
    mended: [],
    speakers: ['Ann Lee', 'Bo Hale', 'Ann Lee', 'Bo Hale'],
  },
  {
    phenomenon: 'a garbled name in a headline in capitals is mended in capitals, without the verb behind it',
    article: `HADROWITZ FLIES IN

Envoy Ilse Hadrovec flew in on Monday. “Yes,” Hadrowitz said.`,
    mended: ['HADROWITZ → HADROVEC', 'Hadrowitz → Hadrovec'],
    speakers: ['Ilse Hadrovec'],
    roster: ['Ilse Hadrovec'],
  },
  {
    phenomenon: 'a headline in capitals with a right name, and its verb, stay',
    article: `HADROVEC FLIES IN

Envoy Ilse Hadrovec flew in on Monday. “Yes,” Hadrowitz said.`,
    mended: ['Hadrowitz → Hadrovec'],
    speakers: ['Ilse Hadrovec'],
  },
  {
    phenomenon: 'a whole name in a headline in capitals',
    article: `TALKS FAIL AS ENVOY ILSE HADROWITZ QUITS

Envoy Ilse Hadrovec flew in on Monday. “Yes,” Hadrovec said.`,
    mended: ['HADROWITZ → HADROVEC'],
    speakers: ['Ilse Hadrovec'],
  },
]
