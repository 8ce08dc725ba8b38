import { describe, expect, test } from 'vitest'
import { findQuotations } from '../../src/quotations/find-quotations.ts'
import { readArticle } from '../../src/text/article.ts'
import { readQuotations } from './read-quotations.ts'

type Case = readonly [text: string, expected: readonly string[]]
const check = (text: string, expected: readonly string[]): void => expect(readQuotations(text)).toEqual(expected)

describe('direct speech, its cue before, behind, inside or inverted', () => {
  test.each<Case>([
    ['“We lost the harbour,” Maren Lind said.', ['direct | Maren Lind | said | We lost the harbour,']],
    ['“We lost the harbour,” said Lind.', ['direct | Lind | said | We lost the harbour,']],
    ['Lind said, “We lost the harbour.”', ['direct | Lind | said | We lost the harbour.']],
    ['“If we go,” Marlow said, “we lose the harbour.”', ['direct | Marlow | said | If we go, ++ we lose the harbour.']],
    [
      '“We lost the harbour,” Lind said. “Nobody warned us about the storm.”',
      ['direct | Lind | said | We lost the harbour, ++ Nobody warned us about the storm.'],
    ],
    [
      '“I don’t know,” he said, shaking his head. “Maybe tomorrow.”',
      ['direct | he | said | I don’t know, ++ Maybe tomorrow.'],
    ],
    ['“Where is the harbour?” Lind asked. He left.', ['direct | Lind | asked | Where is the harbour?']],
    [
      '“We lost the harbour”, Lind added; “we lose the boats next”.',
      ['direct | Lind | added | We lost the harbour ++ we lose the boats next'],
    ],
    ['“We sail,” said one. “It is late.”', ['direct | one | said | We sail, ++ It is late.']],
    ['“Go!” shouted Lind.', ['direct | Lind | shouted | Go!']],
    ['“The harbour is lost,” Falk told Lind.', ['direct | Falk | told | The harbour is lost,']],
    ['“He sold the harbour,” Falk said of Lind.', ['direct | Falk | said | He sold the harbour,']],
    ['Lind wrote on X: “The harbour is lost.”', ['direct | Lind | wrote | The harbour is lost.']],
    ['“The harbour is lost,” Lind crowed on X.', ['direct | Lind | crowed | The harbour is lost,']],
    ['Lind smiled at the crowd, stating, “The harbour is lost.”', ['direct | Lind | stating | The harbour is lost.']],
    ['Lind was quoted as saying, “The harbour is lost.”', ['direct | Lind | saying | The harbour is lost.']],
    ['“Never give up the harbour.” — Ana Falk', ['direct | Ana Falk | – | Never give up the harbour.']],
  ])('%s', check)
})

describe('who speaks in a clause of the thing right before is who stands last', () => {
  test.each<Case>([
    ['Ana signed a plan residents say would sink the pier.', ['indirect | residents | say | would sink the pier']],
    [
      'The bridge engineers say will hold opened on Monday.',
      ['indirect | engineers | say | will hold opened on Monday'],
    ],
    ['This week officials said the pier was shut.', ['indirect | officials | said | the pier was shut']],
    // one phrase
    ['A few residents say the pier is shut.', ['indirect | A few residents | say | the pier is shut']],
    ['Another 20 residents said the pier was shut.', ['indirect | Another 20 residents | said | the pier was shut']],
    ['A group of residents said the pier was shut.', ['indirect | A group of residents | said | the pier was shut']],
    ['The city officials said the pier was shut.', ['indirect | The city officials | said | the pier was shut']],
    [
      'A mere dozen residents said the pier was shut.',
      ['indirect | A mere dozen residents | said | the pier was shut'],
    ],
    ['This man’s friends say the pier is shut.', ['indirect | This man’s friends | say | the pier is shut']],
    // one person, one thing
    [
      'A senior city official said the pier was shut.',
      ['indirect | A senior city official | said | the pier was shut'],
    ],
    ['A Courier analysis says the pier is shut.', ['indirect | A Courier analysis | says | the pier is shut']],
  ])('%s', check)
})

describe('words signed at their end, in marks or quoted by lines', () => {
  test.each<Case>([
    ['“We must rebuild the pier. — Ana Falk”', ['direct | Ana Falk | – | We must rebuild the pier.']],
    ['“We must rebuild the pier! — Senator Ana Falk, Lund”', ['direct | Ana Falk | – | We must rebuild the pier!']],
    ['“We must rebuild the pier\n— Ana Falk”', ['direct | Ana Falk | – | We must rebuild the pier']],
    ['> We must rebuild the pier. — Ana Falk\n', ['direct | Ana Falk | – | We must rebuild the pier.']],
    [
      '> We must rebuild the pier,\n> and soon. -- Ana Falk\n\nIt rained.',
      ['direct | Ana Falk | – | We must rebuild the pier,\n> and soon.'],
    ],
    ['She wrote: “We must rebuild the pier.”\n— Ana Falk', ['direct | Ana Falk | wrote | We must rebuild the pier.']],
    // a sentence that goes on behind its dash, and an aside
    [
      '“We must rebuild the pier — Ana Falk knows why,” Lind said.',
      ['direct | Lind | said | We must rebuild the pier — Ana Falk knows why,'],
    ],
    ['“Ask for one name — Ana Falk”', []],
    // a sentence that names somebody, and what is nobody
    ['“We mended the pier. — I saw Ana Falk leave.”', ['direct | – | – | We mended the pier. — I saw Ana Falk leave.']],
    ['“We mended the pier. — But Ana Falk”', ['direct | – | – | We mended the pier. — But Ana Falk']],
    ['“We mended the pier. — Happy New Year”', []],
    ['> We mended the pier. — More on Page Two\n', []],
  ])('%s', check)
})

describe('indirect speech: the clause, without the cue and without “that”', () => {
  test.each<Case>([
    ['Lind said that the harbour was lost.', ['indirect | Lind | said | the harbour was lost']],
    ['The harbour was lost, Lind said.', ['indirect | Lind | said | The harbour was lost']],
    ['The harbour, Lind said, is lost.', ['indirect | Lind | said | The harbour ++ is lost']],
    ['According to Lind, the harbour was lost.', ['indirect | Lind | According to | the harbour was lost']],
    ['Falk told Lind that the harbour was lost.', ['indirect | Falk | told | the harbour was lost']],
    ['Falk asked whether the harbour was lost.', ['indirect | Falk | asked | whether the harbour was lost']],
    ['Falk promised to rebuild the harbour.', ['indirect | Falk | promised | to rebuild the harbour']],
    ['Falk denied that he had sold the harbour.', ['indirect | Falk | denied | he had sold the harbour']],
    ['Falk believes the harbour is lost.', ['indirect | Falk | believes | the harbour is lost']],
    ['Lind posted on X that the harbour was lost.', ['indirect | Lind | posted | the harbour was lost']],
    [
      'Lind was cited by the agency as saying the harbour was lost.',
      ['indirect | Lind | saying | the harbour was lost'],
    ],
    [
      'Lind said she would go, adding that the harbour was lost.',
      ['indirect | Lind | said | she would go', 'indirect | Lind | adding | the harbour was lost'],
    ],
    [
      'The ferry was the “oldest ship of all” still in service, he added. It is red.',
      ['mixed | he | added | The ferry was the “oldest ship of all” still in service'],
    ],
    [
      'The boats are “left to rot” because nobody pays, according to Ana Falk, head of the fund.',
      ['mixed | Ana Falk | according to | The boats are “left to rot” because nobody pays'],
    ],
    [
      'She said the work would end in May, adding: “It is over.”',
      ['indirect | She | said | the work would end in May', 'direct | She | adding | It is over.'],
    ],
    ['Lind says there needs to be a law.', ['indirect | Lind | says | there needs to be a law']],
    ['Lind says she’ll stay.', ['indirect | Lind | says | she’ll stay']],
    ['The ferry was sold, a source said.', ['indirect | a source | said | The ferry was sold']],
    ['As Lind put it, “the harbour is lost.”', ['mixed | Lind | put it | the harbour is lost.']],
    ['The agency quoted Lind as saying the harbour was lost.', ['indirect | Lind | saying | the harbour was lost']],
    [
      'In a talk on “Facing the Nation,” Ana Falk said the storm was sad.',
      ['indirect | Ana Falk | said | the storm was sad'],
    ],
    [
      'Back in the harbour, he said, nobody had heard of it.',
      ['indirect | he | said | Back in the harbour ++ nobody had heard of it'],
    ],
    [
      'Peskov confirmed that the harbour was lost, the AP reported.',
      ['indirect | Peskov | confirmed | the harbour was lost'],
    ],
  ])('%s', check)
})

describe('clauses that are reported', () => {
  test.each<Case>([
    ['The survey showed that the harbour was lost.', ['indirect | The survey | showed | the harbour was lost']],
    ['Lind argued, however, that the harbour was lost.', ['indirect | Lind | argued | the harbour was lost']],
    ['Lind argued on X that the loss hurts everybody.', ['indirect | Lind | argued | the loss hurts everybody']],
    [
      'According to Lind, the number of boats shows progress.',
      ['indirect | Lind | According to | the number of boats shows progress'],
    ],
    ['Critics, including Ana Falk, argue the law goes too far.', ['indirect | Critics | argue | the law goes too far']],
    ['The agency says that is the coldest day.', ['indirect | The agency | says | that is the coldest day']],
    ['The office did not answer questions.', []],
    ['Lind, in remarks to the station, said the harbour was lost.', ['indirect | Lind | said | the harbour was lost']],
    ['Lind said the numbers speak for themselves.', ['indirect | Lind | said | the numbers speak for themselves']],
    [
      'Lind said the harbour was lost, while Ana Falk says nobody knew.',
      ['indirect | Lind | said | the harbour was lost', 'indirect | Ana Falk | says | nobody knew'],
    ],
    [
      'Lind said the harbour was lost; critics say nobody knew.',
      ['indirect | Lind | said | the harbour was lost', 'indirect | critics | say | nobody knew'],
    ],
    [
      'Lind said the boats were lost and Ana Falk said nobody knew.',
      ['indirect | Lind | said | the boats were lost', 'indirect | Ana Falk | said | nobody knew'],
    ],
  ])('%s', check)
})

describe('findings, and what several people say', () => {
  test.each<Case>([
    ['Lind found, however, that few boats were lost.', ['indirect | Lind | found | few boats were lost']],
    ['A court has ruled that the harbour was lost.', ['indirect | A court | has ruled | the harbour was lost']],
    [
      'The harbour was lost, although a poll found only a third of voters wanted it.',
      ['indirect | a poll | found | only a third of voters wanted it'],
    ],
    ['A clerk wrongly thought it looked like a toy.', ['indirect | A clerk | wrongly thought | it looked like a toy']],
    ['The plan is old, but analysts believe it will be heard.', ['indirect | analysts | believe | it will be heard']],
    ['Polls show that the mayor is ahead.', ['indirect | Polls | show | the mayor is ahead']],
    ['The judge found that action unfair.', []],
    ['The questions sparked by the loss will take longer.', []],
  ])('%s', check)
})

describe('what somebody told somebody', () => {
  test.each<Case>([
    [
      'The port could be closed, Ana Falk told The Norland Post.',
      ['indirect | Ana Falk | told | The port could be closed'],
    ],
    [
      'The port could be closed, Rep. Ana Falk (D-Ohio) told reporters in an interview on Friday.',
      ['indirect | Ana Falk | told | The port could be closed'],
    ],
    ['The port was lost, the minister told them.', ['indirect | the minister | told | The port was lost']],
    ['After the vote, Lind told reporters the port was lost.', ['indirect | Lind | told | the port was lost']],
    [
      'She won the voters by telling them that their port was lost.',
      ['indirect | She | telling | their port was lost'],
    ],
    ['Lind and Falk both said the port was lost.', ['indirect | Lind and Falk | said | the port was lost']],
  ])('%s', check)
})

describe('the end of a reported clause', () => {
  test.each<Case>([
    [
      'Lind said the number of boats – most of them old – would rise in the coming days.',
      ['indirect | Lind | said | the number of boats – most of them old – would rise in the coming days'],
    ],
    [
      'Lind observed that the opening date of the port, which is part of the plan, coincided with a feast.',
      ['indirect | Lind | observed | the opening date of the port, which is part of the plan, coincided with a feast'],
    ],
  ])('%s', check)
})

describe('whoever hears it does not say it', () => {
  test.each<Case>([
    ['The town was told it faced a flood.', []],
    ['She was told by police that the harbour was lost.', ['indirect | police | was told | the harbour was lost']],
    ['Lind was asked by Ana Falk whether he would go.', ['indirect | Ana Falk | was asked | whether he would go']],
    ['The team had been refused a berth in the harbour.', []],
    ['Lind was worried that the harbour was lost.', ['indirect | Lind | was worried | the harbour was lost']],
    [
      '“It is lost,” Ana Falk, who heads the port and once led the fund, told The Norland Post.',
      ['direct | Ana Falk | told | It is lost,'],
    ],
  ])('%s', check)
})

describe('mixed speech', () => {
  test.each<Case>([
    ['She said the plan was “a farce” and would fail.', ['mixed | She | said | the plan was “a farce” and would fail']],
    ['She said the second plan was “a farce”.', ['mixed | She | said | the second plan was “a farce”']],
    [
      '“A farce” of a plan was what Falk wanted, Lind said.',
      ['mixed | Lind | said | “A farce” of a plan was what Falk wanted'],
    ],
    ['Lind “hopes” Falk agrees to the plan', ['mixed | Lind | – | hopes']],
  ])('%s', check)
})

describe('sources', () => {
  test.each<Case>([
    [
      'Lind, head of research at the fund and once an aide to Minister Falk, said the harbour was lost.',
      ['indirect | Lind | said | the harbour was lost'],
    ],
    ['The minister, Ana Falk, said the harbour was lost.', ['indirect | Ana Falk | said | the harbour was lost']],
    [
      'University of Norland president Ana Falk said the harbour was lost.',
      ['indirect | Ana Falk | said | the harbour was lost'],
    ],
    ['Lind and Falk said the harbour was lost.', ['indirect | Lind and Falk | said | the harbour was lost']],
    ['Police said the harbour was closed.', ['indirect | Police | said | the harbour was closed']],
    [
      'A spokesman for Ortega said the talks had failed.',
      ['indirect | A spokesman for Ortega | said | the talks had failed'],
    ],
    ['“It’s lost,” says Lind, 45, a fisherman from the north.', ['direct | Lind | says | It’s lost,']],
    ['The ferry was sold, said Lind, who heads the fund.', ['indirect | Lind | said | The ferry was sold']],
    ['A report by the fund says it is lost.', ['indirect | A report by the fund | says | it is lost']],
    ['After the vote, Ana Falk, leader of Lund District Council, said: “No.”', ['direct | Ana Falk | said | No.']],
    [
      'His aide, Ana Falk, told reporters at the harbour that the ferry was sold.',
      ['indirect | Ana Falk | told | the ferry was sold'],
    ],
    [
      'Scientists who received the letter said they were not sure.',
      ['indirect | Scientists | said | they were not sure'],
    ],
    ['Rep. Ana Falk (D-Ohio) said she was not sure.', ['indirect | Ana Falk | said | she was not sure']],
    ['“No way. Never.”\n– Minister of Trade and Ports, Ana Falk', ['direct | Ana Falk | – | No way. Never.']],
    [
      'Officials in Lund and Norland say the harbour is lost.',
      ['indirect | Officials in Lund and Norland | say | the harbour is lost'],
    ],
    [
      'An estimated 40 boats are at sea, according to Ana Falk.',
      ['indirect | Ana Falk | according to | An estimated 40 boats are at sea'],
    ],
    [
      'Half of the boats are at sea, according to an Adria report that cited port data.',
      ['indirect | Adria | according to | Half of the boats are at sea'],
    ],
    ['Falk herself said the harbour was lost.', ['indirect | Falk | said | the harbour was lost']],
    [
      '“It is lost,” Rep. Ana Falk (D-Ohio), one of the states’ lawyers, said on Friday.',
      ['direct | Ana Falk | said | It is lost,'],
    ],
    [
      'It came up in talks between Jan Lind, the envoy, and Falk, said one of the officials, who heard it.',
      ['indirect | one of the officials | said | It came up in talks between Jan Lind, the envoy, and Falk'],
    ],
    [
      'Sources who reviewed them told the Post the harbour was lost.',
      ['indirect | Sources | told | the harbour was lost'],
    ],
    ['A man who had served there said the harbour was lost.', ['indirect | A man | said | the harbour was lost']],
    ['“We will not go,” the letter reads.', ['direct | the letter | reads | We will not go,']],
    [
      '“No.” — Ana Falk\n“Never.” — Jan Lind\nIt rained on the harbour.',
      ['direct | Ana Falk | – | No.', 'direct | Jan Lind | – | Never.'],
    ],
    [
      'Ana Falk, who leads Lund Council, reflected on the long history of the port: “Many of us will not see these boats again.”',
      ['direct | Ana Falk | : | Many of us will not see these boats again.'],
    ],
    [
      'Ana Falk came late, gleefully jeering, “We have not seen that port in a while.”',
      ['direct | Ana Falk | gleefully jeering | We have not seen that port in a while.'],
    ],
    [
      'Ana Falk snapped at him, “We will never leave that port.”',
      ['direct | Ana Falk | – | We will never leave that port.'],
    ],
    [
      'Or as Ana Falk put it, “we will never leave that port.”',
      ['mixed | Ana Falk | put it | we will never leave that port.'],
    ],
    ['Last spring, Falk said the harbour was lost.', ['indirect | Falk | said | the harbour was lost']],
    ['Lind came to the harbour on Friday, saying: “No.”', ['direct | Lind | saying | No.']],
  ])('%s', check)

  test('a name, a pronoun or a description', () => {
    const typeOf = (text: string) => findQuotations(readArticle(text)).quotations[0]?.source?.type
    expect(typeOf('Ana Falk said the harbour was lost.')).toBe('name')
    expect(typeOf('She said the harbour was lost.')).toBe('pronoun')
    expect(typeOf('A spokesman for Ortega said the harbour was lost.')).toBe('description')
    expect(typeOf('Officials said the harbour was lost.')).toBe('description')
  })
})

describe('what goes on over paragraphs and turns', () => {
  test('several paragraphs with only opening marks are one quotation', () => {
    check('Lind said: “We lost the harbour.\n\n“We lost the mill.”', [
      'direct | Lind | said | We lost the harbour. ++ We lost the mill.',
    ])
  })

  test('in single marks too', () => {
    check("'We lost the port,' Lind said. 'It is all gone now.\n\n'We lost the mill.'", [
      'direct | Lind | said | We lost the port, ++ It is all gone now. ++ We lost the mill.',
    ])
  })

  test('a floating quotation continues the one before', () => {
    const text = '“We lost the harbour,” Lind said.\n\n“Nobody came to help us that night.”'
    const [first, second] = findQuotations(readArticle(text)).quotations
    expect(first).toMatchObject({ continues: null })
    expect(second).toMatchObject({ source: null, cue: null, continues: 0, kind: 'direct' })
  })

  test('a statement set apart, with its author right behind it', () => {
    check(
      'The port closes.\n\nI think we have to go on with the work here, whatever it costs Ports minister Ana Falk\n\nIt rained.',
      ['direct | Ana Falk | – | I think we have to go on with the work here, whatever it costs'],
    )
  })

  test('and one that the text quotes too', () => {
    check(
      '“This was a very difficult choice for us,” Falk said.\n\nThis was a very difficult choice, made for the town. Ana Falk, Port Senator (D-Ohio)\n\nIt rained.',
      [
        'direct | Falk | said | This was a very difficult choice for us,',
        'direct | Ana Falk | – | This was a very difficult choice, made for the town.',
      ],
    )
  })

  test('a page of letters', () => {
    const letter = 'It is time for the town to think again about the old harbour wall.'
    const signed = ['Ana Falk\n\nLund', 'Chris King\n\nNorth Lund, Norland', 'Maren Lind\n\nOslo']
    check(signed.map((name) => `${letter}\n\n${name}`).join('\n\n'), [
      `direct | Ana Falk | – | ${letter}`,
      `direct | Chris King | – | ${letter}`,
      `direct | Maren Lind | – | ${letter}`,
    ])
  })

  test('what heads a paragraph is no label, and its first person no statement', () => {
    check('The port closes.\n\nMore: What to know about the port\n\nIt rained.\n\nMore: Watch our film', [])
    check('The port closes.\n\nGet our best stories every day. By reading them you accept our Privacy Policy', [])
  })

  test('labelled turns', () => {
    check('MARLOW: We go on with the plan.\n\nLIND: No, we do not.\n\nMARLOW: Then we stop here.', [
      'direct | MARLOW | : | We go on with the plan.',
      'direct | LIND | : | No, we do not.',
      'direct | MARLOW | : | Then we stop here.',
    ])
  })
})

describe('what is no speech', () => {
  test.each([
    'The “Harbour Song” was on the radio. Her nickname is “Red”. The sign read “Exit”.',
    'He read “War and Peace” on the train.',
    'Myers reads at the level of a child.',
    'The United States Harbour Court in Norland was seen as fair.',
    'Newly confirmed minister Ana Falk has opened the harbour.',
    'A man who had served there said Saturday.',
    'The ship is part of the plan to “stop the boats” in the north.',
    'Lind made a film on the town, “The Old Port and Its People.”',
    'The goalkeeper conceded a penalty before the break.',
    'She picked up the tool and went on with the work.',
  ])('%s', (text) => check(text, []))
})

test('a title that tells where it was said', () => {
  check('“It is time to go,” the firm says on “The Old Harbour Show”.', [
    'direct | the firm | says | It is time to go,',
  ])
})

test('in a language without a module quotations are found by their marks, and nothing is guessed', () => {
  check(
    'Ministern sade: ”Vi har förlorat hamnen och staden.” Hon har rest med sin familj till huvudstaden och är inte här.',
    ['direct | – | – | Vi har förlorat hamnen och staden.'],
  )
})

test('a script without spaces has its marks too', () => {
  check('「港は失われた」とリンドは言った。町の人々は港の跡に集まった。', ['direct | – | – | 港は失われた'])
})

test('what is said lies inside the text, in order, with a probability', () => {
  const text = '“A,” said Lind. “B.” According to Falk, “C” and D were “E”. ‘F’ "G" «H» said I. “J'
  let before = 0
  for (const { start, end, spans, quoted, confidence } of findQuotations(readArticle(text)).quotations) {
    expect(start).toBeGreaterThanOrEqual(before)
    before = start
    for (const span of [...spans, ...quoted]) {
      expect(span.start).toBeGreaterThanOrEqual(start)
      expect(span.end).toBeLessThanOrEqual(end)
    }
    expect(confidence).toBeGreaterThan(0)
    expect(confidence).toBeLessThanOrEqual(1)
  }
})
