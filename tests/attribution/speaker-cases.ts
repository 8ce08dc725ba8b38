/** A text and who says what in it: the first words of a passage, and its speaker; null is nobody named, false is no quotation at all. */
export interface SpeakerCase {
  readonly text: string
  readonly said: readonly (readonly [snippet: string, speaker: string | null | false])[]
}

const row = (text: string, ...said: SpeakerCase['said'][number][]): SpeakerCase => ({ text, said })

export const NOT_INTRODUCED: readonly SpeakerCase[] = [
  row('“The roof leaks again,” mutters Sunniva, wiping the counter.', ['The roof leaks', 'Sunniva']),
  row('Ravensdale Foods said on Tuesday it had found glass in two jars.', ['it had found glass', 'Ravensdale Foods']),
  row('Greenpeace accused the port of fraud. The harbour is poisoned, Greenpeace said.', [
    'The harbour is poisoned',
    'Greenpeace',
  ]),
  row('Nobody at the desk knew. “Try the cellar,” offered Wim.', ['Try the cellar', 'Wim']),
  row(
    'Later, Torsvik wrote that the map was forged. “I drew it myself,” he admitted.',
    ['the map was forged', 'Torsvik'],
    ['I drew it', 'Torsvik'],
  ),
  row('Over dinner, Lemmy told us the river had risen twice.', ['the river had risen', 'Lemmy']),
  row('MORE ON THIS: fishermen said the catch was poor.', ['the catch was poor', null]),
  row('Plumbers said the pipes were older than the street.', ['the pipes were older', null]),
  row(
    'Bosses said the pipes were older than the street. “They leak,” they added.',
    ['the pipes', null],
    ['They leak', null],
  ),
  row('Locals said the pipes were old.', ['the pipes', null]),
  row('Observations suggest the pipes are old.', ['the pipes', null]),
  row('Coaches said the pitch was wet.', ['the pitch', null]),
  row('Likewise, the pipes leak. They say the street is old.', ['the street', null]),
  row('Shell said the pipes were old.', ['the pipes', 'Shell']),
  row('Here the guide said the king had slept.', ['the king had slept', null]),
  row('Mr. Tolliver shook his head. “Never in my life,” Mr. Tolliver replied.', ['Never in my life', 'Tolliver']),
  row(
    'Microtek announced that 40 jobs would go. Microtek also said the plant would stay open.',
    ['40 jobs would go', 'Microtek'],
    ['the plant would stay', 'Microtek'],
  ),
]

export const APPOSITIONS: readonly SpeakerCase[] = [
  row(
    'Harborough DA Karl Dorn charged him. “He is guilty,” DA Dorn said. AG Ada Moe agreed. “He is,” AG Moe said.',
    ['He is guilty', 'Karl Dorn'],
    ['He is,', 'Ada Moe'],
  ),
  row('Brandt AG said sales rose.', ['sales rose', 'Brandt AG']),
  row('“We are late,” said the guild’s treasurer and longtime secretary, Odin Rehn.', ['We are late', 'Odin Rehn']),
  row('“We are late,” said the mother and the father of Rita Lund.', ['We are late', null]),
  row('“Rents fell,” Mirela Stoica, chair of the Elbow Lane Tenants’ Union said.', ['Rents fell', 'Mirela Stoica']),
  row('Mirela Stoica, of Elbow Lane Tenants said: “We won.”', ['We won', 'Mirela Stoica']),
  row('Ola Fenn, from the Society for Ruined Mills, told the radio that two wheels still turn.', [
    'two wheels still turn',
    'Ola Fenn',
  ]),
  row('The Managing Director, Coastal Fisheries Board (CFB), Tunde Alabi, said the nets had been cut.', [
    'the nets had been cut',
    'Tunde Alabi',
  ]),
  row(
    'The Chairman, Union of Ferrymen, formerly Rowers’ Guild, Sani Bello, told reporters that fares would double. He added that fuel was scarce.',
    ['fares would double', 'Sani Bello'],
    ['fuel was scarce', 'Sani Bello'],
  ),
  row(
    'Deputy Head of the Office of the Governor of Norland, Pavel Sidor, told the agency that shelling had stopped. He also said the bridge was open.',
    ['shelling had stopped', 'Pavel Sidor'],
    ['the bridge was open', 'Pavel Sidor'],
  ),
  row('“It blew all night,” said lighthouse keeper Dag Moen.', ['It blew all night', 'Dag Moen']),
  row('“The gas smells,” said oil rig welder Craig Duff on Friday.', ['The gas smells', 'Craig Duff']),
  row('“Bees sleep too,” Institute of Upland Ecology entomologist Prue Haddow said.', [
    'Bees sleep too',
    'Prue Haddow',
  ]),
  row('Then-minister of ports Lars Oby said the crane was safe.', ['the crane was safe', 'Lars Oby']),
  row('An official in the tax office named Bertil said the files were burnt.', ['the files were burnt', 'Bertil']),
  row('“We hid in the cellar,” Olena, a 34-year-old nurse from Karsk, said.', ['We hid in the cellar', 'Olena']),
  row('“We hid in the attic,” said Rostam, 19, a student.', ['We hid in the attic', 'Rostam']),
  row(
    '“He never called,” said Ute Brandl, an attorney for actor Kim Roser. “Not once,” Brandl said.',
    ['He never called', 'Ute Brandl'],
    ['Not once', 'Ute Brandl'],
  ),
  row('Foreign ministry spokeswoman Li Meiqing hit back on Monday, saying the claim was absurd.', [
    'the claim was absurd',
    'Li Meiqing',
  ]),
  row('Prime Minister Tessa March flew home. On Sunday Ms. March said the talks had gone well.', [
    'the talks had gone well',
    'Tessa March',
  ]),
  row(
    'Ingrid Skaar, who lost her boat in the storm that sank the trawler of skipper Nils Bakke, said she would sail again.',
    ['she would sail again', 'Ingrid Skaar'],
  ),
  row('Yusuf Adan, whose brother Idris Adan runs the café, said the street was quiet.', [
    'the street was quiet',
    'Yusuf Adan',
  ]),
  row('Carla Pinto, 52, a seamstress and mother of three from Viseu, said the mill had cheated her.', [
    'the mill had cheated her',
    'Carla Pinto',
  ]),
  row('Senator Amos Kirk (I-Vt.), the panel’s oldest member, said he would not run.', [
    'he would not run',
    'Amos Kirk',
  ]),
  row('The head of the weather office, Rania Haddad, said the flood had passed.', [
    'the flood had passed',
    'Rania Haddad',
  ]),
  row('“It is a scandal,” Union of Nurses general secretary Gwen Pryce said.', ['It is a scandal', 'Gwen Pryce']),
]

export const WRONG_MOUTHS: readonly SpeakerCase[] = [
  row('Ada Moe ran a shop. According to the indictment, Moe lost the money.', ['Moe lost', null]),
  row('Ada Moe ran a shop. In the words of the prosecutor, Moe lost the money.', ['Moe lost', null]),
  row('According to court papers, Ada Moe, 34, lost the money.', ['lost the money', null]),
  row('According to the mayor’s office, Ada Moe, 34, lost the money.', ['lost the money', null]),
  row('According to the mayor’s lawyer, Ada Moe, the money was lost.', ['the money', 'Ada Moe']),
  row('According to the head of the nurses’ union, Ada Moe, the money was lost.', ['the money', 'Ada Moe']),
  row('The mayor left. According to the indictment, Ada Moe, 34, lost the money. The indictment said she fled.', [
    'she fled',
    null,
  ]),
  row('Ada Moe ran a shop. According to police, Moe, a baker, lost the money.', ['lost the money', null]),
  row(
    'According to the indictment, Ada Moe, 34, lost the money. The indictment said she fled.',
    ['lost the money', null],
    ['she fled', null],
  ),
  row('According to the prosecutor, Ada Moe, the money was lost.', ['the money', 'Ada Moe']),
  row('According to the mayor of Marl, Ada Moe (Lib), the money was lost.', ['the money', 'Ada Moe']),
  row('The money was lost, according to the mayor, Ada Moe.', ['The money', 'Ada Moe']),
  row('President Jon Ake hit back at rivals who said the budget was a fraud.', ['the budget was a fraud', null]),
  row('The lawyer representing Brandt said the trial would be short. Erik Brandt denies everything.', [
    'the trial would be short',
    null,
  ]),
  row('A spokesman for Ada Kroll said she was resting.', ['she was resting', null]),
  row('The commander of the garrison, Oleg Maran, was quoted in local media as saying the town would hold.', [
    'the town would hold',
    'Oleg Maran',
  ]),
  row('BERGEN (AP) - Timo Aas, 12, couldn’t believe it. “It was a seal,” he said.', ['It was a seal', 'Timo Aas']),
  row('Ann Lee never said “the well is dry.”', ['the well is dry', false]),
  row('Contrary to reports, Omar Haddad did not say that the dam would burst.', ['the dam would burst', false]),
  row('Per Holm’s lawyer said the charge was absurd.', ['the charge was absurd', null]),
  row('In a letter to Judge Mona Fry, residents said the noise was unbearable.', ['the noise was unbearable', null]),
]

export const PRONOUNS: readonly SpeakerCase[] = [
  row('Marion Thunderhawk has coached for years. Thunderhawk said the ice was thin. “We skate anyway,” he said.', [
    'We skate anyway',
    'Marion Thunderhawk',
  ]),
  row('Kim Fyfe keeps goats. Fyfe said the winter was hard. “I lost three,” she said.', ['I lost three', 'Kim Fyfe']),
  row(
    'Rolf Dane sold his van. Asked what he would say to Councillor Peter Marsh, he said: “Fix the road.”',
    ['Fix the road', 'Rolf Dane'],
    ['what he would say', false],
  ),
  row(
    '“It will pass,” said Rep. Alan Stroud. Whitlock, he said, “counts every vote.” Speaker Henry Whitlock smiled.',
    ['It will pass', 'Alan Stroud'],
    ['counts every vote', 'Alan Stroud'],
  ),
  row(
    'Vera Lind danced with Tomas Roth. “He stepped on my foot,” she said. “She led,” he said.',
    ['He stepped', 'Vera Lind'],
    ['She led', 'Tomas Roth'],
  ),
  row('Sofia Brandt opened the school with her daughter, Klara Brandt. “She paints,” she said.', [
    'She paints',
    'Sofia Brandt',
  ]),
  row('Peter Olsen was fined by Judge Maria Steen. “I’ll appeal,” he told reporters.', ['appeal', 'Peter Olsen']),
  row('Coach Dana Reyes praised keeper Lucy Orr. Reyes said the match was close. “We were lucky,” she said.', [
    'We were lucky',
    'Dana Reyes',
  ]),
  row(
    'Mayor Greta Holt was asked about the plan. She said it was too dear. “And too ugly,” she added.',
    ['it was too dear', 'Greta Holt'],
    ['And too ugly', 'Greta Holt'],
  ),
  row('Ines Baum told her brother, Max Baum, about it in May. He said she should sue.', ['she should sue', 'Max Baum']),
  row('A neighbour called the police. “He had an axe,” she said. Singer Tove Lind lives next door.', [
    'He had an axe',
    null,
  ]),
]

export const DESCRIPTIONS: readonly SpeakerCase[] = [
  row('Karl Dorn’s message to the crew was simple: “Row, all of you.”', ['Row, all', 'Karl Dorn']),
  row('Karl Dorn’s letter said the mast was rotten.', ['the mast', 'Karl Dorn']),
  row('“The mast is rotten,” Karl Dorn’s statement read.', ['The mast', 'Karl Dorn']),
  row('Karl Dorn’s lawsuit said the mast was rotten.', ['the mast', null]),
  row('Rita Lund became harbour minister in June. The harbour minister said the quay was full.', [
    'the quay was',
    'Rita Lund',
  ]),
  row(
    'The housing minister has said she will resign.\n\nOn Monday the housing minister, Olga Petri, told the paper: “I am tired.”',
    ['she will resign', 'Olga Petri'],
    ['I am tired', 'Olga Petri'],
  ),
  row(
    '“We won’t settle,” the victim’s lawyer, Dirk Haas, said. “Not ever,” the lawyer added.',
    ['settle', 'Dirk Haas'],
    ['Not ever', 'Dirk Haas'],
  ),
  row(
    'Tom Ferris and his sister, Amy Ferris, fly kites. “I hold the string,” Tom Ferris said. “I run,” his sister said.',
    ['I hold the string', 'Tom Ferris'],
    ['I run', 'Amy Ferris'],
  ),
  row('Jonas Wirth, 63, sold his shop in March. “I sleep till nine,” the 63-year-old said.', [
    'I sleep till nine',
    'Jonas Wirth',
  ]),
  row('Retiree Bob Marsh found the ring. “It glittered,” said the retiree.', ['It glittered', 'Bob Marsh']),
  row('Quarryman Ltd lost a case on Monday. The company said it would appeal.', ['it would appeal', 'Quarryman Ltd']),
  row('The Norland Food Agency closed two farms. “The milk was sour,” the agency said.', [
    'The milk was sour',
    'Norland Food Agency',
  ]),
  row(
    'Danish minister Pia Moe met Jean Roux, the Belgian minister. “A good day,” the Danish minister said. “A long day,” the Belgian minister said.',
    ['A good day', 'Pia Moe'],
    ['A long day', 'Jean Roux'],
  ),
  row('Paul Weir scored in his first match. “I shut my eyes,” said the young striker.', [
    'I shut my eyes',
    'Paul Weir',
  ]),
  row('Actress Nora Blum fell from the stage. “Nothing broke,” the actress said.', ['Nothing broke', 'Nora Blum']),
]

export const ORGANISATIONS: readonly SpeakerCase[] = [
  row('“The gates stay shut,” the RSPB said in a statement.', ['The gates stay shut', 'RSPB']),
  row('Bank of Norland governor Ada Quist said rates would fall.', ['rates would fall', 'Ada Quist']),
]

export const FLOATING: readonly SpeakerCase[] = [
  row(
    '“We are ready,” Captain Jo Moss said.\n\n“We have been ready for weeks.”',
    ['We are ready', 'Jo Moss'],
    ['We have been ready', 'Jo Moss'],
  ),
  row(
    '“Where were you?” Mara asked.\n\n“At the mill,” said Jens.\n\n“All night?”\n\n“All night.”',
    ['Where were you', 'Mara'],
    ['At the mill', 'Jens'],
    ['All night?', 'Mara'],
    ['All night.', 'Jens'],
  ),
]

export const LOST: readonly SpeakerCase[] = [
  row('Minister Rita May left early. “Stay here,” May said.', ['Stay here', 'Rita May']),
  row(
    'In June, according to Karl Dorn, the shop lost the money.',
    ['In June', 'Karl Dorn'],
    ['the shop lost', 'Karl Dorn'],
  ),
  row('Mayor Rita Holm left. Holm’s answer was short: “No.”', ['No.', 'Rita Holm']),
  row('Mayor Rita Holm left. Holm’s message to all voters was simple: “Stay home.”', ['Stay home', 'Rita Holm']),
  row('Mayor Rita Holm left. Asked about it, Ole Rehn was brief: “No.”', ['No.', 'Ole Rehn']),
  row('“The shouting was loud,” a clerk who stood by the door said.', ['The shouting was loud', null]),
  row('“I saw smoke,” a man who lives opposite told police.', ['I saw smoke', null]),
  row('“You can’t leave without any supper,” grumbled Tilde Bruun.', ['leave without any supper', 'Tilde Bruun']),
  row('“It isn’t fair without the dog,” whined Ned Poole.', ['fair without the dog', 'Ned Poole']),
  row('Premier Nan Tobin expressed “grave doubts” about the tunnel.', ['grave doubts', 'Nan Tobin']),
  row('Painter Elsa Brom, in her words, “gave up on red.”', ['gave up on red', 'Elsa Brom']),
  row('The toll, according to a count by the harbour, is 412.', ['is 412', null]),
  row('The toll, according to surveyor Kaj Holm, is 412.', ['is 412', 'Kaj Holm']),
  row('The bridge, engineer Nell Farr said, would last a century.', ['would last a century', 'Nell Farr']),
  row(
    '— Shut the door, said Ilse Kramer.\n\n— It is shut, replied Bo Lund.',
    ['Shut the door', 'Ilse Kramer'],
    ['It is shut', 'Bo Lund'],
  ),
  row('The vault is empty, per auditor Ilka Dorn.', ['The vault is empty', 'Ilka Dorn']),
  row('Goalkeeper Finn Roper tweeted: “Thanks to all who came.”', ['Thanks to all', 'Finn Roper']),
]

export const NOTHING_SAID: readonly SpeakerCase[] = [
  row('Easier said than done, the plan failed.', ['the plan', false]),
  row(
    'You could say that the town likes it. It is safe to say that the port grows. Strange to say, the mayor stayed.',
    ['the town', false],
    ['the port', false],
    ['the mayor', false],
  ),
  row('Karl Dorn was sorry to say that the ship was lost.', ['the ship was', 'Karl Dorn']),
  row('Two clerks told Reuters.', ['Reuters', false]),
  row(
    'According to the complaint:\n\nThe firm sold sand as flour.',
    ['to the complaint', false],
    ['the complaint', false],
  ),
  row('Marta Voll declined to comment on the case.', ['on the case', false], ['to comment', false]),
  row(
    'Regulators studied what Piet Vos had said about the merger.',
    ['about the merger', false],
    ['the merger', false],
  ),
  row('Mayor Ann Holt has said nothing about it.', ['nothing', false]),
  row(
    'He wrote “Mow the Long Meadow” in 1988 and “Winter Ledger” two years later.',
    ['Mow the Long', false],
    ['Winter Ledger', false],
  ),
  row('Singer Ada Moe recorded “Blue Harbour” and “The Rope” in Oslo.', ['Blue Harbour', false], ['The Rope', false]),
  row('Karl Dorn said goodbye to his crew and thanked the cooks.', ['goodbye', false]),
  row('Karl Dorn said a prayer for the dead and lit a candle.', ['a prayer', false]),
  row('Karl Dorn said a few words to the crowd.', ['a few words', false]),
  row('Karl Dorn said prayers for rain were answered.', ['prayers for', 'Karl Dorn']),
  row('Karl Dorn said mass layoffs and pay cuts were near.', ['mass layoffs', 'Karl Dorn']),
  row('Karl Dorn said prayers for the crew, who drowned, would be held.', ['prayers for', 'Karl Dorn']),
  row('Ada Moe sold her boat. Having said that, nobody has the money.', ['nobody has', false]),
  row('Ada Moe sold her boat. The rest, as they say, is history.', ['The rest', false]),
  row('Ada Moe sold her boat. Suffice it to say, the boat was bad.', ['the boat was', false]),
  row('Asked when the shop would open, Karl Dorn shrugged.', ['when the shop', false]),
  row('Emil Roth was dismissed for what he said on the ferry.', ['on the ferry', false], ['Emil Roth was', false]),
  row('Neither Ola Berg nor his agent would say where he had gone.', ['where he had gone', false]),
]
export const SPEAKER_CASES: Readonly<Record<string, readonly SpeakerCase[]>> = {
  NOT_INTRODUCED,
  APPOSITIONS,
  WRONG_MOUTHS,
  PRONOUNS,
  DESCRIPTIONS,
  ORGANISATIONS,
  FLOATING,
  LOST,
  NOTHING_SAID,
}
