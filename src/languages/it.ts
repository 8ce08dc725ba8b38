import type { Language } from './language.ts'

/** Italian. */
export const it: Language = {
  code: 'it',
  functionWords:
    'dalle nelle sulle erano essere sia avevano avere ho abbiamo noi voi io questi queste quelli molto poco sempre ora tutto tutti tutta tutte ogni altro altra però quindi può deve fatto quanto c’è dall’ sull’',
  cues: [
    {
      stems:
        'afferm comunic protest giur brontol dichiar raccont assicur annunci indic sottoline ricord comment critic denunci inform confess consider argument osserv not precis rilev chiar confid replic incalz ribad segnal evidenzi conferm lament domand ' +
        'grid mormor sussurr esclam avvert puntualizz ironizz sbott tuon accus pens auspic azzard illustr rivel rivendic specific testimoni rassicur attacc ' +
        'lanci rimarc pront prean riport suggell scherz ringrazi invoc constat ammon sentenzi borbott balbett implor ordin rifer argoment rincar chios rilanci esult sintetizz ipotizz sollecit elogi minacci',
      endings: 'a ano ò arono ava avano erà',
    },
    {
      stems:
        'dice dicono disse dissero diceva dicevano dirà spiega spiegano spiegò spiegava spiegarono risponde rispondono rispose risposero rispondeva aggiunge aggiungono aggiunse aggiunsero aggiungeva ammette ammettono ammise ammetteva scrive scrivono scrisse scrivevano scriveva ' +
        'sostiene sostengono sostenne sosteneva sostenevano promette promettono promise insiste insistono insistette insisteva conclude concludono concluse concludeva ritiene ritengono riteneva ritenne prosegue proseguì proseguiva continua continuò riferisce riferiscono riferì riferiva ' +
        'avverte avvertono avvertì avvertiva chiede chiedono chiese chiesero chiedeva suggerisce suggerì propone propose garantisce garantiscono garantì ribadisce ribadiscono ribadì chiarisce chiarì crede credono credeva riconosce riconobbe nega negò smentisce smentì replica spera difende teme ' +
        'ride sorride sorrise riprende riprese interviene intervenne definisce definì stabilisce esclude escludono escluse escludeva sbotta racconta predica tuona mette fa fece esorta esortò stima stimano prevede prevedono',
      endings: '_',
    },
  ],
  participles: [
    {
      stems:
        'afferm giur sbott comunic comunic protest dichiar raccont assicur annunci indic sottoline ricord comment critic denunci inform confess consider argument osserv not precis rilev confid replic incalz segnal evidenzi conferm lament domand grid mormor sussurr esclam puntualizz ' +
        'ironizz sbott tuon accus pens auspic illustr rivel rivendic specific testimoni rassicur attacc lanci rimarc riport scherz spieg continu neg constat ammon lancia argoment rincar chios rilanci esult sintetizz ipotizz sollecit',
      endings: 'ato are',
    },
    {
      stems:
        'detto spiegato risposto aggiunto ammesso scritto sostenuto promesso insistito concluso ritenuto proseguito riferito avvertito chiesto suggerito proposto garantito ribadito chiarito creduto riconosciuto smentito escluso ripreso definito fatto sapere dire aggiungere rispondere stimato',
      endings: '_',
    },
  ],
  auxiliaries: 'ha hanno aveva avevano ebbe avrebbe vuole è fa fanno fece lascia',
  gerunds: [
    {
      stems: 'dicendo aggiungendo affermando spiegando sottolineando ricordando precisando sostenendo insistendo',
      endings: '_',
    },
  ],
  calls:
    'definisce definì bolla bollò chiama chiamò parla parlano parlava parlò descrive accusa accusò accusato accusata accusati definito definita definiti bollato bollata descritto descritta',
  passive: { auxiliaries: 'è sono viene venne stato stata stati state era', by: 'da dal dalla dall’ dai dagli dalle' },
  calledAs: 'come',
  works:
    'giornale quotidiano rivista settimanale film libro romanzo album canzone titolo serie trasmissione mostra opera portale poesia podcast singolo programma nave quadro scultura articolo saggio ristorante associazione festival gioco campagna documentario racconto',
  titled:
    'intitolato intitolata intitolati intitolate soprannominato soprannominata denominato denominata chiamato chiamata cosiddetto cosiddetta cosiddetti cosiddette presunto presunta battezzato battezzata',
  impersonal: { verbs: 'legge leggeva', subject: 'si', places: 'in nel nella nello nell’ nei' },
  quoting: 'cita citava',
  wordsFor: 'parole termini',
  as: 'come',
  asBefore: ['così'],
  severalNouns: /i$/,
  plural: /no$/,
  that: 'che se perché dove chi cosa',
  framesBefore: [
    'secondo',
    'a detta di',
    'ad avviso di',
    'a parere di',
    'stando a',
    'a giudizio di',
    'nelle parole di',
    'le parole di',
  ],
  framesBeforeMarks: 'per',
  pronouns: { male: 'lui egli', female: 'lei ella', plural: 'loro essi' },
  otherPronouns: { male: 'lui', female: 'lei', any: 'suo sua sue' },
  framesOwn: ['a * avviso', 'a * giudizio', 'a * dire', 'a * parere', 'nelle * parole', 'a detta *'],
  dropsSubject: true,
  forenameEndings: { o: 'male', a: 'female' },
  determiners: {
    male: 'il lo un uno questo quel quello suo',
    female: 'la una questa quella sua un’',
    any: 'l’ i gli le suoi sue loro mio mia nostro nostra',
  },
  articles:
    'il lo la i gli le l’ al allo alla ai agli alle all’ del dello della dei degli delle dell’ dal dalla dai dall’ nel nella nei nell’ sul sulla sui sull’',
  indefinite: 'un uno una un’ alcuni alcune diversi diverse molti altri altre due tre',
  forenames: {
    male:
      'abramo achille adelmo adriano agostino alessio amedeo amerigo anacleto andrea aniello anselmo attilio augusto aurelio baldassare bartolomeo battista beniamino ' +
      'benedetto beppe bonifacio camillo celestino cesare cesco corrado cosimo cristiano cristoforo damiano domenico donato duccio edoardo efisio egidio elia emanuele ' +
      'emidio ennio enzo ercole ermanno ettore fabrizio felice ferdinando ferruccio filiberto flavio fortunato fulvio furio gaetano gaspare gennaro germano giampaolo ' +
      'giampiero gian gianfranco gianluca gianluigi gianmarco gioacchino giordano giorgio giosuè girolamo giuliano giulio giustino goffredo graziano gualtiero guglielmo ' +
      'guido iacopo ignazio igor ilario italo ivano ivo jacopo lapo lazzaro leone leopoldo libero lino livio loris luciano lucio ludovico luigi manlio manuele marcello ' +
      'martino massimiliano massimo maurizio michelangelo michele mirco mirko nazario nazzareno nereo nestore niccolò nicola nino nunzio olindo onofrio orazio oreste ' +
      'oronzo ottavio pasquale patrizio pellegrino piero pierluigi pietro pio primo quirino quintino raffaele raimondo raniero remo renato renzo rinaldo romano romeo ' +
      'romolo ruggero sabatino samuele sandro saverio savino severino silvano simone sisto tancredi tarcisio tazio teodoro timoteo tiziano tullio ubaldo ugo umberto ' +
      'urbano valentino valerio vasco vincenzo virgilio vittore vittorio zeno',
    female:
      'ada adalgisa addolorata adelaide adele adriana agata agnese alba alberta alessandra alessia allegra amalia angelica annalisa annamaria annunziata antonella ' +
      'antonietta arianna assunta aurora bianca benedetta bice bruna camilla carlotta carmela chiara cinzia clelia concetta costanza cristiana dalila daniela daria ' +
      'domenica donata donatella edda elda eleonora elettra elisabetta eloisa elvira emanuela emilia enrica ermelinda ersilia ester fabiana fabiola federica fiamma ' +
      'filomena fiorella flavia fosca franca gabriella gaia gemma germana giada gilda ginevra gioia giovanna gisella giuditta giulia giuliana giuseppina grazia ' +
      'graziella ilaria ilda immacolata iolanda irma isa iside isotta ivana jole lavinia lea letizia lia licia lidia lidya lina livia loredana lorenza luciana lucilla ' +
      'lucrezia luigia luisa luna maddalena marcella margherita mariangela marianna marica maristella marta martina marzia matilde maura michela milena mirella mirta ' +
      'monia morena nella nicoletta nives noemi novella nunzia oliva orietta ornella ottavia palmira paola patrizia piera pina rachele raffaella renata romina rosalba ' +
      'rosalia rosanna rosaria rosella rossana rossella sabina samanta silvana simona speranza tea tecla tiziana tosca valeria vanda vilma viviana vittoria zaira zita',
  },
  titles: {
    male: 'sig sig. signor signore don fra padre re principe fratello sir san cavaliere commendatore ragionier ragioniere monsignor monsignore',
    female: 'sig.ra signora signorina suor madre regina principessa lady santa donna',
    any: 'cav. comm comm. rag rag. mons mons. ingegner ingegnere geom geom. geometra dott dott. dottor dottore dottoressa prof prof. professor professoressa on on. onorevole avv avv. ing ing. cav',
  },
  roles: {
    male:
      'ministro presidente direttore sindaco portavoce capo avvocato giudice procuratore deputato senatore assessore consigliere segretario commissario economista ricercatore professore storico sociologo medico allenatore tecnico giocatore attaccante ' +
      'attore cantante scrittore autore regista musicista pittore giornalista redattore agricoltore contadino pescatore marinaio vicino testimone padre marito figlio fratello zio amico collega candidato ambasciatore generale colonnello capitano vescovo ' +
      'parroco prete papa poliziotto sindacalista attivista fondatore proprietario imprenditore esperto specialista analista consulente prefetto governatore premier re principe uomo ragazzo studente alunno ingegnere campione vecchio vedovo anziano leader responsabile rettore questore legale parlamentare esponente pensionato commerciante magistrato',
    female:
      'ministra presidente presidentessa direttrice sindaca portavoce avvocata giudice procuratrice deputata senatrice assessora consigliera segretaria commissaria economista ricercatrice professoressa storica sociologa medica allenatrice giocatrice ' +
      'attrice cantante scrittrice autrice regista musicista pittrice giornalista redattrice agricoltrice contadina vicina testimone madre moglie figlia sorella zia amica collega candidata ambasciatrice generale capitana suora poliziotta ' +
      'sindacalista attivista fondatrice proprietaria imprenditrice esperta specialista analista consulente prefetta governatrice premier regina principessa donna ragazza studentessa alunna campionessa vecchia vedova anziana leader responsabile rettrice infermiera maestra legale parlamentare esponente pensionata commerciante magistrata preside',
    any: 'primario primaria stella membro vittima guida numero',
  },
  namedByField: 'ministero ministeri università',
  relational: 'madre padre figlio figlia sorella fratello zio zia portavoce avvocato avvocata avvocatessa',
  documents: 'studi rapp sondag inchiest document nota ricerc comunicat artic font',
  participle: /[aiu][dt][oa]$/,
  bodysAdjective: /(?:ale|suprem[oa]|europe[oai])$/,
  bodies:
    'governo ministero polizia azienda società gruppo banca partito tribunale corte università associazione sindacato fondazione giornale quotidiano agenzia emittente commissione parlamento consiglio comune procura questura ' +
    'chiesa esercito organizzazione istituto ospedale opposizione direzione federazione lega club squadra costruttore gestore città regione giunta senato camera quirinale',
  elisions: 'l d un c s n m t v dell all dall nell sull quell quest cos com dov tutt bell sant',
  openings: /(?:mente|[zc]ion[ei]|ità)$/,
  clitics: 'si s’ gli le lo la l’ ci vi mi m’ ne ti',
  subordinators: 'quando se come perché mentre sebbene',
  of: 'di del dello della dei degli delle dell’ d’ per da dal dalla',
  particles: 'di de del della dei degli d’ dalla da la lo von van al el bin',
  breaks:
    'a al allo alla ai agli alle all’ da dal dalla dai in nel nello nella nei nell’ con su sul sulla sui per tra fra e ed o ma se che chi cui non è sono era ha hanno aveva si ci dopo prima senza contro secondo mentre quando come dove perché ' +
    'lunedì martedì mercoledì giovedì venerdì sabato domenica oggi ieri poi anche più già ancora così durante di dopo verso presso davanti',
  times:
    'lunedì martedì mercoledì giovedì venerdì sabato domenica oggi ieri domani mattina sera pomeriggio notte gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre ' +
    'poi anche ancora quindi infine inoltre invece recentemente però così oggi stesso intanto subito dopo scorso prossimo già sempre stamattina stasera piano',
  infinitives: {
    verbs:
      /^(?:promet|promes|assicur|afferm|di(?:ce|ss|ch)|detto|riconosc|riconob|ammet|ammes|ammis|neg|giur|confess|annunci|garant|sost|propo|minacci|chie|spieg|smenti)/,
    ending: /[aei]r(?:e|si|l[aeio]|n[eo])?$/,
    before: 'di non',
  },
  and: 'e ed',
  not: 'nessuno non mai nulla niente',
}
