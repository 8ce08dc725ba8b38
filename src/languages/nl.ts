import type { Language } from './language.ts'

/** Dutch. */
export const nl: Language = {
  code: 'nl',
  functionWords:
    'waren hebben hadden ben al je jij wij jullie u uw hoe waar zou zouden kan kunnen kon moet moeten mag wil willen gaat gaan meer alle binnen hier daar heel erg zeer eens altijd iets',
  cues: [
    {
      stems:
        'protesteer antwoord meld vertel beloof bereken fluister mompel waarschuw verzeker bevestig beweer verklaar benadruk reageer herhaal roep klag vrees hoop voorspel nuanceer onderstreep verduidelijk jubel opper hekel foeter mopper stamel relativeer analyseer adviseer beaam snauw',
      endings: 't de den te ten en',
    },
    {
      stems:
        'zegt zei zeggen zeiden antwoordt antwoordde antwoordden meldt meldde meldden melden vertelt vertelde vertelden vertellen belooft beloofde beloofden stelt stelde stelden stellen verklaart verklaarde verklaarden verklaren ' +
        'vindt vond vonden vinden denkt dacht dachten denken schrijft schreef schreven schrijven vraagt vroeg vroegen vragen roept riep riepen meent meende menen beweert beweerde beweerden beweren waarschuwt waarschuwde waarschuwden ' +
        'benadrukt benadrukte benadrukten reageert reageerde reageerden reageren bevestigt bevestigde bevestigden erkent erkende erkenden verzekert verzekerde verzekerden herhaalt herhaalde concludeert concludeerde betoogt betoogde ' +
        'oordeelt oordeelde gelooft geloofde geloven verwacht verwachtte verwachten hoopt hoopte hopen vreest vreesde vrezen klaagt klaagde klagen spreekt sprak spraken fluistert fluisterde mompelt mompelde zucht zuchtte schreeuwt schreeuwde ' +
        'lacht lachte grapt grapte vervolgt vervolgde besluit besloot ontkent ontkende ontkenden suggereert suggereerde bekent bekende onthult onthulde bericht berichtte berichtten aldus eist eiste eisten pleit pleitte bepleit bepleitte ' +
        'constateert constateerde signaleert signaleerde luidt luidde preciseert preciseerde vermoedt vermoedde vermeldt vermeldde verzucht verzuchtte bezweert bezwoer licht belichtte weet wist weten sneert sneerde prijst prees bekritiseert bekritiseerde roemt roemde verwijt verweet zweert zwoer',
      endings: '_',
    },
  ],
  separable: {
    toe: 'voegt voegde voegden geeft gaf gaven licht lichtte',
    aan: 'kondigt kondigde kondigden geeft gaf gaven voert voerde haalt toont',
    uit: 'sluit sloot sloten legt legde legden spreekt sprak roept riep',
    mee: 'deelt deelde deelden',
    op: 'merkt merkte merkten roept riep',
    vast: 'stelt stelde stelden',
    terug: 'zegt wijst wees kaatst kaatste',
    af: 'wijst wees vraagt vroeg',
    in: 'brengt bracht brachten',
    tegen: 'werpt wierp spreekt sprak',
    vol: 'houdt hield',
  },
  participles: [
    {
      stems:
        'gezegd verklaard verteld gemeld meegedeeld aangekondigd toegevoegd gesteld geschreven gevraagd geantwoord beloofd gewaarschuwd benadrukt bevestigd erkend verzekerd beweerd uitgelegd opgemerkt vastgesteld ontkend onthuld ' +
        'toegegeven gereageerd bekend laten zeggen weten verklaren',
      endings: '_',
    },
  ],
  auxiliaries: 'heeft hebben had hadden laat liet lieten wil',
  calls:
    'noemt noemde noemden spreekt sprak bestempelde bestempelt omschreef omschrijft beschuldigt beschuldigde beschuldigden beschuldigd genoemd bestempeld omschreven',
  passive: { auxiliaries: 'werd wordt werden worden', by: 'door' },
  calledAs: 'als',
  works:
    'krant dagblad tijdschrift weekblad film boek album lied roman titel serie programma tentoonstelling opera stuk site gedicht podcast show schip schilderij artikel essay restaurant vereniging festival campagne operatie documentaire bundel motto',
  titled:
    'getiteld getitelde genaamd genaamde bijgenaamd zogenaamde zogenaamd zogenoemde zogeheten gedoopt gedoopte vermeende',
  impersonal: { verbs: 'heet heette luidt luidde', subject: 'het', places: 'in uit bij' },
  quoting: 'citeert citeerde citeren',
  wordsFor: 'woorden',
  refersBack: {
    words: 'dat dit',
    verbs: /^(?:ge)?(?:ze[gi]|verkla|deel|bevestig|benadruk|vertel|laat|liet|maak|meld|bericht|schr[ei])/,
  },
  as: 'zoals',
  asBefore: ['net'],
  severalNouns: /en$/,
  plural: /(?:den|ten|en)$/,
  that: 'dat of waarom wanneer wie wat',
  framesBefore: [
    'volgens',
    'aldus',
    'naar mening van',
    'naar eigen zeggen van',
    'in de woorden van',
    'naar het oordeel van',
    'blijkens',
    'in de ogen van',
  ],
  framesAfter: ['aldus', 'zo'],
  pronouns: { male: 'hij', female: 'zij ze', plural: 'men' },
  otherPronouns: { male: 'hem zijn', female: 'haar', any: '' },
  framesOwn: ['naar * mening', 'in * ogen', 'naar * zeggen', 'naar * oordeel', 'in * woorden', 'wat * betreft'],
  determiners: {
    male: '',
    female: '',
    any: 'de het een die deze dit dat zijn haar hun onze ons mijn ene',
  },
  relatives: 'die',
  articles: 'de het ’t',
  indefinite: 'een enkele verschillende sommige andere twee drie veel meerdere',
  forenames: {
    male:
      'aad aart adriaan alard alwin andries anne anton antoon arend arie arjan arjen arno arnoud barend bas bastiaan berend bertus boudewijn bram casper cees chiel ' +
      'christiaan coen cor cornelis daan derk diederik dinand dirk douwe durk ed eelco egbert emiel evert ewoud feike ferdinand floor floris fokke folkert frans freek ' +
      'frits gerben gerbrand gerrit gert gert-jan gijs gijsbert godfried govert guus harm harmen harrie hein hendrik henk henri hidde hilbert huub ijsbrand ivo jaap ' +
      'jacco jan jan-willem jannes jelle jelmer jeroen jesse jochem joep joeri johannes joost jop joris jos jouke jurgen jurre kasper kees klaas koen koos kris laurens ' +
      'leen leendert lex lieven lodewijk loek lou luuk maarten marijn marnix marten martijn mathijs matthijs maurits meindert menno merijn michiel niek niels nelis olaf ' +
      'onno pepijn pier piet pieter pim ralf reinout rein rembrandt remco rens rien rik robbert roel roelof rogier rudolf rutger ruud sander sebastiaan siebe siebren ' +
      'siemen sierd sietse sijbrand sipke sjaak sjoerd stef sven sybren taco teun thijs thom tiemen tijmen tijn timo tjalling tjeerd tjerk tobias ton toon twan wessel ' +
      'wiebe wiebren wijnand wilco willem wim wout wouter wybe ype zeger',
    female:
      'aafke aaltje adriana afke agnes aleida aletta alie alida alies anke annelies annemarie annemiek annet anouk antje ariane astrid atie baukje beatrijs berber ' +
      'betsie bep bregje brechtje carolien catharina cato christel cornelia corrie dieuwertje dineke dirkje doortje doutzen ebeltje eefje elke elly els elsbeth elske ' +
      'emmy esmée eveline femke fenna fenne fleur floortje francien froukje geertje geertruida gerda gerrie gerdien gré greet greetje griet grietje hanneke hannie ' +
      'heleen helga hendrika hennie henriëtte hester hetty hilde hilletje ieke ilse imke ina ineke inge irma jacoba janneke jannie janny jantine jantje jasmijn ' +
      'jeannette jeltje jenneke jet jetske jikke joke jolanda josje katinka katrien kim klaartje klaasje leentje leonie lidewij lien lies liesbeth lieke lieselotte ' +
      'lieve lisanne loes lotte maaike maartje madelief manon margje margot margreet margriet marieke mariëlle mariëtte marije marijke marit marjan marjolein marleen ' +
      'marlies marloes marlou martine mathilde merel miep mieke mien mieneke mirjam mirthe nel nelleke neeltje nelly nienke noor noortje nynke paulien pien pleuni ria ' +
      'riet rianne rineke roos roosmarijn rosanne sanne saskia sien sietske sjoukje sonja sofie stien swaantje sytske tamar tanja teuntje tessa thea tineke tjitske toos ' +
      'tonnie trees trijntje trudy truus veerle wiebke wieke wietske wil willeke wilhelmina wilma wypkje zwaantje',
  },
  titles: {
    male: 'meneer dhr dhr. heer pater broeder prins koning sir',
    female: 'mevrouw mevr mevr. mw mw. zuster prinses koningin lady juffrouw',
    any: 'dr dr. prof prof. professor dokter drs drs. ir ir. mr mr. ds ds. sint',
  },
  roles: {
    male: 'priester paus bisschop pastoor politieman brandweerman vakbondsman buurman vader man echtgenoot zoon broer oom vriend koning prins jongen weduwnaar topman acteur zanger',
    female:
      'ministerpresidente presidente voorzitster directrice burgemeesteres woordvoerster leidster advocate kamervoorzitster secretaresse onderzoekster ' +
      'hooglerares historica sociologe trainster speelster actrice zangeres schrijfster regisseuse muzikante schilderes journaliste redactrice boerin ' +
      'buurvrouw moeder vrouw echtgenote dochter zus tante vriendin kandidate agente politievrouw activiste oprichtster eigenares onderneemster koningin ' +
      'prinses meisje studente leerlinge weduwe topvrouw lerares verpleegster',
    any:
      'minister premier president voorzitter directeur burgemeester woordvoerder chef leider advocaat rechter officier kamerlid senator wethouder secretaris ' +
      'commissaris econoom onderzoeker hoogleraar historicus socioloog arts trainer coach speler spits schrijver auteur regisseur muzikant schilder journalist ' +
      'redacteur boer visser getuige collega kandidaat ambassadeur generaal kolonel kapitein agent activist oprichter eigenaar ondernemer deskundige ' +
      'specialist analist adviseur gouverneur gedeputeerde student leerling ingenieur kampioen bestuurder staatssecretaris rector docent leraar ster lid ' +
      'slachtoffer kapitein',
  },
  namedByField: 'ministerie ministeries universiteit universiteiten',
  relational: 'moeder vader dochter zoon zus broer oom tante woordvoerder woordvoerster advocaat advocate',
  documents: 'onderzoek rapport bericht document nota artik enquêt',
  bodies:
    'regering ministerie politie bedrijf onderneming concern groep bank partij rechtbank hof universiteit vereniging vakbond stichting krant agentschap omroep commissie parlement raad gemeente ' +
    'kerk leger organisatie instituut ziekenhuis oppositie directie bond liga club ploeg fabrikant exploitant stad provincie kabinet kamer senaat brandweer inspectie persbureau',
  participle: /^(?:be|ent|er|ver|ge|ange)\p{Ll}{2,}(?:t|en)$/u,
  bodysAdjective: /(?:aal|ale)$/,
  properAdjective: /s(?:e|che)?$/,
  peoples: {
    male: /(?:aan|[lnr]aar|iër|[^i](?<!kam)er|[^aeiou]ees|aard|fransman)$|^(?:belg|brit|pool|zweed|deen|noor|fin|rus|turk|griek|tsjech|fries|schot|ier|est|kroaat|bulgaar|hongaar|sloveen)$/,
    female: /(?:aanse|[lr]andse|ische|[^aeiou]ese|[ndtr]se)$/,
  },
  pronominalAdverbs: [
    {
      stems: 'daar hier waar',
      endings:
        'in over mee uit op na bij voor tegen van om door toe onder naar naast tussen achter boven af aan binnen buiten mede langs',
    },
  ],
  adverbEndings: 'lijk wijs wijze halve dien',
  compounds: true,
  focus: 'ook zelfs',
  clitics: 'zich hem haar hen ons mij me ze er',
  subordinators: 'toen als omdat terwijl nadat hoewel voordat zoals',
  of: 'van voor bij uit namens',
  surnames: { open: 'van de ten ter', join: 'den ten ter', part: 'het in' },
  particles: 'van de der den ten ter het ’t von di al el bin in',
  breaks:
    'in op aan van voor met bij naar uit om door over tegen tot na te als dan toen omdat want dat of en maar die is was heeft had niet ook nog er zich hij zij ze we ik het volgens sinds tijdens zonder tussen onder ' +
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag gisteren daarna nu wel zo dus weer namens',
  times:
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag vandaag gisteren morgen ochtend middag avond nacht januari februari maart april mei juni juli augustus september oktober november december ' +
    'ook daarna later eerder nog dan verder vervolgens toen intussen recent bovendien echter inmiddels vorige volgende week onlangs eerst desondanks desalniettemin niettemin toch immers trouwens overigens misschien wellicht ooit soms vaak meestal destijds tegelijk tegelijkertijd tenslotte ' +
    'eveneens evenmin daarentegen ondertussen integendeel kortom vroeger elders thuis telkens steeds voorts voorlopig plotseling opnieuw eergisteren zojuist tevens zelfs aanvankelijk gaandeweg sindsdien alsnog ' +
    'maandagavond zondagavond daarop zacht hem haar hen ons mij zich',
  infinitives: {
    verbs: /^(?:belo|beweer|ontken|zweer|zwoer|zeg|zei|verkla|eis|dreig|erken|verzeker|beken|weiger)/,
    ending: /n$/,
    before: 'te',
  },
  and: 'en',
  not: 'niemand niet nooit geen niets',
}
