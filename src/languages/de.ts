import type { Language } from './language.ts'

/** German. */
export const de: Language = {
  code: 'de',
  functionWords:
    'der die das den dem des ein eine einen einem einer eines und oder aber sondern nicht auch ist sind war waren wird werden wurde wurden hat haben hatte hatten sein ' +
    'ich du er sie es wir ihr ihm ihn ihnen uns mich dich sich mir dir mein meine seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere kein keine keinen ' +
    'in im an am auf aus bei beim mit nach von vom vor zu zum zur über unter für gegen durch ohne um bis seit während wegen zwischen dass daß wenn weil als wie was wer wo ' +
    'noch nur schon so sehr mehr immer dann da doch hier jetzt heute man nun diese dieser dieses diesem diesen alle alles viele einige ' +
    'kann können konnte muss müssen soll sollen will wollen würde könnte habe sei damit dabei dazu daran darauf danach zudem außerdem jedoch deshalb allerdings',
  cues: [
    {
      stems:
        'sag erklär mein frag ergänz beton erzähl kritisier warn forder versicher klag begründ bestätig äußer bemerk behaupt ' +
        'protestier mahn bedauer lob spott wetter schimpf jubel prophezei schilder erläuter konter entgegn erwider beschwer zitier bekräftig ' +
        'unterstreich verlang mutmaß prognostizier resümier bilanzier kommentier verkünd murmel flüster seufz brüll stöhn lach bekund ' +
        'präzisier appellier moser droh schwärm argumentier rüg beteuer glaub hoff informier verteidig diktier wünsch',
      endings: 't te ten en',
    },
    { stems: 'bericht antwort vermeld meld red fürcht befürcht erwart vermut', endings: 'et ete eten en' },
    {
      stems:
        'spricht sprach sprachen sprechen schreibt schrieb schrieben schreiben ruft rief riefen rufen findet fand fanden finden weiß wusste wussten wissen ' +
        'verspricht versprach versprachen bestreitet bestritt bestritten widerspricht widersprach widersprachen unterstreicht unterstrich unterstrichen ' +
        'verweist verwies verwiesen beschreibt beschrieb beschrieben verrät verriet verrieten gesteht gestand gestanden bekennt bekannte bekannten ' +
        'schließt schloss schlossen verlangt verlangte beklagt beklagte beklagten denkt dachte dachten heißt hieß schreit schrie schrien empfiehlt empfahl empfahlen ' +
        'vertritt vertrat äußert äußerte äußerten sieht sah fordert forderte forderten warnt warnte warnten kritisiert kritisierte wirft warf warfen',
      endings: '_',
    },
  ],
  separable: {
    hinzu: 'fügt fügte fügten fügen setzt setzte setzten',
    an: 'kündigt kündigte kündigten kündigen merkt merkte merkten gab gibt gaben geben führt führte führten deutet deutete deuteten prangert prangerte',
    mit: 'teilt teilte teilten teilen',
    bekannt: 'gab gibt gaben geben',
    ein: 'räumt räumte räumten räumen wendet wandte wandten wirft warf warfen gesteht gestand gab schätzt schätzte',
    zu: 'gibt gab gaben sagt sagte stimmt stimmte',
    fest: 'stellt stellte stellten hält hielt hielten legt legte',
    klar: 'stellt stellte stellten',
    aus: 'führt führte führten ruft rief sagt sagte sagten drückt drückte schließt schloss',
    zurück: 'weist wies wiesen gibt gab',
    hin: 'weist wies wiesen deutet deutete',
    fort: 'fährt fuhr fuhren setzt setzte',
    vor: 'wirft warf warfen schlägt schlug schlugen bringt brachte',
    dar: 'legt legte legten stellt stellte',
    nach: 'legt legte fragt fragte hakt hakte',
    davon: 'geht ging gingen spricht sprach',
  },
  participles: [
    {
      stems:
        'gesagt erklärt berichtet mitgeteilt betont angekündigt hinzugefügt gefordert gewarnt kritisiert bestätigt behauptet versichert versprochen geschrieben gefragt ' +
        'geantwortet erwidert bekanntgegeben angegeben eingeräumt zugegeben festgestellt klargestellt ausgesagt gemeint erzählt geäußert beklagt vermutet angedeutet ' +
        'hingewiesen zurückgewiesen bestritten verkündet gemeldet gesprochen ausgeführt bemerkt beteuert gelobt sagen erklären mitteilen berichten betonen',
      endings: '_',
    },
  ],
  auxiliaries: 'hat haben hatte hatten habe ließ lässt ließen will',
  plural: /(?:[^n]|nn)en$/,
  that: 'dass daß ob wie',
  framesBefore: [
    'laut',
    'gemäß',
    'nach angaben von',
    'nach angaben',
    'nach auskunft von',
    'nach auskunft',
    'nach aussage von',
    'nach aussage',
    'nach aussagen von',
    'nach aussagen',
    'nach ansicht von',
    'nach ansicht',
    'nach meinung von',
    'nach meinung',
    'nach einschätzung von',
    'nach einschätzung',
    'nach darstellung von',
    'nach darstellung',
    'nach informationen von',
    'nach informationen',
    'nach worten von',
    'nach den worten von',
    'nach den worten',
    'aus sicht von',
    'aus sicht',
    'nach überzeugung',
    'nach auffassung von',
    'nach auffassung',
    'nach mitteilung',
    'angaben von',
  ],
  framesBehind: ['zufolge'],
  framesAfter: ['so'],
  reported:
    'sei seien seist habe habest werde würde würden könne könnten müsse müssten solle sollten wolle wollten dürfe dürften möge mögen hätte hätten wäre wären gebe gehe komme stehe liege bleibe ' +
    'brauche wisse sehe mache lasse halte nehme finde zeige bestehe führe laufe gelte spiele erwarte handle handele bringe fehle trage bedeute glaube sage leide helfe arbeite treffe verliere ' +
    'setze stelle ziehe falle lebe diene biete rechne plane fordere gehöre unterstütze bereite prüfe hoffe denke verstehe lehne spreche kenne suche kämpfe schaffe verfüge wachse steige sinke',
  pronouns: { male: 'er', female: 'sie', plural: '' },
  determiners: {
    male: 'der ein dieser jener sein ihr unser kein',
    female: 'die eine diese jene seine ihre unsere keine',
    any: 'das dem den des einem einen einer eines dieses diesem diesen seinem seinen seiner ihrem ihren ihrer unserem unseren',
  },
  indefinite: 'ein eine einer einem einen eines kein keine mehrere viele einige manche andere zwei drei weitere',
  titles: {
    male: 'herr herrn sir prinz könig kaiser pater bruder',
    female: 'frau lady prinzessin königin kaiserin schwester',
    any: 'dr dr. prof prof. professor doktor med phil jur graf freiherr baron st sankt',
  },
  roles: {
    male:
      'minister kanzler sprecher präsident vorsitzender vorsitzende meister chef leiter direktor politiker ökonom experte forscher anwalt richter trainer autor regisseur intendant zeuge bürger lehrer ' +
      'arzt beamter beamte botschafter vertreter sekretär bischof pfarrer kommissar kommissär offizier general händler bauer fischer schüler student fahrer spieler stürmer torwart sänger schauspieler künstler ' +
      'wissenschaftler historiker soziologe psychologe biologe physiker unternehmer manager gründer besitzer inhaber kapitän mann vater sohn onkel enkel freund kollege nachbar journalist redakteur reporter ' +
      'polizist senator gouverneur abgeordneter abgeordnete rat dezernent beauftragter referent analyst ist loge wirt koch maler berater förster gärtner landrat pressesprecher kandidat amtsinhaber nachfolger geschäftsführer rektor dirigent komponist jurist',
    female:
      'ministerin kanzlerin sprecherin präsidentin vorsitzende meisterin chefin leiterin direktorin politikerin ökonomin expertin forscherin anwältin richterin trainerin autorin regisseurin intendantin zeugin lehrerin ' +
      'ärztin beamtin botschafterin vertreterin sekretärin bischöfin pfarrerin kommissarin händlerin bäuerin schülerin studentin fahrerin spielerin sängerin schauspielerin künstlerin wissenschaftlerin ' +
      'historikerin soziologin psychologin biologin unternehmerin managerin gründerin besitzerin inhaberin kapitänin frau mutter tochter tante enkelin freundin kollegin nachbarin journalistin redakteurin ' +
      'polizistin senatorin gouverneurin abgeordnete rätin dezernentin beauftragte referentin analystin istin login wirtin köchin malerin beraterin witwe gärtnerin kandidatin rektorin schwester juristin geschäftsführerin dirigentin',
    any: 'star legende ikone mitglied spitzenkandidat fachkraft person opfer',
  },
  bodies:
    'regierung ministerium polizei behörde unternehmen firma konzern bank partei gericht universität verein verband stiftung zeitung agentur sender kommission parlament rat amt feuerwehr staatsanwaltschaft anwaltschaft ' +
    'gewerkschaft kirche armee militär organisation gesellschaft institut klinik krankenhaus opposition fraktion hersteller betreiber stadt gemeinde verwaltung presse magazin bundesamt leitung zentrale',
  capitalNouns: true,
  compounds: true,
  clitics: 'sich ihm ihr ihnen uns mir es dem',
  oblique:
    'dem den des einem einen eines diesem diesen dieses seinem seinen seines ihrem ihren ihres unserem unseren keinem keinen',
  subordinators: 'als wenn weil nachdem während obwohl bevor da wie damit falls sobald',
  of: 'von vom der des für bei beim aus zu',
  particles: 'von vom zu zur van de di da del al bin ben der den dem',
  breaks:
    'am im in an auf aus bei beim mit nach vor von vom zu zum zur gegenüber gegen für durch um über unter während wegen als dass daß und oder aber weil wenn wie ob denn doch ist sind war hat haben wurde wird ' +
    'nicht auch noch dem den er sie es wir ich man zudem außerdem jedoch weiter dazu dabei darüber deshalb sich ihm ihr uns ins zwischen seit bis ohne trotz laut hier dort nun dann so nur schon aufgrund',
  times:
    'heute gestern morgen montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag montagabend montagmorgen dienstagabend mittwochabend donnerstagabend freitagabend samstagabend sonntagabend ' +
    'januar februar märz april mai juni juli august september oktober november dezember abend mittag nachmittag vormittag nacht jahr woche zuletzt kürzlich später zuvor daraufhin anschließend dazu auch noch ' +
    'dabei zudem außerdem jedoch aber weiter wiederum schließlich bereits jüngst nun damals einmal denn dann unterdessen inzwischen heuer bislang wörtlich darauf sofort leise laut trocken lachend ihm ihr ihnen uns mir sich gegenüber',
  and: 'und sowie',
  not: 'niemand keiner nicht nie niemals kein keine keinen nichts',
}
