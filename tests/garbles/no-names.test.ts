import { expect, test } from 'vitest'
import { cleanDocument } from '../../src/formats/index.ts'
import { clean } from '../../src/index.ts'

const editsOf = (text: string, roster: readonly string[] = []): string[] =>
  clean(text, { roster }).edits.map(({ from, to }) => `${from} → ${to}`)

const INTRODUCED =
  'Envoy Ilse Hadrovec met Jared Santo and Wen Ewer on Monday. “We listened,” Hadrovec said. Santo left. '
const ROSTER = ['Jared Santo', 'Helen White', 'Gerald Lazu', 'Wen Ewer', 'Ther Fore', 'Anne Dale', 'Otto Rosen']

test.each([
  ['list markers', '1) There we go. 2) And so it was. a) Whenever it rains, they stay.'],
  ['times', '[12:55] And I said so. [03:10] Therefore we left. 00:14 And I stayed.'],
  ['credits', '(Photo: AP) And I agree. (Harbour News/Santoo) Which is fair.'],
  ['datelines', 'NEW YORK (AP) — And I agreed. MARLOW, Ohio — Whenever it rains, they stay.'],
  ['mark-up', '<p>And I agreed.</p> <li>Which is fair.</li> **And** I stayed.'],
  ['turn marks', '>> And I agreed. - Which is fair. • Whenever it rains.'],
  ['reverence', 'They asked Him and He answered them, and You heard it.'],
  ['codes', 'The A-10 and the A-11 flew. The Santo2 and L4ZU were sold.'],
  ['acronyms', 'The data was served by AWS. The LASU and the SANTA were down.'],
  ['sponsors', 'This talk is brought to you by Hadrovetz. Hadrovetz is fast. The race is sponsored by Santto.'],
  ['firms that somebody leads', 'He knew the founders of Hadrovetz and the CEO of Rossen. Employees of Hadrowec came.'],
  [
    'words made of a name',
    'The Hadrovecians, a Hadrovecer and Hadrovecgate, Hadrovecness, Hadrovecism and the Hadrovecs.',
  ],
  ['places', 'She moved to Santos County, to Rossen Avenue and to White Lake.'],
  ['line-ups', 'Marlow: Santa, Dalle, Wite; Lasu, Evers, Rossen (Hadrovets 71), Feder.'],
  [
    'strings of code',
    'Call Hadrovets() or $Hadrovets, see files/Hadrovets/a.txt and C:\\Users\\Hadrovets, x.com/Hadrovets.',
  ],
])('%s are no names', (_, text) => {
  expect(editsOf(text, ROSTER)).toEqual([])
  expect(editsOf(INTRODUCED + text)).toEqual([])
})

test.each([
  [
    'German',
    'Der Minister Jonas Feldkirch kam mit Feldkirchen. Die Stadt und der Staat sind nicht das Land. Staaten und Städte warnten.',
  ],
  [
    'French',
    'Le ministre Luc Desforges est venu avec Déforge. M. Gaborieau et l’Afrique du Sud sont dans une des Afriques.',
  ],
  ['Pidgin', 'Oga Chidi Okafor tok say dem dey go. Okaffor don come. Di pipo wey dey dia no happy.'],
  ['Polish', 'Jan Wolski nie był w domu. Wolskim się zajęto, a Volski mówił, że to jest prawda.'],
])('in %s nothing is edited that is not a roster’s name', (_, text) => {
  expect(editsOf(text)).toEqual([])
})

test('the plural of an acronym, with an e or without, is no name and no misspelling', () => {
  const text = 'Choosing Marlow LOGs is hard. LOGs are boats. Most LOGs sail. The LOGs grow. LOGes are many.'
  expect(clean(text)).toMatchObject({ edits: [], review: [] })
})

test('a law’s section is nobody whom another section may mean', () => {
  const law =
    'The Act was passed to do away with such holdings. S.2 contains the definitions of various expressions, some of which matter here. S.2(7) says that a holder is anybody who holds a village. ' +
    'In S.2 the word has its usual sense. The farm was found under S.2 to be a holding. What S.2(4) says may be of land. S.2 says so twice. '
  expect(editsOf(`${law}The rules shall apply to such villages. Ss.5 and 6 make provision as to who pays.`)).toEqual([])
})

test('“Dean” before a surname is a given name', () => {
  const { entities } = clean('Editor Dean Lindqvist said no. “No,” Lindqvist said.')
  expect(entities.map(({ name }) => name)).toEqual(['Dean Lindqvist'])
})

test.each([
  [
    'firms',
    'Tekkent shares rose. Visa and Slack raised their fees, and Dell sold servers.',
    ['Tom Tekent', 'Ana Viza'],
  ],
  ['offices', 'The Executive Branch had no comment.', ['Carla Ranch', 'Max Brandt']],
  ['products', 'We use Slack and Notion. Slack is down again.', ['Ann Slach', 'Noah Nocean']],
  ['feasts and peoples', 'The Hindus marked the day, and the Druids did not.', ['Ryan Hinds', 'Dan Druid']],
])('%s are nobody of a roster whom the text names nowhere', (_, text, roster) => {
  expect(editsOf(text, roster)).toEqual([])
})

test('whoever bears a usual family name is somebody of his own, though the roster knows nearly the same', () => {
  const text = 'Sarah Connolly, 41, of Marlow, won the prize. “I cried,” Connolly said.'
  expect(editsOf(text, ['Sarah Donnelly', 'Max Feder'])).toEqual([])
  expect(editsOf('William Barr left. “Good,” Barr said.', ['William Burr', 'Max Feder'])).toEqual([])
})

test('a teaching is not made of a garble', () => {
  expect(editsOf('Brandtnerism and the Brandtnerists lost.', ['Nestor Brandtener'])).toEqual([])
})

test.each([
  'Clone git@forge.example:Hadrowitz/tool.git or import { Hadrowitz } from it.',
  '`Hadrowitz` is a class. {Hadrowitz} is a slot.',
  'Ilse Hadro- vec came.',
])('a name in code or in a broken word stays: %s', (text) => {
  expect(editsOf(`${text} Ilse Hadrovec left. Hadrovec is tired.`, ['Ilse Hadrovec'])).toEqual([])
})

test.each([
  'I talked to Weeringa about it yesterday.',
  'We asked Weeringa. He said no.',
  'Thanks to Weeringa for the work.',
  'Thank you, Weeringa.',
])('words that deal with a person show one: %s', (text) => {
  expect(editsOf(text, ['Tomas Wieringa'])).toEqual(['Weeringa → Wieringa'])
})

test('a word that resembles a name faintly and stands in no person’s place stays, though the text names the person', () => {
  const text = '**Jared Santo:** It is called Sapper. Sapper is the framework. And Sapper is that thing.'
  expect(editsOf(text, ['Jared Santo'])).toEqual([])
})

test('a title with small words, and a relative of nearly the same name, are nobody’s garbles', () => {
  expect(editsOf('Judge Elena Kagner came. The All On The Kagner fund and the All On The Line fund grew.')).toEqual([])
  const text = 'Bassim Orlend lost his house. Bassim’s father, Qassim, is a survivor too. “They left,” says Qassim.'
  expect(editsOf(text)).toEqual([])
})

test('another spelling of the given name is no other person', () => {
  const text = 'Mitchell Sollers asked us to review the minutes.'
  expect(clean(text, { roster: ['Mitchel Sollers'] }).text).toBe('Mitchel Sollers asked us to review the minutes.')
})

test('where speakers interrupt each other small words have capitals amid sentences, and are nobody', () => {
  const text = [
    '[Speaker 1] [00:01] I spoke with Laura Abbott about it. And, uh, I just I That’s right.',
    '[Speaker 2] [00:09] You want him to do it safely. You That’s the thing. I mean, he does not know why About the queen.',
    '[Speaker 1] [00:15] Well But it was Laura Abbott who did it. I There it is.',
  ].join('\n')
  expect(clean(text, { roster: ['Laura Abbott', 'Rick Altherr'] }).edits).toEqual([])
})

test.each([
  ['Amira Khan wrote to the club.', 'Hi, Can I come on Sunday?', 'Khan came.'],
  ['Tom Willard wrote to the club.', 'Hello, Will I see you there?', 'Willard came.'],
  ['Ines Dudd wrote to the club.', 'Well, Did I say that?', 'Dudd came.'],
])('a question of one’s own is no name: %s %s', (introduced, question, after) => {
  expect(editsOf(`${introduced} ${question} ${after} “It is late,” ${after}`)).toEqual([])
})

test('two capitals are no small word that a recogniser wrote', () => {
  expect(
    editsOf(
      'Seventh seed Rika Asagoen lost to Sania Varma. Asagoen fell in two sets. Varma will face US Open champion Petra Novak. “I ran,” Asagoen said. Asagoen limped.',
    ),
  ).toEqual([])
  expect(editsOf('Seventh seed Aino Ussopan lost. Varma will face US Open champion Petra Novak.')).toEqual([])
})

test('a day or a month with its number is nobody, and no label', () => {
  const dates = (of: (day: number) => string): string => [3, 10, 17, 24].map(of).join('\n\n')
  const page = dates(
    (day) =>
      `<p><b>Jens Wedd</b><br><b>Wed, ${day} Aug 2006 12:03</b></p><p>The ferry is late again, and nobody knew.</p>`,
  )
  expect(cleanDocument(page, { fileName: 'a.html', roster: ['Jens Wedd'] }).text).toBe(page)
  const list = dates((day) => `Jens Wedd wrote on the list:\n\nWed, ${day} Aug 2006 12:03\n\nThe ferry is late again.`)
  const result = cleanDocument(list, { roster: ['Jens Wedd'] })
  expect(result.text).toBe(list)
  expect(result.quotations.filter(({ source }) => source?.text.startsWith('Wed,'))).toEqual([])
})

test.each(['Caring', 'Tearing', 'Walking', 'Speaking', 'Reading'])(
  'what is being done is no name, though it has a capital: %s',
  (doing) => {
    const name = doing.replace(/ea|a/, 'u')
    const text = `Envoy Jim ${name} met the mayor. “We listened,” ${name} said. ${name} left the hall. Then ${name} came back. `
    expect(editsOf(`${text}Jim ${name} sat. The song was ${doing}, and long. “Fine,” ${name} said.`)).toEqual([])
  },
)

test('an answer begins no name', () => {
  const text =
    'A Tall Announcer came in. “Well,” Tall Announcer said. “Who was it?” “No. No. Unser, sit.” Announcer nodded.'
  expect(editsOf(text)).toEqual([])
  expect(editsOf(text, ['Tall Announcer'])).toEqual([])
})

test.each(['Good old Falknery', 'Come here, Falknerino', 'So, Falknerie'])(
  'what friends make of a name is no slip of it: %s',
  (call) => {
    const text = 'Farmer Ned Falkner keeps bees. “They are calm,” Falkner said. His friends were glad. Falkner left. '
    expect(editsOf(`${text}“${call}!” they cried.`)).toEqual([])
  },
)

test.each(["Hadrovec'd", 'Hadrovec’d', "Hadrovec've", "Hadrovec're", "Hadrovec'll"])(
  'a verb run into a name is not cut off: %s',
  (contracted) => {
    const text = 'Envoy Ilse Hadrovec spoke. “We listened,” Hadrovec said. Hadrovec left. Then Hadrovec sat. '
    expect(editsOf(`${text}“If ${contracted} come, fine,” said Hadrovec.`)).toEqual([])
  },
)
