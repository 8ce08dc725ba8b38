/** A made-up transcript: who says what, by the first words of each turn; a null speaker is nobody that the text names. */
export interface Layout {
  readonly name: string
  readonly text: string
  readonly said: readonly (readonly [speaker: string | null, begins: string])[]
  readonly roster?: readonly string[]
}

const lines = (...all: string[]): string => all.join('\n')
const paragraphs = (...all: string[]): string => all.join('\n\n')

/** Every layout of labelled turns that is read. Names, languages and order differ; what stands in the words is meant to mislead. */
export const LAYOUTS: readonly Layout[] = [
  {
    name: 'times before names that are words of places too',
    text: paragraphs(
      '[00:00:03] Ada Flint\nWe begin now, all of us.',
      '[00:00:07] Tom Barrow\nAt last we do.',
      '[00:00:11] Ada Flint\nSit down, Tom.',
    ),
    said: [
      ['Ada Flint', 'We begin now'],
      ['Tom Barrow', 'At last'],
      ['Ada Flint', 'Sit down'],
    ],
  },
  {
    name: 'names and roles in capitals, then surnames',
    text: paragraphs(
      'ADA FLINT, HOST: We begin.',
      'TOM BARROW, FARMER: At last.',
      'FLINT: Sit down.',
      'BARROW: I will.',
    ),
    said: [
      ['ADA FLINT', 'We begin'],
      ['TOM BARROW', 'At last'],
      ['ADA FLINT', 'Sit down'],
      ['TOM BARROW', 'I will'],
    ],
  },
  {
    name: 'a scene of a film with its head, everybody speaking once',
    text: paragraphs(
      'INT. KITCHEN - NIGHT',
      'Ada sits at the table. Tom enters.',
      'TOM\nYou are still up.',
      'ADA\n(not looking up)\nSo are you.',
    ),
    said: [
      ['TOM', 'You are still up'],
      ['ADA', 'So are you'],
    ],
  },
  {
    name: 'names in capitals, a blank line, the words',
    text: paragraphs(
      'ADA FLINT',
      'We begin now.',
      'TOM BARROW',
      'At last we begin.',
      'ADA FLINT',
      'Sit down, everyone.',
    ),
    said: [
      ['ADA FLINT', 'We begin'],
      ['TOM BARROW', 'At last'],
      ['ADA FLINT', 'Sit down'],
    ],
  },
  {
    name: 'short lines with dashes behind the names',
    text: lines('Ada Flint – We begin.', 'Tom Barrow – At last.', 'Ada Flint – Sit down.'),
    said: [
      ['Ada Flint', 'We begin'],
      ['Tom Barrow', 'At last'],
      ['Ada Flint', 'Sit down'],
    ],
  },
  {
    name: 'times in brackets, several turns on one line',
    text: 'Rut Falke (00:12): Is it open? Odd Brenner (00:15): It is. Rut Falke (00:17): Good.',
    said: [
      ['Rut Falke', 'Is it open'],
      ['Odd Brenner', 'It is'],
      ['Rut Falke', 'Good'],
    ],
  },
  {
    name: 'numbered lines',
    text: lines('1. Rut Falke: Is it open?', '2. Odd Brenner: It is.', '3. Rut Falke: Good.'),
    said: [
      ['Rut Falke', 'Is it open'],
      ['Odd Brenner', 'It is'],
      ['Rut Falke', 'Good'],
    ],
  },
  {
    name: 'times before names, one of them once and with a forename that is a word',
    text: paragraphs(
      '[00:00:03] Rut Falke\nWe begin.',
      '[00:00:09] Per Brenner\nIt is late.',
      '[00:00:12] Rut Falke\nVery late.',
    ),
    said: [
      ['Rut Falke', 'We begin'],
      ['Per Brenner', 'It is late'],
      ['Rut Falke', 'Very late'],
    ],
  },
  {
    name: 'a short scene of a play, of whom one speaks once',
    text: paragraphs('HEDDA\nYou are late.', 'OLAV\n(at the door)\nThe ice held me.', 'HEDDA\nIt always does.'),
    said: [
      ['HEDDA', 'You are late'],
      ['OLAV', 'The ice held'],
      ['HEDDA', 'It always'],
    ],
  },
  {
    name: 'labels on lines of their own, the later ones shorter',
    text: paragraphs('RUT FALKE, HOST:', 'Who owns the lake?', 'ODD BRENNER:', 'We do.', 'FALKE:', 'All of it?'),
    said: [
      ['RUT FALKE', 'Who owns'],
      ['ODD BRENNER', 'We do'],
      ['RUT FALKE', 'All of it'],
    ],
  },
  {
    name: 'given names alone',
    text: paragraphs(
      'Oona: Did you sleep?',
      'Piet: Hardly. There is one rule: no coffee.',
      'Oona: I keep to it.',
      'Piet: Liar.',
    ),
    said: [
      ['Oona', 'Did you sleep'],
      ['Piet', 'Hardly'],
      ['Oona', 'I keep'],
      ['Piet', 'Liar'],
    ],
  },
  {
    name: 'surnames in capitals, one of them once',
    text: lines(
      'KESTREL: We start late.',
      'MOREAU: As ever.',
      'KESTREL: Who is missing?',
      'OYELARAN: Me, until now.',
      'MOREAU: Sit down.',
    ),
    said: [
      ['KESTREL', 'We start'],
      ['MOREAU', 'As ever'],
      ['KESTREL', 'Who is'],
      ['OYELARAN', 'Me, until'],
      ['MOREAU', 'Sit down'],
    ],
  },
  {
    name: 'titles in capitals',
    text: paragraphs(
      'MS. BRANDT: Good morning.',
      'DR. ABARA: Good morning, counsel.',
      'MS. BRANDT: You are a surgeon?',
      'DR. ABARA: For thirty years.',
    ),
    said: [
      ['BRANDT', 'Good morning.'],
      ['ABARA', 'Good morning, counsel'],
      ['BRANDT', 'You are'],
      ['ABARA', 'For thirty'],
    ],
  },
  {
    name: 'senators with party and state',
    text: paragraphs(
      'SEN. ADA LIND (I-VT): The bill is short.',
      'SEN. TOM ARKWRIGHT (R-OH): Too short.',
      'SEN. LIND: Then lengthen it.',
      'SEN. ARKWRIGHT: I shall.',
    ),
    said: [
      ['ADA LIND', 'The bill'],
      ['TOM ARKWRIGHT', 'Too short'],
      ['ADA LIND', 'Then lengthen'],
      ['TOM ARKWRIGHT', 'I shall'],
    ],
  },
  {
    name: 'numbered speakers',
    text: paragraphs('Speaker 1: Is this on?', 'Speaker 2: It is.', 'Speaker 1: Then let us begin.'),
    said: [
      [null, 'Is this'],
      [null, 'It is'],
      [null, 'Then let'],
    ],
  },
  {
    name: 'a numbered label first, named ones behind it',
    text: paragraphs(
      'Speaker 1: Please welcome our guests.',
      'Ilse Hadrovec: Thank you.',
      'Marek Tull: Glad to come.',
      'Ilse Hadrovec: Me too.',
    ),
    said: [
      [null, 'Please welcome'],
      ['Ilse Hadrovec', 'Thank you'],
      ['Marek Tull', 'Glad'],
      ['Ilse Hadrovec', 'Me too'],
    ],
  },
  {
    name: 'a party in brackets',
    text: paragraphs(
      'Rita Lund (Labour): The harbour is ours.',
      'Colm Brody (Greens): It is the sea’s.',
      'Rita Lund (Labour): The sea has no budget.',
    ),
    said: [
      ['Rita Lund', 'The harbour'],
      ['Colm Brody', 'It is the'],
      ['Rita Lund', 'The sea'],
    ],
  },
  {
    name: 'the label in square brackets',
    text: paragraphs('[Edda Noll]: Where were we?', '[Max Feder]: Page nine.', '[Edda Noll]: Read it out.'),
    said: [
      ['Edda Noll', 'Where'],
      ['Max Feder', 'Page nine'],
      ['Edda Noll', 'Read it'],
    ],
  },
  {
    name: 'bold with the colon inside',
    text: paragraphs(
      '**Anjali Rao:** Welcome back.',
      '**Ben Okoro:** And I am back too.',
      '**Anjali Rao:** Which is very fair.',
      'We have a guest as well.',
      '**Ben Okoro:** Who?',
    ),
    said: [
      ['Anjali Rao', 'Welcome'],
      ['Ben Okoro', 'And I'],
      ['Anjali Rao', 'Which is'],
      ['Ben Okoro', 'Who?'],
    ],
  },
  {
    name: 'bold with the colon outside',
    text: paragraphs('**Anjali Rao**: Welcome back.', '**Ben Okoro**: I am here.', '**Anjali Rao**: Good.'),
    said: [
      ['Anjali Rao', 'Welcome'],
      ['Ben Okoro', 'I am'],
      ['Anjali Rao', 'Good'],
    ],
  },
  {
    name: 'bold with the time before the name',
    text: paragraphs(
      '**[00:21] Sven Aalto:** It froze.',
      '**[00:40] Lucia Prat:** The lake?',
      '**[01:02] Sven Aalto:** The beer.',
    ),
    said: [
      ['Sven Aalto', 'It froze'],
      ['Lucia Prat', 'The lake'],
      ['Sven Aalto', 'The beer'],
    ],
  },
  {
    name: 'the time before the bold name',
    text: paragraphs(
      '[00:01:02] **Sven:** It froze.',
      '[00:01:40] **Lucia:** The lake?',
      '[00:02:10] And nobody saw it?',
      '[00:02:30] **Sven:** Only you.',
    ),
    said: [
      ['Sven', 'It froze'],
      ['Lucia', 'The lake'],
      ['Sven', 'Only you'],
    ],
  },
  {
    name: 'the time behind the bold name',
    text: paragraphs(
      '**Sven:** [00:01:02] It froze.',
      '**Lucia:** [00:01:40] The lake?',
      '**Sven:** [00:02:30] Only you.',
    ),
    said: [
      ['Sven', 'It froze'],
      ['Lucia', 'The lake'],
      ['Sven', 'Only you'],
    ],
  },
  {
    name: 'roles behind the name',
    text: paragraphs(
      'Rita Lund, host: Good evening.',
      'Goran Babel, harbour master: Good evening.',
      'Rita Lund, host: Is it deep?',
      'Goran Babel, harbour master: Nine metres.',
    ),
    said: [
      ['Rita Lund', 'Good evening.'],
      ['Goran Babel', 'Good evening.'],
      ['Rita Lund', 'Is it'],
      ['Goran Babel', 'Nine'],
    ],
  },
  {
    name: 'roles in capitals, then the surname',
    text: paragraphs(
      'RITA LUND, HOST: Good evening.',
      'GORAN BABEL, HARBOUR MASTER: Good evening.',
      'LUND: Is it deep?',
      'BABEL: Nine metres.',
    ),
    said: [
      ['RITA LUND', 'Good evening.'],
      ['GORAN BABEL', 'Good evening.'],
      ['RITA LUND', 'Is it'],
      ['GORAN BABEL', 'Nine'],
    ],
  },
  {
    name: 'time and name on a line above',
    text: lines(
      '[00:00:03] Tove Lind',
      'We are on the ferry.',
      '',
      '[00:00:09] Radek Hora',
      'It is full: 900 people.',
      '',
      '[00:00:15] Tove Lind',
      'And one dog.',
    ),
    said: [
      ['Tove Lind', 'We are'],
      ['Radek Hora', 'It is full'],
      ['Tove Lind', 'And one'],
    ],
  },
  {
    name: 'name and time above, a blank line between',
    text: lines(
      'Tove Lind: 00:00:03',
      '',
      'We are on the ferry.',
      'It is cold.',
      '',
      'Radek Hora: 00:00:09',
      '',
      'It is full.',
      '',
      'Tove Lind: 00:00:15',
      '',
      'And one dog.',
    ),
    said: [
      ['Tove Lind', 'We are'],
      ['Radek Hora', 'It is full'],
      ['Tove Lind', 'And one'],
    ],
  },
  {
    name: 'name and time in brackets above; a time alone goes on',
    text: lines(
      'Tove Lind (00:00:03):',
      'We are on the ferry.',
      '',
      '(00:00:07):',
      'It is cold.',
      '',
      'Radek Hora (00:00:09):',
      'It is full.',
      '',
      'Tove Lind (00:00:15):',
      'And one dog.',
    ),
    said: [
      ['Tove Lind', 'We are'],
      ['Radek Hora', 'It is full'],
      ['Tove Lind', 'And one'],
    ],
  },
  {
    name: 'name, two blanks and the time above',
    text: lines(
      'Tove Lind  0:03',
      'We are on the ferry.',
      '',
      'Radek Hora  0:09',
      'It is full.',
      '',
      'Tove Lind  0:15',
      'And one dog.',
    ),
    said: [
      ['Tove Lind', 'We are'],
      ['Radek Hora', 'It is full'],
      ['Tove Lind', 'And one'],
    ],
  },
  {
    name: 'a call’s saved captions: times and names before the words',
    text: lines(
      '00:00:03 Tove Lind: We are on the ferry.',
      '00:00:09 Radek Hora: It is full.',
      '00:00:15 Tove Lind: And one dog.',
    ),
    said: [
      ['Tove Lind', 'We are'],
      ['Radek Hora', 'It is full'],
      ['Tove Lind', 'And one'],
    ],
  },
  {
    name: 'initials with a table of who they are',
    text: paragraphs(
      '**Present:** Oona Reyes (OR), Piet van Dam (PVD), Chidi Eze (CE)',
      'OR: The proposal is on the screen.',
      'PVD: It is the wrong one.',
      'CE: It is last week’s.',
      'OR: Sorry. Note: I have two.',
      'PVD: Close the other.',
    ),
    said: [
      ['Oona Reyes', 'The proposal'],
      ['Piet van Dam', 'It is the'],
      ['Chidi Eze', 'It is last'],
      ['Oona Reyes', 'Sorry'],
      ['Piet van Dam', 'Close'],
    ],
  },
  {
    name: 'initials of the people who are introduced',
    text: paragraphs(
      'Lena Fisk talks with the novelist Hamish Tolford.',
      'LF: Why boats?',
      'HT: They leave.',
      'LF: And come back?',
      'HT: Not in my books.',
    ),
    said: [
      ['Lena Fisk', 'Why boats'],
      ['Hamish Tolford', 'They leave'],
      ['Lena Fisk', 'And come'],
      ['Hamish Tolford', 'Not in'],
    ],
  },
  {
    name: 'questions and answers in court',
    text: lines(
      'TOMAS ARP, sworn',
      '',
      'DIRECT EXAMINATION',
      '',
      'BY MR. KERR:',
      '',
      'Q. Where were you?',
      '',
      'A. At sea.',
      '',
      'Q. All night?',
      '',
      'A. Until six.',
      '',
      'THE COURT: Speak up, please.',
      '',
      'A. Until six.',
    ),
    said: [
      ['KERR', 'Where were'],
      ['TOMAS ARP', 'At sea'],
      ['KERR', 'All night'],
      ['TOMAS ARP', 'Until six'],
      ['COURT', 'Speak up'],
      ['TOMAS ARP', 'Until six'],
    ],
  },
  {
    name: 'questions from counsel at an inquiry, then from another',
    text: paragraphs(
      'PETRA SAAR (affirmed)',
      'Questions from MR BEER',
      'MR BEER:  Give your name, please.',
      'A.  Petra Saar.',
      'Q.  You ran the depot?',
      'A.  I did.',
      'Questions from MS OAKES',
      'MS OAKES:  Only one thing.',
      'Q.  Was it locked?',
      'A.  Never.',
    ),
    said: [
      ['BEER', 'Give your'],
      ['PETRA SAAR', 'Petra Saar'],
      ['BEER', 'You ran'],
      ['PETRA SAAR', 'I did'],
      ['OAKES', 'Only one'],
      ['OAKES', 'Was it'],
      ['PETRA SAAR', 'Never'],
    ],
  },
  {
    name: 'numbered lines of a deposition',
    text: lines(
      ' 1   Q.   Did you sign it?',
      ' 2   A.   I did.',
      ' 3   Q.   When?',
      ' 4   A.   In 1987.',
      ' 5   MR. VANCE:   Objection.',
    ),
    said: [
      [null, 'Did you'],
      [null, 'I did'],
      [null, 'When'],
      [null, 'In 1987'],
      ['VANCE', 'Objection'],
    ],
  },
  {
    name: 'an interview of one person by letters',
    text: lines(
      'An interview with the baker Jonas Perl',
      '',
      'Q: When do you rise?',
      'A: At three.',
      'Q: Do you like it?',
      'A: I like four.',
    ),
    said: [
      [null, 'When do'],
      ['Jonas Perl', 'At three'],
      [null, 'Do you'],
      ['Jonas Perl', 'I like four'],
    ],
  },
  {
    name: 'a parliament’s full stop and dash',
    text: paragraphs(
      'HON. R. LUND.- Madam Speaker, I thank the Minister.',
      'HON. SPEAKER.- Order! The Honourable Minister for Ports.',
      'HON. K. TAVAKE.- Thank you, Madam. Two ports: one is closed.',
      'HON. R. LUND.- Which?',
    ),
    said: [
      ['R. LUND', 'Madam Speaker'],
      ['SPEAKER', 'Order'],
      ['K. TAVAKE', 'Thank you, Madam'],
      ['R. LUND', 'Which'],
    ],
  },
  {
    name: 'a parliament: office and name',
    text: paragraphs(
      'The Minister for Ports (Rita Lund): The crane is ordered.',
      'Colm Brody (Marlow North): When will it come?',
      'The Minister for Ports (Rita Lund): In May.',
    ),
    said: [
      ['Rita Lund', 'The crane'],
      ['Colm Brody', 'When will'],
      ['Rita Lund', 'In May'],
    ],
  },
  {
    name: 'a congress: full stop behind the name in capitals',
    text: paragraphs(
      'Mr. KINGSLEY of New York. Madam Speaker, I yield myself two minutes.',
      'The bill is old.',
      'Ms. ODELL. Will the gentleman yield?',
      'Mr. KINGSLEY of New York. I will.',
      'The SPEAKER. The gentleman yields.',
    ),
    said: [
      ['KINGSLEY', 'Madam Speaker'],
      ['ODELL', 'Will the'],
      ['KINGSLEY', 'I will'],
      ['SPEAKER', 'The gentleman'],
    ],
  },
  {
    name: 'a chat with times and nicks, a scribe among them',
    text: lines(
      '[14:02] <ada_l> scribe: radek',
      '[14:03] <radek> Tove_Lind: Let us begin with issue 9.',
      '[14:04] <radek> Ada_Lindqvist: I closed it.',
      '[14:05] <Tove_Lind> Thanks!',
      '[14:06] <radek> Tove_Lind: Next.',
    ),
    said: [
      ['Ada Lindqvist', 'scribe'],
      ['Tove Lind', 'Let us'],
      ['Ada Lindqvist', 'I closed'],
      ['Tove Lind', 'Thanks'],
      ['Tove Lind', 'Next'],
    ],
  },
  {
    name: 'a chat without times',
    text: lines('<Oona> is it up?', '<Piet> no', '<Oona> now?', '<Piet> yes: go'),
    said: [
      ['Oona', 'is it'],
      ['Piet', 'no'],
      ['Oona', 'now'],
      ['Piet', 'yes'],
    ],
  },
  {
    name: 'a screenplay',
    text: lines(
      'INT. KITCHEN - NIGHT',
      '',
      'The tap drips.',
      '',
      'MARGIT',
      'You said noon.',
      '',
      'ELIAS',
      '(quietly)',
      'I said soon.',
      '',
      'MARGIT',
      'You never listen.',
      '',
      'ELIAS',
      'What?',
    ),
    said: [
      ['MARGIT', 'You said'],
      ['ELIAS', 'I said'],
      ['MARGIT', 'You never'],
      ['ELIAS', 'What?'],
    ],
  },
  {
    name: 'several turns on one line',
    text: 'Oona Reyes: Did it rain? Piet van Dam: It poured. Oona Reyes: And the tent? Piet van Dam: It left.',
    said: [
      ['Oona Reyes', 'Did it'],
      ['Piet van Dam', 'It poured'],
      ['Oona Reyes', 'And the'],
      ['Piet van Dam', 'It left'],
    ],
  },
  {
    name: 'front matter above, given names as labels',
    text: lines(
      '---',
      'title: Bees: a life',
      'speakers:',
      '  - Wanda Kowalczyk',
      '  - Imre Szabo',
      'date: 2024-02-01',
      '---',
      '',
      '## Intro',
      '',
      'Wanda: Today we talk about bees.',
      '',
      'Imre: At last.',
      '',
      '## Honey',
      '',
      'Wanda: Do you eat it?',
      '',
      'Imre: Daily.',
    ),
    said: [
      ['Wanda Kowalczyk', 'Today we'],
      ['Imre Szabo', 'At last'],
      ['Wanda Kowalczyk', 'Do you'],
      ['Imre Szabo', 'Daily'],
    ],
  },
  {
    name: 'a name and the other’s initial, full names above',
    text: lines(
      '---',
      'title: Bees: a life',
      'speakers: [Wanda Kowalczyk, Imre Szabo]',
      '---',
      '',
      'Wanda K: Today we talk about bees.',
      '',
      'I. Szabo: At last.',
      '',
      'Wanda K.: Do you eat it?',
      '',
      'New Speaker: May I?',
      '',
      'I. Szabo: Daily.',
    ),
    said: [
      ['Wanda Kowalczyk', 'Today we'],
      ['Imre Szabo', 'At last'],
      ['Wanda Kowalczyk', 'Do you'],
      [null, 'May I'],
      ['Imre Szabo', 'Daily'],
    ],
  },
  {
    name: 'headings between turns, which are nobody',
    text: paragraphs(
      'Wanda Kowalczyk: Today we talk about bees.',
      'Imre Szabo: At last.',
      'Fun Fact: a bee has five eyes.',
      'Wanda Kowalczyk: Do you eat it?',
      'Question of the Day: who eats it?',
      'Key Words: bees, honey',
      'Imre Szabo: Daily.',
      'Host Name: hive-1',
      'Answer Key: they all do.',
      'Key Words: honey',
      'Transcript by: the keepers',
    ),
    said: [
      ['Wanda Kowalczyk', 'Today we'],
      ['Imre Szabo', 'At last'],
      ['Wanda Kowalczyk', 'Do you'],
      ['Imre Szabo', 'Daily'],
    ],
  },
  {
    name: 'family names that are the plural of a word which heads notes',
    text: paragraphs(
      'Weathers: We sail at nine.',
      'Pages: Nobody told me that.',
      'Weathers: It rains on the pier again.',
      'Pages: Then we stay here.',
    ),
    said: [
      ['Weathers', 'We sail'],
      ['Pages', 'Nobody'],
      ['Weathers', 'It rains'],
      ['Pages', 'Then we'],
    ],
  },
  {
    name: 'the full name once, given names after it',
    text: paragraphs(
      'Wanda Kowalczyk: Today we talk about bees.',
      'Imre Szabo: At last.',
      'Wanda: Do you eat honey?',
      'Imre: Daily.',
    ),
    said: [
      ['Wanda Kowalczyk', 'Today we'],
      ['Imre Szabo', 'At last'],
      ['Wanda Kowalczyk', 'Do you'],
      ['Imre Szabo', 'Daily'],
    ],
  },
  {
    name: 'surnames for the roster’s people',
    text: paragraphs('Kowalczyk: Today we talk about bees.', 'Szabo: At last.', 'Kowalczyk: Do you eat honey?'),
    roster: ['Wanda Kowalczyk', 'Imre Szabo', 'Ada Lind'],
    said: [
      ['Wanda Kowalczyk', 'Today we'],
      ['Imre Szabo', 'At last'],
      ['Wanda Kowalczyk', 'Do you'],
    ],
  },
  {
    name: 'a label that the roster spells otherwise',
    text: paragraphs('Kowalczik: Today we talk about bees.', 'Szabo: At last.', 'Kowalczik: Do you eat honey?'),
    roster: ['Wanda Kowalczyk', 'Imre Szabo', 'Ada Lind'],
    said: [
      ['Wanda Kowalczyk', 'Today we'],
      ['Imre Szabo', 'At last'],
      ['Wanda Kowalczyk', 'Do you'],
    ],
  },
  {
    name: 'German, with office',
    text: paragraphs(
      'Moderatorin: Guten Abend, Herr Krause.',
      'Krause: Guten Abend.',
      'Moderatorin: Sie waren dabei?',
      'Krause: Ja. Mir war klar: Das geht schief.',
    ),
    said: [
      [null, 'Guten Abend, Herr'],
      ['Krause', 'Guten Abend.'],
      [null, 'Sie waren'],
      ['Krause', 'Ja.'],
    ],
  },
  {
    name: 'French, a blank before the colon',
    text: paragraphs(
      'Élodie Marchand : Vous partez quand ?',
      'Youssef Amrani : Demain, à 8:30.',
      'Élodie Marchand : Et pourquoi ?',
      'Youssef Amrani : Pour rien.',
    ),
    said: [
      ['Élodie Marchand', 'Vous partez'],
      ['Youssef Amrani', 'Demain'],
      ['Élodie Marchand', 'Et pourquoi'],
      ['Youssef Amrani', 'Pour rien'],
    ],
  },
  {
    name: 'Spanish with letters',
    text: paragraphs(
      'Entrevista con la pintora Inés Carvajal',
      'P: ¿Desde cuándo pinta?',
      'R: Desde niña.',
      'P: ¿Y por qué?',
      'R: Por aburrimiento.',
    ),
    said: [
      [null, '¿Desde cuándo'],
      ['Inés Carvajal', 'Desde niña'],
      [null, '¿Y por'],
      ['Inés Carvajal', 'Por aburr'],
    ],
  },
  {
    name: 'Chinese with a wide colon',
    text: lines('李明：你好。', '王芳：你好，李明。', '李明：今天下雨。', '王芳：我知道。'),
    said: [
      ['李明', '你好。'],
      ['王芳', '你好，'],
      ['李明', '今天'],
      ['王芳', '我知道'],
    ],
  },
  {
    name: 'Russian with initials',
    text: paragraphs('А. П. Соколов: Начнём.', 'Е. Лебедева: Я готова.', 'А. П. Соколов: Тогда вперёд.'),
    said: [
      ['А. П. Соколов', 'Начнём'],
      ['Е. Лебедева', 'Я готова'],
      ['А. П. Соколов', 'Тогда'],
    ],
  },
  {
    name: 'chevrons of captions',
    text: lines(
      '>> JUNE AVERY: Good evening.',
      '>> PAOLO RIGHI: Thanks, June.',
      '>> JUNE AVERY: Is the bridge open?',
      '>> PAOLO RIGHI: One lane.',
    ),
    said: [
      ['JUNE AVERY', 'Good evening'],
      ['PAOLO RIGHI', 'Thanks'],
      ['JUNE AVERY', 'Is the'],
      ['PAOLO RIGHI', 'One lane'],
    ],
  },
  {
    name: 'a list with dashes',
    text: lines('- June Avery: Good evening.', '- Paolo Righi: Thanks, June.', '- June Avery: Is the bridge open?'),
    said: [
      ['June Avery', 'Good evening'],
      ['Paolo Righi', 'Thanks'],
      ['June Avery', 'Is the'],
    ],
  },
  {
    name: 'names of particles, hyphens, apostrophes and initials',
    text: paragraphs(
      'Marie-Claire de la Tour: First?',
      'Seán O’Dwyer: Second.',
      'J. P. van der Meulen: Third.',
      'Marie-Claire de la Tour: Good.',
    ),
    said: [
      ['Marie-Claire de la Tour', 'First'],
      ['Seán O’Dwyer', 'Second'],
      ['J. P. van der Meulen', 'Third'],
      ['Marie-Claire de la Tour', 'Good'],
    ],
  },
  {
    name: 'degrees and suffixes behind the name',
    text: paragraphs(
      '**Mireille B. Roche, Psy.D:** I listen.',
      '**Adam Stack Jr.:** To whom?',
      '**Mireille B. Roche, Psy.D:** To you.',
    ),
    said: [
      ['Mireille B. Roche', 'I listen'],
      ['Adam Stack Jr.', 'To whom'],
      ['Mireille B. Roche', 'To you'],
    ],
  },
  {
    name: 'the audience and a voice',
    text: paragraphs(
      'Hanne Dahl: Questions?',
      'Audience: Is it safe?',
      'Hanne Dahl: It is.',
      'Unidentified male: No, it is not.',
      'Hanne Dahl: Who was that?',
    ),
    said: [
      ['Hanne Dahl', 'Questions'],
      [null, 'Is it safe'],
      ['Hanne Dahl', 'It is.'],
      [null, 'No, it'],
      ['Hanne Dahl', 'Who was'],
    ],
  },
  {
    name: 'a name on its own line, the words below, over and over',
    text: lines(
      'Hanne Dahl:',
      'Is it safe?',
      '',
      'Emil Roth:',
      'It is.',
      '',
      'Hanne Dahl:',
      'Are you sure?',
      '',
      'Emil Roth:',
      'No.',
    ),
    said: [
      ['Hanne Dahl', 'Is it safe'],
      ['Emil Roth', 'It is'],
      ['Hanne Dahl', 'Are you'],
      ['Emil Roth', 'No.'],
    ],
  },
  {
    name: 'headings with the name, the words below',
    text: paragraphs(
      '### Hanne Dahl (0:12)',
      'Is it safe?',
      '### Emil Roth (0:20)',
      'It is.',
      '### Hanne Dahl (0:31)',
      'Are you sure?',
    ),
    said: [
      ['Hanne Dahl', 'Is it safe'],
      ['Emil Roth', 'It is'],
      ['Hanne Dahl', 'Are you'],
    ],
  },
  {
    name: 'stage directions in the label',
    text: paragraphs(
      'HANNE (laughing): Is it safe?',
      'EMIL: It is.',
      'HANNE (to the dog): Are you sure?',
      'EMIL [off]: No.',
    ),
    said: [
      ['HANNE', 'Is it safe'],
      ['EMIL', 'It is'],
      ['HANNE', 'Are you'],
      ['EMIL', 'No.'],
    ],
  },
  {
    name: 'an interview in an article, told around it',
    text: paragraphs(
      'Novelist Petra Lund lives by the sea. We met her on Monday, and she made tea.',
      'Tribune: Why the sea?',
      'Lund: It does not talk.',
      'Tribune: And you?',
      'Lund: I answer.',
      'Her next book appears in May.',
    ),
    said: [
      ['Tribune', 'Why the'],
      ['Petra Lund', 'It does'],
      ['Tribune', 'And you'],
      ['Petra Lund', 'I answer'],
    ],
  },
  {
    name: 'marks within a turn are no quotation of somebody else’s',
    text: paragraphs(
      'June: He told me: “Never.” I said, “Fine.”',
      'Paolo: Who did?',
      'June: The plumber said he would not come.',
      'Paolo: Which plumber?',
    ),
    said: [
      ['June', 'He told'],
      ['Paolo', 'Who did'],
      ['June', 'The plumber'],
      ['Paolo', 'Which'],
    ],
  },
]

/** Lines that a recogniser timed, some of them as short as names. */
export const TIMED_LINES = paragraphs(
  ...['Yeah.', 'Right.', 'Yeah.', 'Hello, Tove, Radek.', 'Yeah.', 'Right.', 'Yeah.']
    .flatMap((short) => [
      short,
      'We are on the ferry, and it is late again today.',
      'It is cold, and it leaks a little at the bow.',
      'Nobody has asked the captain what he thinks of it.',
    ])
    .map((line, i) => `00:00:${10 + i} ${line}`),
)

/** What looks like labels and is none. */
export const NO_TURNS: readonly { readonly name: string; readonly text: string }[] = [
  {
    name: 'a time before each line, some of which are as short as names',
    text: TIMED_LINES,
  },
  {
    name: 'a time behind each line',
    text: TIMED_LINES.replace(/(\S+) (.*)/g, '$2 [$1]'),
  },
  {
    name: 'a recipe',
    text: lines(
      'Barley soup',
      '',
      'Serves: 4',
      'Prep time: 10 minutes',
      'Ingredients: barley, leeks, salt',
      'Method: Boil the barley. Add the leeks. Stir.',
      'Note: It keeps for two days.',
    ),
  },
  { name: 'scores', text: lines('Leeds: 2', 'York: 1', 'Hull: 0', 'Leeds: 3', 'York: 3') },
  {
    name: 'notes in an article',
    text: paragraphs(
      'The pool closes in May, the council decided.',
      'Note: The sauna stays open.',
      'The mayor was absent.',
      'Note: The café does not.',
      'It was a long evening.',
    ),
  },
  {
    name: 'headings with their own attribution',
    text: paragraphs(
      'Markets rose.',
      'JAPAN ECONOMY: On Wednesday, Japan said exports fell.',
      'YEN FALLS: The yen lost one percent.',
      'ANALYST’S TAKE: “It will pass,” Hana Mori, a strategist, said.',
    ),
  },
  {
    name: 'times and places',
    text: lines('Date: 4 May 2024', 'Time: 19:30', 'Place: Town Hall', 'Chair: Ada Lind', 'Minutes: Goran Babel'),
  },
  {
    name: 'a letter’s heads',
    text: lines(
      'From: Ada Lind',
      'To: Goran Babel',
      'Cc: Piet Dam',
      'Subject: The roof',
      'Date: 4 May',
      '',
      'Dear Goran, the roof leaks again.',
      '',
      'Ada',
    ),
  },
  {
    name: 'credits',
    text: lines('Director: Ada Lind', 'Producer: Goran Babel', 'Music: Piet van Dam', 'Camera: Oona Reyes'),
  },
  {
    name: 'a novel’s dialogue',
    text: paragraphs(
      '“Sit down,” said Edda Noll.',
      '“I would rather stand.” Max looked at the door: it was shut.',
      '“As you like.”',
    ),
  },
  {
    name: 'a clause before a colon',
    text: paragraphs(
      'Nobody knew why: it rained.',
      'One thing was clear: it would rain again.',
      'The verdict: It rained.',
    ),
  },
  {
    name: 'headings in capitals over paragraphs',
    text: paragraphs(
      'THE HARBOUR',
      'It was closed in May.',
      'THE BRIDGE',
      'It fell in June.',
      'THE HARBOUR',
      'It opened again.',
    ),
  },
  {
    name: 'a programme with times',
    text: paragraphs(
      '09:00 Coffee Break\nIn the lobby.',
      '10:00 Main Hall\nFilms of the north.',
      '11:00 Coffee Break\nIn the lobby.',
    ),
  },
  { name: 'opening hours', text: lines('Monday: closed', 'Tuesday: 9 to 5', 'Wednesday: 9 to 5', 'Thursday: 9 to 8') },
  {
    name: 'questions asked often',
    text: paragraphs(
      'Delivery: We deliver on Mondays.',
      'Returns: You may return all within a month.',
      'Payment: We take cards.',
    ),
  },
  {
    name: 'code and addresses',
    text: lines('Host: example.com', 'User: root', 'Port: 22', 'See https://example.com: it works.'),
  },
  {
    name: 'chapter and verse',
    text: paragraphs('Genesis 1:1 is short.', 'Mark 4:20 is not. Luke 3:4 follows.', 'John 11:35: “Jesus wept.”'),
  },
  { name: 'a list of terms', text: lines('Bug: a fault', 'Feature: a fault that is known', 'Patch: two faults') },
  {
    name: 'a speaker’s schedule',
    text: lines(
      '09:00 Registration',
      '09:30 Ada Lind: Opening',
      '10:00 Goran Babel: Harbours of the north',
      '11:00 Coffee',
    ),
  },
  {
    name: 'a picture’s credit',
    text: paragraphs(
      'The crane fell on Monday. Nobody was hurt.',
      'Photo: Goran Babel',
      'The harbour master was away.',
      'Photo: Oona Reyes',
    ),
  },
]
