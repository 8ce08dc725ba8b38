import type { Language } from './language.ts'

/** German. */
export const de: Language = {
  code: 'de',
  functionWords:
    'sondern waren hatte hatten du ihn mich dich dir mein meine was wer wo sehr mehr immer jetzt heute alle alles ab also angesichts bisher zwar demgegenüber insbesondere seitdem indem trotzdem ' +
    'dennoch zugleich gleichzeitig demnach deswegen stattdessen tatsächlich offenbar vielmehr immerhin hingegen mehrmals oft früher spätestens folgerichtig ebenso ebenfalls somit daher zunächst ' +
    'mittlerweile kann können konnte muss müssen soll sollen will wollen würde könnte habe sei allerdings',
  cues: [
    {
      stems:
        'brumm raun wisper sag erklär mein frag ergänz beton erzähl kritisier warn forder versicher klag bestätig äußer bemerk protestier mahn bedauer lob wetter schimpf jubel prophezei schilder erläuter konter erwider beschwer zitier bekräftig unterstreich verlang mutmaß prognostizier resümier bilanzier kommentier murmel flüster seufz brüll stöhn lach präzisier appellier moser droh schwärm argumentier rüg beteuer glaub hoff informier verteidig diktier wünsch urteil plädier folger beklag schwör orakel philosophier bemängel bezweifel konstatier dementier ermahn freu begrüß scherz witzel erinner beschuldig spekulier',
      endings: 't te ten en n',
    },
    {
      stems:
        'bericht antwort behaupt entgegn begründ verkünd bekund spott vermeld meld red fürcht befürcht erwart vermut befürwort leugn',
      endings: 'et ete eten en',
    },
    {
      stems:
        'spricht sprach sprachen sprechen schreibt schrieb schrieben schreiben ruft rief riefen rufen findet fand fanden finden weiß wusste wussten wissen verspricht versprach versprachen bestreitet bestritt bestritten widerspricht widersprach widersprachen unterstrich unterstrichen verweist verwies verwiesen beschreibt beschrieb beschrieben verrät verriet verrieten gesteht gestand gestanden bekennt bekannte bekannten schließt schloss schlossen denkt dachte dachten heißt hieß schreit schrie schrien empfiehlt empfahl empfahlen vertritt vertrat sieht sah wirft warf warfen bat baten bittet bitten rät riet rieten entschied entschieden',
      endings: '_',
    },
  ],
  separable: {
    hinzu: 'fügt fügte fügten fügen setzt setzte setzten',
    an: 'kündigt kündigte kündigten kündigen merkt merkte merkten gab gibt gaben geben führt führte führten deutet deutete deuteten prangert prangerte ordnet ordnete ordneten',
    mit: 'teilt teilte teilten teilen',
    bekannt: 'gab gibt gaben geben',
    bedenken: 'gab gibt gaben geben',
    ein: 'räumt räumte räumten räumen wendet wandte wandten wirft warf warfen gesteht gestand gab schätzt schätzte',
    zu: 'gibt gab gaben sagt sagte stimmt stimmte sichert sicherte',
    fest: 'stellt stellte stellten hält hielt hielten legt legte',
    klar: 'stellt stellte stellten',
    aus: 'führt führte führten ruft rief sagt sagte sagten drückt drückte schließt schloss',
    zurück: 'weist wies wiesen gibt gab',
    hin: 'weist wies wiesen deutet deutete',
    fort: 'fährt fuhr fuhren setzt setzte',
    vor: 'wirft warf warfen schlägt schlug schlugen bringt brachte',
    dar: 'legt legte legten stellt stellte',
    nach: 'legt legte fragt fragte hakt hakte',
    auf: 'fordert forderte forderten ruft rief riefen',
    davon: 'geht ging gingen gehen spricht sprach',
    sich: 'zeigt zeigte zeigten',
    damit: 'rechnet rechnete rechneten rechnen',
    ansicht: 'ist war sind waren',
    meinung: 'ist war sind waren',
    überzeugt: 'ist war sind waren',
    auffassung: 'ist war sind waren',
    voraus: 'sagt sagte sagten',
    hervor: 'hebt hob hoben',
  },
  otherVerbs: {
    'sieht sah sehen': 'vor nach ab',
    'schließt schloss schlossen': 'ab an ein',
    'findet fand fanden': 'statt',
  },
  participles: [
    {
      stems:
        'gesagt erklärt berichtet mitgeteilt betont angekündigt hinzugefügt gefordert gewarnt kritisiert bestätigt behauptet versichert versprochen geschrieben gefragt geantwortet erwidert bekanntgegeben angegeben eingeräumt zugegeben festgestellt klargestellt ausgesagt gemeint erzählt geäußert beklagt vermutet angedeutet hingewiesen zurückgewiesen bestritten verkündet gemeldet gesprochen ausgeführt bemerkt beteuert gelobt sagen erklären mitteilen berichten betonen',
      endings: '_',
    },
  ],
  auxiliaries: 'hat haben hatte hatten habe ließ lässt ließen will',
  saidBy: 'nach laut gemäß',
  saidNouns:
    'angaben angabe informationen aussage aussagen darstellungen erklärungen ansicht meinung einschätzung auskunft bericht berichten darstellung worten überzeugung auffassung erkenntnissen schätzungen schätzung berechnungen mitteilung medienberichten vermutung',
  calls:
    'nannte nennt nannten nennen bezeichnet bezeichnete bezeichneten sprach spricht sprachen beschrieb beschreibt wertete wertet stufte rühmte verurteilte verurteilt lobte warf würdigte würdigt kritisierte kritisiert feierte charakterisierte titulierte beschimpfte verspottete geißelte hält hielt hielten sieht sah sahen beklagte tadelte bewertet bewertete bewerteten',
  passive: { auxiliaries: 'wird wurde wurden werden worden', by: 'von vom' },
  calledAs: 'als für',
  works:
    'zeitung zeitschrift magazin blatt sender film buch album lied roman titel serie sendung ausstellung oper stück projekt portal song single gedicht podcast show band reihe kurier anzeiger website seite kampagne initiative organisation bündnis schiff gruppe gemälde motto',
  refersBack: {
    words: 'das dies',
    verbs: /^(?:ge)?(?:sag|erklär|teil|g[ai]b|bericht|meld|schr[ei]|bestät|beton|erzähl|kündig|forder)/,
  },
  impersonal: { verbs: 'heißt hieß', subject: 'es', places: 'in im aus auf von vom vonseiten seitens beim bei' },
  quoting: 'zitiert zitierte zitierten zitieren',
  wordsFor: 'worten titel',
  as: 'wie',
  asBefore: ['genau', 'genauso'],
  plural: /(?:(?:[^n]|nn)e|[lr])n$/,
  that: 'dass daß ob wie warum weshalb wann',
  framesBefore: ['laut', 'gemäß', 'nach angaben', 'aus sicht von', 'aus sicht'],
  framesBehind: ['zufolge'],
  framesBeforeMarks: 'für',
  framesAfter: ['so'],
  reported: {
    only:
      'sei seien habe werde könne müsse solle wolle dürfe möge gebe gehe komme stehe liege bleibe brauche wisse sehe mache lasse halte nehme finde zeige bestehe führe laufe gelte spiele erwarte ' +
      'handle handele bringe fehle trage bedeute glaube sage leide helfe arbeite treffe verliere setze stelle ziehe falle lebe diene biete rechne plane fordere gehöre unterstütze bereite prüfe ' +
      'hoffe denke verstehe lehne spreche kenne suche kämpfe schaffe verfüge wachse steige sinke',
    also: 'seist habest würde würden könnten müssten sollten wollten dürften mögen hätte hätten wäre wären',
  },
  pronouns: { male: 'er', female: 'sie', plural: '' },
  otherPronouns: { male: 'ihm seiner seinem seinen', female: 'ihr ihrer ihrem ihren', any: '' },
  framesOwn: [
    '* meinung nach',
    '* ansicht nach',
    '* einschätzung nach',
    '* auffassung nach',
    'nach * worten',
    'nach * angaben',
    'in * augen',
    'aus * sicht',
  ],
  determiners: {
    male: 'der ein dieser jener sein ihr unser kein',
    female: 'die eine diese jene seine ihre unsere keine',
    any: 'das dem den des einem einen einer eines dieses diesem diesen seinem seinen seiner ihrem ihren ihrer unserem unseren',
  },
  relatives: 'der die',
  articles: 'der die das dem den des im am zum zur vom beim ins ans',
  indefinite: 'ein eine einer einem einen eines kein keine mehrere viele einige manche andere zwei drei weitere',
  forenames: {
    male: 'alfons alois anton armin arne bernd bernhard björn bodo boris burkhard carsten claus clemens christoph detlef dieter dietmar dirk eberhard eckart egon elmar enno erhard ernst eugen falk ferdinand florian franz friedhelm friedrich georg gerd gerhard gernot gottfried götz gregor guido günter günther gustav hannes hanno hark hartmut harald heiko henrik heiner heinrich heinz helge helmut hendrik henning hermann holger horst ingo jan jannik jens jochen johann johannes jörg jörn jost joachim josef jürgen karsten kaspar klaus knut konrad konstantin kuno lars leif leonhard leopold lorenz lothar ludger ludwig lutz malte manfred marius marten mathias matthias maximilian moritz nikolaus nils ole olaf oskar otmar philipp piet rainer ralf reiner reinhard reinhold rolf rüdiger rudolf rupert siegfried sigmar sönke steffen sven theodor thilo thorsten tilman tilo tobias torben torsten udo ulf ulrich uwe veit viktor volker volkmar wendelin werner wieland wilfried wilhelm willi winfried wolf wolfgang wolfram',
    female:
      'adelheid agathe agnes alma almut angelika anja anke anneliese annegret antje astrid beate bärbel berta bettina birgit birte brigitte britta brunhilde carola christa christel christiane cornelia dagmar dana daniela dorothea dörte edeltraud elfriede elisabeth elke else erna franziska frauke frieda friederike gabriele gerda gerlinde gertrud gesa gesine gisela gudrun hanna hannelore hedwig heide heidemarie heike helga helma henriette hilde hildegard ilona ilse imke ina inge ingeborg insa irmgard isolde jana johanna juliane jutta katharina kathrin katja katrin kerstin klara leni leonie liesel lieselotte lotte luise magda magdalena maike margarete margot margret marlies martina mathilde mechthild meike mila monika nadine neele nele ottilie pia reinhild renate roswitha sabine saskia senta sibylle sigrid silke sonja stefanie susanne svenja swantje sybille tanja tatjana thea ulla ulrike uta ute veronika walburga waltraud wiebke wilma',
  },
  titles: {
    male: 'herr herrn sir prinz könig kaiser pater bruder',
    female: 'frau lady prinzessin königin kaiserin schwester',
    any: 'dr dr. prof prof. professor professorin doktor med phil jur graf freiherr baron st sankt',
  },
  roles: {
    male: 'minister kanzler sprecher präsident boss coach präfekt eigentümer fotograf vorsitzender vorsitzende meister chef leiter politiker ökonom experte forscher anwalt richter trainer autor regisseur intendant zeuge bürger lehrer arzt beamter beamte botschafter vertreter sekretär bischof pfarrer kommissar kommissär offizier general händler bauer fischer schüler student fahrer spieler stürmer torwart sänger künstler wissenschaftler historiker physiker unternehmer manager gründer besitzer inhaber kapitän mann vater sohn onkel enkel freund kollege nachbar redakteur reporter senator gouverneur abgeordneter abgeordnete rat dezernent beauftragter referent analyst ist loge wirt koch maler berater förster gärtner kandidat nachfolger geschäftsführer rektor dirigent',
    female:
      'vorsitzende anwältin ärztin bischöfin bäuerin frau mutter tochter tante abgeordnete rätin beauftragte köchin witwe schwester',
    any: 'star legende ikone mitglied spitzenkandidat fachkraft person opfer',
  },
  relational:
    'mutter vater tochter sohn schwester bruder onkel tante enkel enkelin neffe nichte sprecher sprecherin anwalt anwältin',
  feminine: 'in',
  participle: /^(?:be|ent|er|ver|ge|ange)\p{Ll}{2,}(?:t|en)$/u,
  documents: 'bericht studie umfrage',
  bodies:
    'regierung ministerium polizei behörde unternehmen firma konzern bank partei gericht universität verein verband stiftung zeitung agentur sender kommission parlament rat amt feuerwehr staatsanwaltschaft anwaltschaft ' +
    'gewerkschaft kirche armee militär organisation gesellschaft institut klinik krankenhaus opposition fraktion hersteller betreiber stadt gemeinde verwaltung presse magazin bundesamt leitung zentrale',
  bodysAdjective: /(?:isch|tsch|nal|ial|ig|lich|int|weiß|rot|grün|blau|schwarz|neu|alt|groß)en?$/,
  nouns:
    'studie umfrage bericht urteil klage anklage antrag gesetz erlass vertrag recht dokument unterlage akte statistik analyse prognose gutachten daten zahl protokoll papier entwurf kritiker beobachter insider ' +
    'anwohner bewohner arbeiter kreis medien gerücht nachrichten leute mensch person eltern opfer wähler verwandte vertraute angehörige fachleute quelle ngos prozent prinzip ziel kritik dienst',
  nounEndings: 'ung ungen heit heiten keit keiten schaft schaften tion tionen ität täten ismus nisse nissen',
  pronominalAdverbs: [
    { stems: 'da hier wo', endings: 'bei durch für gegen mit nach von vor zu' },
    { stems: 'dar hier wor', endings: 'an auf aus in über um unter' },
  ],
  adverbEndings: 'lich isch ig end weise maßen',
  capitalNouns: true,
  compounds: true,
  clitics: 'sich ihm ihr ihnen uns mir es dem',
  focus: 'auch selbst sogar',
  oblique:
    'dem den des einem einen eines diesem diesen dieses seinem seinen seines ihrem ihren ihres unserem unseren keinem keinen',
  subordinators: 'als wenn weil nachdem während obwohl bevor da wie damit falls sobald',
  of: 'von vom der des für bei beim aus zu',
  surnames: { open: 'von van de zu', part: 'der dem den zur' },
  particles: 'von vom zu zur van de di da del al el bin ben der den dem',
  breaks:
    'am im in an auf aus bei beim mit nach neben vor von vom zu zum zur gegenüber gegen für durch um über unter während wegen als dass daß und oder aber weil wenn wie ob denn doch ist sind war hat haben wurde wird ' +
    'nicht auch noch dem den er sie es wir ich man zudem außerdem jedoch weiter dazu dabei darüber deshalb sich ihm ihr uns ins zwischen seit bis ohne trotz laut hier dort nun dann so nur schon aufgrund',
  times:
    'heute gestern morgen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend montagmorgen dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend ' +
    'januar februar märz april mai juni juli august september oktober november dezember abend mittag nachmittag vormittag nacht jahr woche zuletzt kürzlich später zuvor daraufhin anschließend dazu auch noch ' +
    'dabei zudem außerdem jedoch aber weiter wiederum schließlich bereits jüngst nun damals einmal denn dann unterdessen inzwischen heuer bislang wörtlich darauf sofort leise laut trocken lachend ihnen',
  and: 'und sowie',
  not: 'niemand keiner nicht nie niemals kein keine keinen nichts',
}
