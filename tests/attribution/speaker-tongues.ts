import type { SpeakerCase } from './speaker-cases.ts'

const row = (text: string, ...said: SpeakerCase['said'][number][]): SpeakerCase => ({ text, said })

/** Whose view it is, told by a word inside the frame or by a pronoun behind it. */
const FRAMES_OF_THEIR_OWN: readonly SpeakerCase[] = [
  row(
    '„Das ist absurd“, so Karl Bremer. Ihm zufolge fehlt „jeder Beweis“.',
    ['Das ist', 'Karl Bremer'],
    ['jeder Beweis', 'Karl Bremer'],
  ),
  row('Ihrer Meinung nach, sagt Anna Weiss, sei das Projekt „tot“.', ['tot', 'Anna Weiss']),
  row('« C’est absurde », tonne Karim Belaïd, le patron du syndicat. À ses yeux, « rien ne bouge ».', [
    'rien ne',
    'Karim Belaïd',
  ]),
  row('“Es absurdo”, zanjó Nuria Beltrán, portavoz del sindicato. En su opinión, “nada se mueve”.', [
    'nada se',
    'Nuria Beltrán',
  ]),
  row('“È assurdo”, tuona Fabio Neri, segretario del sindacato. A suo avviso “nulla si muove”.', [
    'nulla si',
    'Fabio Neri',
  ]),
  row('“É absurdo”, disparou Caio Mendes, líder do sindicato. Na opinião dele, “nada anda”.', [
    'nada anda',
    'Caio Mendes',
  ]),
  row('“Dit is absurd”, fulmineert Ruben Smit, voorzitter van de bond. Naar zijn mening “beweegt er niets”.', [
    'beweegt',
    'Ruben Smit',
  ]),
  row('Minister Anneke Bol zei dat de begroting rond is. Volgens haar “ontbreekt er niets”.', [
    'ontbreekt',
    'Anneke Bol',
  ]),
]

/** The narrator between dashes inside the marks, and clauses with “as”. */
const INSIDE_MARKS: readonly SpeakerCase[] = [
  row(
    '“Non ho visto nulla – racconta Elena Conti – davvero nulla”.',
    ['Non ho', 'Elena Conti'],
    ['davvero', 'Elena Conti'],
  ),
  row('“No vi nada —dice Hugo Sanz—. Nada de nada”.', ['No vi', 'Hugo Sanz'], ['Nada de', 'Hugo Sanz']),
  row('“Não vi nada – conta Lídia Prado – nada mesmo”.', ['Não vi', 'Lídia Prado'], ['nada mesmo', 'Lídia Prado']),
  row('Comme l’explique Karim Belaïd, les prix vont baisser.', ['les prix', 'Karim Belaïd']),
  row('Tal y como explicó Hugo Sanz, los precios bajarán.', ['los precios', 'Hugo Sanz']),
  row('L’écrivain a publié « La Nuit des loups » en 1990.', ['La Nuit', false]),
]

/** German writes every noun with a capital: what is no name has no speaker. */
const GERMAN_NOUNS: readonly SpeakerCase[] = [
  row('Laut Umfrage will jeder Dritte das Dorf verlassen.', ['will jeder Dritte', null]),
  row('Das Wasser ist laut Untersuchungsbericht nicht mehr trinkbar.', ['Das Wasser', null]),
  row('Die Fähre soll Insidern zufolge verkauft werden.', ['Die Fähre', null]),
  row('Die Brücke ist marode, sagen Ingenieure.', ['Die Brücke', null]),
  row('„Das war ein Erdbeben“, berichteten Anwohner.', ['Das war', null]),
  row('Nach Angaben von Augenzeugen brannte der Kahn sofort.', ['brannte der Kahn', null]),
  row('Laut Polizei war die Straße glatt.', ['war die Straße', null]),
  row('Der Kran stürzte um, wie die Ulmer Feuerwehr mitteilte.', ['Der Kran', null]),
  row('Es gab eine Messung. Laut Messung ist die Luft gut.', ['ist die Luft', null]),
  row('Die Wahl ist laut Hafenblick entschieden.', ['Die Wahl', 'Hafenblick']),
  row('Die Wahl war laut Tilde Mersbach fair. Mersbach sagte, dass viele kamen.', ['viele kamen', 'Tilde Mersbach']),
  row('Nach Angaben der Kieler Zeitung sank der Preis auch im Mai.', ['sank der Preis', 'Kieler Zeitung']),
  row('Laut Magazin Weitwinkel sinkt der Preis.', ['sinkt der Preis', 'Weitwinkel']),
]

/** What opens a sentence before its verb is an adverb or the subject. */
const GERMAN_OPENINGS: readonly SpeakerCase[] = [
  row('Ilse Hadro trat zurück. Trotzdem hofft Hadro, dass der Verein bestehen bleibt.', ['der Verein', 'Ilse Hadro']),
  row('Ilse Hadro trat zurück. Kritisch sieht Hadro, dass niemand fragte.', ['niemand fragte', 'Ilse Hadro']),
  row('Ilse Hadro trat zurück. Abschließend betonte sie, dass der Verein bleibt.', ['der Verein', 'Ilse Hadro']),
  row('Fröhlich sagte, dass der Verein bleibt.', ['der Verein', 'Fröhlich']),
]

/** A genitive is no part of the name, nor is what belongs to it. */
const GERMAN_GENITIVES: readonly SpeakerCase[] = [
  row('Trainer Ole Brandkamp kam. Nach Ansicht Brandkamps fehlt ein Stürmer.', ['fehlt ein', 'Ole Brandkamp']),
  row('„Wir siegen“, sagte Brandkamps Anwalt Veit Kolbing.', ['Wir siegen', 'Veit Kolbing']),
  row('„Wir siegen“, sagte Brandkamps Anwalt.', ['Wir siegen', null]),
  row('Ziel ist nach Angaben des Ulmer Vereinschefs Gunter Tiel der Aufstieg.', ['Ziel ist', 'Gunter Tiel']),
  row('„Wir siegen“, sagte Klub-Fotograf Ansgar Tiel.', ['Wir siegen', 'Ansgar Tiel']),
  row('Am Freitag kritisierte Karla Tiel Verschwendung. „Das ist zu teuer“, sagte sie.', ['Das ist', 'Karla Tiel']),
]

/** Whose spokesman or lawyer somebody is does not say it, though an office stands before his name. */
const OTHERS_OFFICES: readonly SpeakerCase[] = [
  row('Norland bleibt am Tisch, hieß es aus dem Büro des Ministerpräsidenten Alexis Kolb.', [
    'Norland bleibt',
    'Alexis Kolb',
  ]),
  row('Der Sprecher von Minister Karl Tiel sagte, man prüfe den Fall.', ['man prüfe', null]),
  row('Die Anwältin des Ministers Karl Tiel sagte, man prüfe den Fall.', ['man prüfe', null]),
  row('Der Vorsitzende der Lehrer Karl Tiel sagte, man prüfe den Fall.', ['man prüfe', 'Karl Tiel']),
  row('„Der Deich hält“, so der Chef des Verwaltungsrats Karl Tiel.', ['Der Deich', 'Karl Tiel']),
  row('Le porte-parole du ministre Luc Tiel a déclaré que la digue tient.', ['la digue', null]),
  row('Le secrétaire du syndicat des marins Luc Tiel a déclaré que la digue tient.', ['la digue', 'Luc Tiel']),
  row('L’avocat du maire Luc Tiel, Jean Hadre, a déclaré que la digue tient.', ['la digue', 'Jean Hadre']),
  row('El portavoz del ministro Carlos Hadro dijo que el dique aguanta.', ['el dique', null]),
  row('Il portavoce del ministro Carlo Hadri ha detto: «La diga regge».', ['La diga', null]),
  row('O porta-voz do ministro Carlos Hadrão disse que o dique aguenta.', ['o dique', null]),
  row('De woordvoerder van minister Karel Hadering zei: “De dijk houdt.”', ['De dijk', null]),
]

/** A verb without a subject has whom its paragraph or its sentence names in full, no longer who spoke before. */
const DROPPED_SUBJECTS: readonly SpeakerCase[] = [
  row(
    'El alcalde Hugo Beltrán respondió: “Nadie vino.”\n\nLa senadora Rita Landa también reaccionó. “Eso es falso”, escribió.',
    ['Nadie vino', 'Hugo Beltrán'],
    ['Eso es', 'Rita Landa'],
  ),
  row(
    'El alcalde Hugo Beltrán respondió: “Nadie vino.”\n\nLa senadora Rita Landa criticó a Beltrán, en una carta escribió: “Eso es falso.”',
    ['Eso es', 'Rita Landa'],
  ),
  row(
    'Il sindaco Paolo Brenta ha risposto: «Nessuno venne».\n\nLa senatrice Rita Landi ha reagito. «È falso», ha scritto.',
    ['È falso', 'Rita Landi'],
  ),
  row(
    'O prefeito Otávio Brandim respondeu: “Ninguém veio”.\n\nA senadora Rita Landim reagiu. “Isso é falso”, escreveu.',
    ['Isso é', 'Rita Landim'],
  ),
  row('El alcalde Hugo Beltrán respondió: “Nadie vino.”\n\nLa crisis afecta a Rita Landa. “Eso es falso”, añadió.', [
    'Eso es',
    'Hugo Beltrán',
  ]),
]

/** A perfect of any verb, and an article behind it; whose view it is as a pronoun before a comma. */
const AROUND_MARKS: readonly SpeakerCase[] = [
  row(
    '« C’est fini », a lâché le maire. « On rentre », a ajouté Luc Lande.',
    ['C’est fini', null],
    ['On rentre', 'Luc Lande'],
  ),
  row('« La Mer salée », a reçu le prix du public.', ['La Mer', false]),
  row('Le maire, Luc Lande, a dénoncé « une farce ». Pour lui, « rien n’a changé ».', ['rien n’a', 'Luc Lande']),
  row('La alcaldesa, Rita Landa, denunció “una farsa”. Para ella, “nada ha cambiado”.', ['nada ha', 'Rita Landa']),
]

/** Dialogues behind hyphens, set as a keyboard has them; a list is none. */
const HYPHENS: readonly SpeakerCase[] = [
  row(
    'Rita Landa abrió la puerta.\n\n-¿Vienes mañana? -preguntó Rita.\n\n-No -respondió Hugo-. Hoy no puedo.',
    ['¿Vienes', 'Rita Landa'],
    ['No -', 'Hugo'],
    ['Hoy no', 'Hugo'],
  ),
  row(
    'Rita Lande ouvrit la porte.\n\n- Tu viens demain ? - demanda Rita.\n\n- Non - répondit Luc - pas demain.',
    ['Tu viens', 'Rita Lande'],
    ['Non -', 'Luc'],
  ),
  row(
    '- La ruta de la costa -dos días- acaba en Lugones\n- La ruta del norte -tres días- acaba en Brenta',
    ['La ruta de', false],
    ['La ruta del', false],
  ),
  row(
    'Programm am Montag:\n\n- Neubau der Halle - sagt Bürgermeister Karl Lande - 2024\n- Schule - meint Rita Lande\n- Straße',
    ['Neubau', false],
    ['Schule', false],
  ),
  row(
    '- Se difundieron audios y videos en redes sociales —especialmente Tiktaka y Rumor— durante la campaña de Rita Landa.',
    ['Se difundieron', false],
  ),
]

/** A word that has its capital from the sentence alone is nobody's name, unless a verb of saying follows. */
const ROMANCE_OPENINGS: readonly SpeakerCase[] = [
  row('Entretanto, a barragem não foi vistoriada. “Nós pedimos isso desde o ano passado e ninguém veio.”', [
    'Nós pedimos',
    null,
  ]),
  row('O prefeito Otávio Brandim chegou. Questionado sobre a ponte, Brandim respondeu: “Não sei”.', [
    'Não sei',
    'Otávio Brandim',
  ]),
  row('Decidi na mesma hora: “Eu não volto para aquela casa”.', ['Eu não volto', null]),
  row('Tidolma disse que a ponte vai cair.', ['a ponte vai cair', 'Tidolma']),
  row('Luego todo cambió. Enseguida llegó Rosa Beltrán. “Nadie nos avisó de nada”, dijo Beltrán.', [
    'Nadie nos',
    'Rosa Beltrán',
  ]),
  row('A legenda mostra o senador Otávio Brandim O senador nega. “Não recebi nada”, disse Brandim.', [
    'Não recebi',
    'Otávio Brandim',
  ]),
  row('Conforme Brandim, a ponte vai cair em breve.', ['a ponte vai cair', 'Brandim']),
]

/** A body's noun with a capital is a part of its name, also where the word can be a person's. */
const ROMANCE_BODIES: readonly SpeakerCase[] = [
  row('A Polícia Federal disse que o barco foi encontrado.', ['o barco foi', 'Polícia Federal']),
  row('Según la Policía Local, el barco apareció vacío.', ['el barco apareció', 'Policía Local']),
  row('A polícia disse que o barco foi encontrado.', ['o barco foi', null]),
]

/** German nouns alone are no names, and verbs of another meaning say nothing; bodies in small letters, or with a word that people are called by, speak. */
const NOUNS_AND_BODIES: readonly SpeakerCase[] = [
  row('Das Werk wurde 1995 in Emden gegründet, laut Unternehmen als Werkstatt.', ['Das Werk', null]),
  row('Fest abgesagt – Gottesdienst in Emden – Nagler: „Es ist ein trauriger Tag für die Stadt.“', [
    'Es ist ein',
    'Nagler',
  ]),
  row('Die Karten gibt es nur online zu kaufen, ein Viererpack kostet 36 Euro.', ['ein Viererpack', false]),
  row('Sein Plan sieht vor, im Mai auch den Hafen zu räumen.', ['im Mai', false]),
  row('Es ist Spekulation, wie das läuft, weil jeder weiß, dass ich nicht antrete, sagte Karl Bremer.', [
    'Es ist',
    'Karl Bremer',
  ]),
  row('D’après le ministère des Ports, aucun navire n’a coulé.', ['aucun navire', 'ministère des Ports']),
  row('Según el ministerio de Puertos, ningún barco se hundió.', ['ningún barco', 'ministerio de Puertos']),
  row('O suspeito, Edson Prado, fugiu. De acordo com a polícia, ele usou um carro.', ['ele usou', null]),
  row('A Polícia Militar informou que não vai divulgar o número.', ['não vai', 'Polícia Militar']),
  row('O projeto recebe o espetáculo “Lobo e Capitão Gaivota da Serra”. Lídia Prado dirige.', ['Lobo e', false]),
  row('Quais você considera que foram as mudanças que você fez no clube?', ['foram as', false]),
]

/** What stands behind a name, before it, or beside an office of several words. */
const AROUND_NAMES: readonly SpeakerCase[] = [
  row('« Nous irons », prévient Solène Marquet, qui rappelle que la ville « n’a rien reçu ».', [
    'n’a rien',
    'Solène Marquet',
  ]),
  row('Es kam Karl Bremer, der sagte, es fehle nichts.', ['es fehle', 'Karl Bremer']),
  row('Interrogée par l’AGR, la directrice du musée, Jeanne Rioux, affirme qu’aucun tableau ne manque.', [
    'aucun tableau',
    'Jeanne Rioux',
  ]),
  row('Consultado por Paul Rond, el director del museo, Juan Ríos, afirma que nada falta.', [
    'nada falta',
    'Juan Ríos',
  ]),
  row('El secretario Ejecutivo, Juan Ríos, dijo que nada falta en el museo.', ['nada falta', 'Juan Ríos']),
  row('O diretor Executivo do museu, João Prado, disse que nada falta.', ['nada falta', 'João Prado']),
  row('La Commission européenne a indiqué que l’aide serait versée en mai.', [
    'l’aide serait',
    'Commission européenne',
  ]),
  row('El Consejo nacional informó de que el mercado abrirá en junio.', ['el mercado', 'Consejo nacional']),
  row('Nach Angaben der Polizei Tarnendorf sind drei Straßen gesperrt.', ['sind drei', 'Polizei Tarnendorf']),
  row('Der „Kurier“ berichtete, der Vertrag sei fertig und man werde ihn bald lesen.', ['der Vertrag', 'Kurier']),
  row('Die „Harzer Umschau“ schreibt, der Vertrag sei fertig und gut.', ['der Vertrag', 'Harzer Umschau']),
  row('Juan Ríos firmó la alianza Libre en la plaza Grande de la ciudad. Añadió que nada falta en el museo.', [
    'nada falta',
    'Juan Ríos',
  ]),
]

const NAMES_THAT_OPEN: readonly SpeakerCase[] = [
  row('Mireille Dekker verkoopt de hoeve. “Het is op”, zegt zij.', ['Het is op', 'Mireille Dekker']),
  row('Terpstra zei dat de dijk veilig is. Hedwig Terpstra woont er zelf achter.', ['de dijk', 'Hedwig Terpstra']),
  row(
    '„De sluis lekt”, zegt burgemeester Hedwig Terpstra. Volgens haar wist de provincie ervan.',
    ['De sluis', 'Hedwig Terpstra'],
    ['wist de', 'Hedwig Terpstra'],
  ),
  row('Burgemeester Jan Terpstra kwam laat. Volgens hem wist de provincie ervan.', ['wist de', 'Jan Terpstra']),
  row('Trainer Jupp Heitkamp lobte Stürmer Ole Brand. „Er trifft immer“, sagte der Coach.', ['Er trifft', null]),
]

/** An adjective of a land, an adverb that opens the sentence and a compound before the name are no names. */
const DUTCH_CAPITALS: readonly SpeakerCase[] = [
  row('“De dijk lekt”, zei de Keniaanse minister.', ['De dijk', null]),
  row('De Brabantse burgemeester zegt dat de dijk lekt.', ['de dijk lekt', null]),
  row('Een Frans bedrijf zegt dat de dijk lekt.', ['de dijk lekt', null]),
  row('Poolse artsen zeggen dat de dijk lekt.', ['de dijk lekt', null]),
  row('De Fransen zeggen dat de dijk lekt.', ['de dijk lekt', null]),
  row('De Deense minister Kirsten Holm zei dat de dijk lekt.', ['de dijk lekt', 'Kirsten Holm']),
  row('De Wisse zei dat de dijk lekt.', ['de dijk lekt', 'De Wisse']),
  row('Volgens de Volkskoerier is de dijk veilig.', ['is de dijk', 'Volkskoerier']),
  row('Daaruit concludeert Terpstra dat de dijk veilig is.', ['de dijk veilig', 'Terpstra']),
  row('Hiermee bevestigt Terpstra dat de dijk veilig is.', ['de dijk veilig', 'Terpstra']),
  row('Waarschijnlijk denkt Terpstra dat de dijk niet meer veilig is.', ['de dijk niet', 'Terpstra']),
  row('Onlangs schreef Terpstra dat de dijk veilig is.', ['de dijk veilig', 'Terpstra']),
  row('Hierzu sagte Zollberg, dass der Deich bricht.', ['der Deich', 'Zollberg']),
  row('Groen Water-lid Hedwig Terpstra zegt dat de dijk lekt.', ['de dijk lekt', 'Hedwig Terpstra']),
  row('“De dijk lekt”, zegt Zwinstad-kenner Wopke Breedsma.', ['De dijk', 'Wopke Breedsma']),
  row('Kim Tae-jun zegt dat de dijk lekt.', ['de dijk lekt', 'Kim Tae-jun']),
]

/** Initials and particles of a surname; what somebody belongs to, or whom they told, is no part of the name. */
const ENDS_OF_NAMES: readonly SpeakerCase[] = [
  row('“De dijk lekt”, zegt J.P. van den Broekhorst.', ['De dijk', 'J.P. van den Broekhorst']),
  row('H. de Wringer zegt dat de dijk lekt.', ['de dijk lekt', 'H. de Wringer']),
  row('„Der Deich bricht“, sagte K. L. von Tannhof.', ['Der Deich', 'K. L. von Tannhof']),
  row('“De dijk lekt”, zei Joop den Hartog.', ['De dijk', 'Joop den Hartog']),
  row('Minister Joop van der Meer zei dat de dijk lekt.', ['de dijk lekt', 'Joop van der Meer']),
  row('“La diga cede”, ha spiegato Silvia Marini del Fronte Nuovo.', ['La diga', 'Silvia Marini']),
  row('“La diga cede”, ha detto Anna Maria della Torre.', ['La diga', 'Anna Maria della Torre']),
  row('“La diga cede”, ha spiegato Solari al Forum di Pescara.', ['La diga', 'Solari']),
  row('Ahmed al Karim ha detto che la diga cede.', ['la diga cede', 'Ahmed al Karim']),
  row('“El dique cede”, dijo Solís al Diario de Lugones.', ['El dique', 'Solís']),
  row('“El dique cede”, dijo Marta Solís del Partido Vecinal.', ['El dique', 'Marta Solís']),
  row('“El dique cede”, dijo Marta Solís del Frente Vecinal.', ['El dique', 'Marta Solís']),
  row('Selon J.-P. de Morhall, la digue cède.', ['la digue cède', 'J.-P. de Morhall']),
  row('“El dique cede”, dijo Marta Solís del Río Pérez.', ['El dique', 'Marta Solís del Río Pérez']),
]

/** Titles of works, and what is only called so, are nobody’s words. */
const TITLES: readonly SpeakerCase[] = [
  row('Ilse Hadro, Autorin von „Eine Geschichte des Deichs“, kam spät.', ['Eine Geschichte', false]),
  row('Das Gemälde „Frau mit Gans am Deich“ ist weg.', ['Frau mit', false]),
  row('Le tableau « Femme à l’oie au bord de la digue » a été vendu.', ['Femme à', false]),
  row('La digue est dans un article intitulé « Comment assécher un port ».', ['Comment', false]),
  row('L’American Canal Society a dit que la digue cède.', ['la digue cède', 'American Canal Society']),
  row('Marta Solís es la autora de “Una historia del dique”, que se publicó en mayo.', ['Una historia', false]),
  row('Marta Solís, autora de “Historias secas del dique”, dijo que el puerto cede.', ['Historias', false]),
  row('El ministro Luis Prado acusó al alcalde de “Traición a la ciudad” el lunes.', ['Traición', 'Luis Prado']),
  row('Según Marta Solís, la llamada “lista negra del puerto” no existe.', ['la llamada', 'Marta Solís']),
  row('La campagna «Salviamo le dighe» dura un anno, secondo il sindaco.', ['Salviamo', false]),
  row('O artigo é da autora de “Uma história do dique”, que não foi vendido.', ['Uma história', false]),
  row('Het artikel was getiteld “Hoe je een dijk drooglegt” en is van haar.', ['Hoe je', false]),
]

/** A German clause whose verb tells only that it is reported goes on with who spoke before it in the paragraph. */
const REPORTED_ON: readonly SpeakerCase[] = [
  row(
    'Jannis Tiel sagte, die Fähre sei alt. Sie habe zu viele Schäden. Zudem fehle das Geld.',
    ['habe zu', 'Jannis Tiel'],
    ['fehle das', 'Jannis Tiel'],
  ),
  row('Jannis Tiel sagte, die Fähre sei alt. Der Hafen hat zu viele Schäden.', ['Der Hafen', false]),
  row('Jannis Tiel sagte, die Fähre sei alt. Ich habe zu viele Schäden gesehen.', ['Ich habe', false]),
  row('Jannis Tiel sagte, die Fähre sei alt.\n\nSie habe zu viele Schäden.', ['Sie habe', false]),
  // nobody has said anything so far: whom the sentence before is about, if it can speak
  // nobody's words, and those of whom an unknown verb behind a comma tells
  row(
    'Jannis Tiel lobte die Fähre. Gott sei Dank fährt sie. Es sei denn, es stürmt.',
    ['Gott sei', false],
    ['Es sei', false],
  ),
  row('Jannis Tiel lobte die Fähre. Sie sei gesund, bescheinigte der Hafenarzt.', ['Sie sei', false]),
  row('Kapitänin Wiebke Lohn lobte die Fähre. Sie habe noch nie versagt.', ['Sie habe', 'Wiebke Lohn']),
  // a thing that opens the sentence is nobody
  row('Applaus folgte der Rede. Sie habe alle bewegt.', ['Sie habe', null]),
  row(
    'Am Montag wies Jannis Tiel die Vorwürfe zurück. Wer so rede, habe die Fähre nie gesehen. Sie sei „tadellos“.',
    ['Wer so rede', 'Jannis Tiel'],
    ['sei „tad', 'Jannis Tiel'],
  ),
  row('Der Regen fiel. Die Fähre sei alt.', ['Die Fähre', null]),
  row('Die Fähre fährt. Jannis Tiel winkt und singt laut.', ['Jannis', false]),
  row('Die Sorge, die Fähre sei alt, wächst. Der Brief, er sei gefälscht, liegt im Archiv.', ['Der Brief', false]),
]

/** What only some verbs and places of German report. */
const GERMAN_REPORTS: readonly SpeakerCase[] = [
  row('Die Fähre sei alt, hieß es aus dem Rathaus.', ['Die Fähre', null]),
  row('Kritiker bemängeln, dass die Fähre zu selten fährt.', ['die Fähre', null]),
  row('Jannis Tiel rechnet damit, dass die Fähre sinkt.', ['die Fähre', 'Jannis Tiel']),
  row('Der Rat ist der Ansicht, dass die Fähre sinkt.', ['die Fähre', null]),
  row('Wiebke Lohn bat die Gäste, ihre Koffer zu öffnen.', ['ihre Koffer', 'Wiebke Lohn']),
  row('Wiebke Lohn ordnete an, den Hafen zu sperren.', ['den Hafen', 'Wiebke Lohn']),
  row('Wiebke Lohn erklärte, warum die Fähre sinkt.', ['die Fähre', 'Wiebke Lohn']),
  row('Der Verband warf dem Kapitän vor, den Hafen zu meiden.', ['den Hafen', null]),
  row('Die Sprecherin des Verbandes der Fischer an der Küste, Ina Vogt, klagte, die Fähre sei alt.', [
    'die Fähre',
    'Ina Vogt',
  ]),
  row('Die HKW teilte mit, die Fähre sei alt. Der LKW der Firma Lohn steht im Hafen.', ['die Fähre', 'HKW']),
  row('„Die Fähre sinkt“, sagte die Kommissärin Elke Thorn. „Bald“, ergänzte die Kommissärin.', ['Bald', 'Elke Thorn']),
]

/** A passive names who calls something so behind its `by`; who accuses says of what. */
const CALLED_BY: readonly SpeakerCase[] = [
  row('Der Plan wurde von Elke Thorn als „Unsinn“ bezeichnet.', ['Unsinn', 'Elke Thorn']),
  row('Jannis Tiel nannte den Rat von Elke Thorn „unsinnig“.', ['unsinnig', 'Jannis Tiel']),
  row('Jannis Tiel nannte den Rat von Elke Thorn „unsinnig“, der bald vergessen wurde.', ['unsinnig', 'Jannis Tiel']),
  row('Le plan a été qualifié par Solène Kermel de « farce ».', ['farce', 'Solène Kermel']),
  row('El plan fue calificado por Rocío Solís de “farsa”.', ['farsa', 'Rocío Solís']),
  row('O plano foi classificado por Inês Moura como “farsa”.', ['farsa', 'Inês Moura']),
  row('Het plan werd door Fenna Mulder ‘een farce’ genoemd.', ['een farce', 'Fenna Mulder']),
  row('Solène Kermel a accusé la direction de « mentir » aux marins.', ['mentir', 'Solène Kermel']),
  row('Livia Sanna ha accusato l’azienda di «mentire».', ['mentire', 'Livia Sanna']),
]

/** Where somebody is somebody stands before the name; a noun of several is a source; what is asked opens with its word. */
const PLACES_AND_SOURCES: readonly SpeakerCase[] = [
  row('„Die Fähre sinkt“, sagte der Chef der Werften im Norden, Jens Tiel.', ['Die Fähre', 'Jens Tiel']),
  row('«El barco se hunde», dijo el jefe de los remeros en el puerto, Ramón Solís.', ['El barco', 'Ramón Solís']),
  row('“Het schip zinkt”, zei de leider van de roeiers in de haven, Bram Mulder.', ['Het schip', 'Bram Mulder']),
  row('Según fuentes del puerto, el barco se hunde.', ['el barco', null]),
  row('Solène Kermel a lu des lettres selon lesquelles la digue cède.', ['la digue', false]),
  row('Secondo fonti del porto, la nave affonda.', ['la nave', null]),
  row('Volgens bronnen in de haven zinkt het schip.', ['zinkt', null]),
  row('Nel secondo tempo la nave affonda e il porto chiude.', ['la nave', false]),
  row('Ramón Solís preguntó cuándo sale el barco.', ['sale el', 'Ramón Solís']),
  row('Livia Sanna ha chiesto perché la nave affonda.', ['la nave', 'Livia Sanna']),
  row('Fenna Mulder vroeg zich af of het schip zinkt.', ['het schip', 'Fenna Mulder']),
  row('Solène Kermel a déclaré mardi qu’il faut quitter la digue.', ['il faut', 'Solène Kermel']),
  row('Minister Rachid el Amrani zei dat het schip zinkt.', ['het schip', 'Rachid el Amrani']),
]

/** Who is called by a people or a town is nobody by that name. */
const PEOPLES: readonly SpeakerCase[] = [
  row('“De dijk lekt”, zei de Keniaan.', ['De dijk', null]),
  row('“De dijk lekt”, zei de Marlenaar Joop den Hartog.', ['De dijk', 'Joop den Hartog']),
  row('« La digue cède », a déclaré la Kényane.', ['La digue', null]),
  row('L’Ukraine a dit que la digue cède.', ['la digue cède', 'Ukraine']),
  row('Luc Desforges a gagné. Le club catalan a dit que la digue cède.', ['la digue cède', null]),
  row('Volgens de Rekenkamer lekt de dijk.', ['lekt de dijk', 'Rekenkamer']),
  row('Volgens de Rijnbank lekt de dijk.', ['lekt de dijk', 'Rijnbank']),
]

/** Nouns and titles are nobody’s name; a body is called by its compound or by two nouns, and a paper with its article. */
const NAMES_OF_BODIES: readonly SpeakerCase[] = [
  row('Stime del Comune dicono che la diga cede.', ['la diga cede', null]),
  row('Estimaciones de Lugones indican que el dique cede.', ['el dique cede', null]),
  row('“La diga cede”, ha detto il Cavaliere.', ['La diga', null]),
  row('Der Deichverband teilte mit, der Deich sei gebrochen.', ['der Deich', 'Deichverband']),
  row('Der zuständige Deichverband teilte mit, der Deich sei gebrochen.', ['der Deich', 'Deichverband']),
  row('Die Bundesregierung teilte mit, der Deich sei gebrochen.', ['der Deich', 'Bundesregierung']),
  row('Laut Bundeswehr ist der Deich gebrochen.', ['ist der Deich', 'Bundeswehr']),
  row('Ein Deichverband teilte mit, dass der Deich bricht.', ['der Deich', null]),
  row('Der Verein teilte mit, dass der Deich bricht.', ['der Deich', null]),
  row('Nach Angaben des Deichverbandes ist der Deich dicht.', ['ist der Deich', null]),
  row('Die Gewerkschaft Post und Bahn teilte mit, dass der Deich bricht.', ['der Deich', 'Gewerkschaft Post und Bahn']),
  row('“El dique cede”, dijo El Correo de Lugones.', ['El dique', 'El Correo de Lugones']),
  row('Según La Voz de Lugones, el dique cede.', ['el dique cede', 'La Voz de Lugones']),
  row('Selon Le Phare de Cabelle, la digue cède.', ['la digue cède', 'Le Phare de Cabelle']),
  row('“El dique cede”, dijo La Fiscalía.', ['El dique', null]),
]

/** An office of several fields, and who holds it between the commas behind them. */
const FIELDS_OF_OFFICES: readonly SpeakerCase[] = [
  row('La consejera de Salud, Juventud y Deporte, Nerea Solís, dijo que el dique cede.', ['el dique', 'Nerea Solís']),
  row('“El dique cede”, ha asegurado la consejera de Salud, Juventud y Deporte, Nerea Solís.', [
    'El dique',
    'Nerea Solís',
  ]),
  row('Según la ministra de Trabajo, Juan Ríos y Ana Rueda, el dique cede.', ['el dique', 'Juan Ríos']),
  row('Le ministre de l’Agriculture, de la Pêche et de l’Alimentation, Luc Barre, a dit que la digue cède.', [
    'la digue',
    'Luc Barre',
  ]),
  row('L’assessora al Bilancio, Scuola e Sport, Mara Denti, ha detto che la diga cede.', ['la diga', 'Mara Denti']),
  row('“O dique cede”, garantiu o secretário de Saúde, Esporte e Lazer, Caio Nunes.', ['O dique', 'Caio Nunes']),
  row('De minister van Onderwijs, Cultuur en Sport, Anna de Graaf, zei dat de dijk breekt.', [
    'de dijk',
    'Anna de Graaf',
  ]),
  row('„Der Deich bricht“, sagte der Senator für Inneres, Wohnen und Sport, Uwe Kolb.', ['Der Deich', 'Uwe Kolb']),
  row('Die Ministerin für Arbeit, Gesundheit und Soziales, Anna Weiss, sagte, der Deich sei gebrochen.', [
    'der Deich',
    'Anna Weiss',
  ]),
]

export const SPEAKER_TONGUES = {
  FIELDS_OF_OFFICES,
  DUTCH_CAPITALS,
  ENDS_OF_NAMES,
  NAMES_OF_BODIES,
  PEOPLES,
  REPORTED_ON,
  GERMAN_REPORTS,
  CALLED_BY,
  PLACES_AND_SOURCES,
  TITLES,
  NAMES_THAT_OPEN,
  AROUND_NAMES,
  NOUNS_AND_BODIES,
  FRAMES_OF_THEIR_OWN,
  INSIDE_MARKS,
  GERMAN_NOUNS,
  GERMAN_OPENINGS,
  GERMAN_GENITIVES,
  OTHERS_OFFICES,
  DROPPED_SUBJECTS,
  AROUND_MARKS,
  HYPHENS,
  ROMANCE_OPENINGS,
  ROMANCE_BODIES,
}
