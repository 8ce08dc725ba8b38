import type { SpeakerCase } from './speaker-cases.ts'

const row = (text: string, ...said: SpeakerCase['said'][number][]): SpeakerCase => ({ text, said })

/** Names that are written like no name, or that a comma, an ampersand or a number is part of. */
const UNUSUAL_NAMES: readonly SpeakerCase[] = [
  row('On Monday Falk Foods recalled its jam. The firm said the fault lay with a supplier.', [
    'the fault lay',
    'Falk Foods',
  ]),
  row('3M said the plant would close.', ['the plant would', '3M']),
  row('“We are sorry,” eBay said. “We will pay,” it added.', ['We are sorry', 'eBay'], ['We will pay', 'eBay']),
  row('easyJet said flights would resume.', ['flights would', 'easyJet']),
  row('“Prices rose,” said Booking.com.', ['Prices rose', 'Booking.com']),
  row('7-Eleven said the shop would stay.', ['the shop would', '7-Eleven']),
  row('“We have never been asked,” says will.i.am, who produced it.', ['We have never', 'will.i.am']),
  row('“Prices rose,” wrote @inga_k.', ['Prices rose', '@inga_k']),
  row('At 5PM officials said the road was shut.', ['the road was', null]),
  row('H&M said sales rose. “We are glad,” H&M said.', ['sales rose', 'H&M'], ['We are glad', 'H&M']),
  row('In New York, 50 Cent told the crowd: “I am still here.”', ['I am still', '50 Cent']),
  row('20th Century Fox said the film was late.', ['the film was', '20th Century Fox']),
  row('Médecins Sans Frontières said its clinic was hit. “Two nurses died,” MSF said.', [
    'Two nurses died',
    'Médecins Sans Frontières',
  ]),
  row('AT&T said sales rose.', ['sales rose', 'AT&T']),
  row('“It is late,” said A. A. Thornby.', ['It is late', 'A. A. Thornby']),
  row('A. N. Other, writing in the Post, called the plan “a bonfire of money”.', ['a bonfire', 'A. N. Other']),
  row('Housing, Land and Water Ruritania said the dam was safe.', ['the dam was', 'Housing, Land and Water Ruritania']),
  row('The Harbour Pilots Association (HPA) called off its strike. “We have a deal,” the HPA said.', [
    'We have a deal',
    'Harbour Pilots Association',
  ]),
  row(
    'The Royal Society for the Care of Owls, or RSCO, warned: “Leave the chicks alone.” RSCO says most are fine.',
    ['Leave the chicks', 'Royal Society for the Care of Owls'],
    ['most are fine', 'Royal Society for the Care of Owls'],
  ),
]

/** Bodies whose name goes on behind "of the", their initials, and what they are called. */
const BODIES: readonly SpeakerCase[] = [
  row('The Ministry of the Interior said it was over.', ['it was over', 'Ministry of the Interior']),
  row('“Shut it down,” urged Friends of the Marl in a letter.', ['Shut it', 'Friends of the Marl']),
  row(
    'Society of Ruritanian Bakers (SRB) chair Alma Pek said flour was dear. The SRB wants help: “Bakers are closing,” it said.',
    ['flour was', 'Alma Pek'],
    ['Bakers are', 'Society of Ruritanian Bakers'],
  ),
  row('Ofcom fined the station. The regulator said the joke was “in poor taste”.', ['in poor', 'Ofcom']),
]

/** The person behind an office and its field, and the words of whom a noun for words names. */
const OFFICES: readonly SpeakerCase[] = [
  row('The Chief Executive of the Northern Dairy Board, Mrs Halima Yusufu, disclosed that milk prices “will rise”.', [
    'will rise',
    'Halima Yusufu',
  ]),
  row('UN special rapporteur on housing Leilani Moreau said evictions “must stop”.', ['must stop', 'Leilani Moreau']),
  row('UN special envoy for Syria Leilani Moreau said talks were over.', ['talks were', 'Leilani Moreau']),
  row('On the wall hangs a line by the poet Ida Frost: “Snow forgives no roof.”', ['Snow forgives', 'Ida Frost']),
  row('“My gran used to say: ‘Eat first,’” says chef Padma Rao.', ['My gran', 'Padma Rao']),
  row('The Swede has won four titles. “I’m tired,” said Linnea Dahl. “But happy,” the 31-year-old Swede added.', [
    'But happy',
    'Linnea Dahl',
  ]),
  row('Ana Ruiz’s only comment: “Later.”', ['Later', 'Ana Ruiz']),
  row('Ana Ruiz, in a tweet: “Later.”', ['Later', 'Ana Ruiz']),
  row('Coats sold well. “It was cold,” said M&S.', ['It was cold', 'M&S']),
  row('Tancred Holloway has yet to say whether he will run.', ['whether he', false]),
  row(
    'The architect Goran Babel talks to Rita Lund.\n\nLund: When?\n\nBabel: In spring.\n\nLund: Why?\n\nBabel: It leaked.',
    ['In spring', 'Goran Babel'],
  ),
]

/** Who bears a name, is called so in brackets, or is described behind somebody else. */
const DESCRIBED: readonly SpeakerCase[] = [
  row('“He came in by the window,” a neighbour named Fatou told the inquest.', ['He came in', 'Fatou']),
  row('“He came in by the window,” said a woman named Fatou Diop.', ['He came in', 'Fatou Diop']),
  row('“He came in,” a man called Fatou Diop a liar and said.', ['He came in', null]),
  row('“The dam holds,” the reeve (Oswin Thorne) insisted.', ['The dam holds', 'Oswin Thorne']),
  row('“The dam holds,” the striker (Manchester United) insisted.', ['The dam holds', null]),
  row('As far as Oswin Thorne is concerned, “the dam is a joke”.', ['the dam is', 'Oswin Thorne']),
  row(
    'The Ruritanian president, Lev Karas, flew to Oslo. The Norwegian prime minister, Siri Moen, met him there. “It is cold,” the president said. “It is June,” the prime minister replied.',
    ['It is cold', 'Lev Karas'],
    ['It is June', 'Siri Moen'],
  ),
  row('The former president, Lev Karas, flew to Oslo. “It is cold,” the new mayor said.', ['It is cold', null]),
  row('The new mayor of Marl, Siri Moen, met him there. “It is cold,” the mayor said.', ['It is cold', 'Siri Moen']),
]

/** Whom a pronoun means, and who speaks where nothing says it. */
const AROUND: readonly SpeakerCase[] = [
  row(
    '“I lost my job in May,” said Theo, 41. Beside him, Lorna nodded. “Same,” she said.',
    ['I lost my job', 'Theo'],
    ['Same', 'Lorna'],
  ),
  row(
    '“We were kids.” Lorenzo Pace is looking at a photograph of the band. “We knew three chords.”',
    ['We were kids', 'Lorenzo Pace'],
    ['We knew three', 'Lorenzo Pace'],
  ),
  row('“Gone With the Wind.” It is a long film. Bo Lind has seen it.', ['Gone With', false]),
]

/** Labels within a line, and of people of a play. */
const LABELLED: readonly SpeakerCase[] = [
  row(
    'Rita Lund, host: Good evening. Piet Maas, guest: Good evening, Rita. Rita Lund, host: How was the crossing? Piet Maas, guest: Rough.',
    ['How was the', 'Rita Lund'],
    ['Rough', 'Piet Maas'],
  ),
  row(
    'Narrator: It was spring.\nOld Man: Who goes there?\nSoldier: A friend.\nOld Man: Then come in.',
    ['Who goes there', 'Old Man'],
    ['A friend', 'Soldier'],
  ),
]

/** Somebody who speaks for a person named in full, or is theirs, is nobody named. */
const SPOKEN_FOR: readonly SpeakerCase[] = [
  row('A spokesman for Ilse Quade said the letter was forged. Quade left.', ['the letter was', null]),
  row('“It is forged,” said a spokeswoman for Ilse Quade.', ['It is forged', null]),
  row('The family of Bram Okafor said he loved the sea.', ['he loved the', null]),
  row('The minister of ports Ilse Quade said the crane was late.', ['the crane was', 'Ilse Quade']),
]

/** Who is called so behind a plural’s apostrophe, or only further on; a firm that only its country tells. */
const CALLED_SO: readonly SpeakerCase[] = [
  row('“They took the organ,” the choristers’ lawyer, Emil Varga, said. “And the bench,” the lawyer added.', [
    'And the bench',
    'Emil Varga',
  ]),
  row('“Rates will hold,” the economy minister said. “They may rise,” said economy minister Taro Mizuta.', [
    'Rates will hold',
    'Taro Mizuta',
  ]),
  row('Veltra opened a plant in Kell. The Norwegian drugmaker said it would hire 300 people.', [
    'it would hire',
    'Veltra',
  ]),
  row('The Swedish carmaker Brixa shut its plant. The Swedish carmaker said demand had fallen.', [
    'demand had fallen',
    'Brixa',
  ]),
  row('Sinead Corley TD met them. Corley TD said the road would close.', ['the road would', 'Sinead Corley']),
  row('On Monday the ports minister, Paz Arrieta, told the radio: “I stay.”', ['I stay', 'Paz Arrieta']),
]

/** Where each paragraph is said, two who have spoken take turns. */
const TURNS_TAKEN: readonly SpeakerCase[] = [
  row(
    '“We lost the cup,” said Ana Fisk.\n\n“We lost the ball,” said Bo Harrow.\n\n“We will win it back next year.”\n\n“That is what counts for us.”',
    ['We will win', 'Ana Fisk'],
    ['That is what', 'Bo Harrow'],
  ),
]

/** Numbers and words that open a sentence are nobody’s names, a body behind an office is no speaker, and what is done by declaring is not said. */
const NOBODY: readonly SpeakerCase[] = [
  row('Nationally, 32% said the ferry was late.', ['the ferry was', null]),
  row('Thirty per cent said the ferry was late.', ['the ferry was', null]),
  row('Ex-Prime Minister Bo Harrow, the current President of the Harbour Council, wrote “Let us all hope for rain.”', [
    'Let us all',
    'Bo Harrow',
  ]),
  row('A new book, Harrow’s Island by the journalist Ines Peck, says Harrow went back on it. Bo Harrow is mayor.', [
    'Harrow went back',
    'Ines Peck',
  ]),
  row('Bo Harrow declared a state of emergency so he could shut the port.', ['a state of', false]),
  row(
    'Bo Harrow told the Tidal News website the plan was dead.',
    ['the Tidal News', false],
    ['the plan was', 'Bo Harrow'],
  ),
  row(
    '“A sad loss,” wrote Ines Peck.\n\nBo Harrow of The Odd Hats also reacted online, “Sad news, all of us loved him.”',
    ['Sad news', 'Bo Harrow'],
  ),
]

export const SPEAKER_KINDS = {
  TURNS_TAKEN,
  NOBODY,
  SPOKEN_FOR,
  CALLED_SO,
  UNUSUAL_NAMES,
  BODIES,
  OFFICES,
  DESCRIBED,
  AROUND,
  LABELLED,
}
