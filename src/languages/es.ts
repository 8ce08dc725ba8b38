import type { Language } from './language.ts'

/** Spanish. */
export const es: Language = {
  code: 'es',
  functionWords:
    'u sino quienes cual cuyo eran ser están estaba estar haber hay he mis tu estos estas eso esto yo usted ustedes nosotros todo toda todos todas así cada mismo cómo tan poco mucho ahora entonces ' +
    'tiene puede ningún ninguna algo siempre',
  cues: [
    {
      stems:
        'afirm declar explic coment agreg asegur anunci indic señal subray record destac manifest apunt conden critic denunci inform confes consider argument relat not lament observ cuestion contest expres resalt valor puntualiz aleg avanz justific brome estim augur dictamin descart ' +
        'precis recalc detall aclar plante propus recomend alert notific confirm insinu vaticin pronostic opin remarc reiter rechaz exclam pregunt grit murmur susurr apostill matiz narr sentenci ironiz zanj conjetur adelant acus pens bram rog suplic balbuce razon lanz inst reclam ratific enfatiz especific mencion celebr avis ' +
        'reproch comunic protest jur gruñ solt susurr proclam clam objet',
      endings: 'a an ó aron aba aban ará arán aría',
    },
    {
      stems:
        'dice dicen dijo dijeron decía decían dirá cree creen creía creyó sostiene sostienen sostuvo sostenía sostuvieron añade añaden añadió añadieron añadía responde responden respondió respondieron reconoce reconocen reconoció reconocieron ' +
        'reconocía advierte advierten advirtió advirtieron advertía insiste insisten insistió insistieron insistía sugiere sugirió admite admiten admitió admitieron admitía escribe escriben escribió escribieron promete prometen prometió prometieron ' +
        'concluye concluyó concluyeron concluía expone expuso exponía propone propuso defiende defienden defendió defendía cuenta cuentan contó contaba contaron piensa piensan pide piden pidió pidieron mantiene mantuvo mantenía revela reveló revelaron prosigue prosiguió ' +
        'exige exigió exigieron replica replicó repite repitió repuso coincide coincidió refiere refirió niega negó negaron predice predijo garantiza garantizó garantizaron explicita traslada trasladó señalan continúa continuó remata remató resume resumió adujo arguyó prosiguió interviene intervino desmiente desmintió rebatió ' +
        'ríe rio sonríe sonrió espeta espetó recuerda recuerdan recomienda confiesa apuesta plantea planteó',
      endings: '_',
    },
  ],
  participles: [
    {
      stems:
        'afirm declar explic coment agreg asegur anunci indic señal subray record destac manifest apunt critic denunci inform confes consider argument relat not lament observ contest precis recalc detall aclar plante recomend alert ' +
        'confirm opin remarc reiter rechaz pregunt adelant acus pens lanz reclam ratific enfatiz mencion celebr avis garantiz rematad cont neg revel zanj matiz resalt expres valor puntualiz aleg avanz estim descart',
      endings: 'ado ar ando',
    },
    {
      stems:
        'dicho escrito respondido reconocido advertido insistido sugerido admitido prometido concluido expuesto propuesto defendido pedido mantenido sostenido añadido exigido repetido coincidido decir añadir reconocer advertir insistir admitir creído',
      endings: '_',
    },
  ],
  auxiliaries: 'ha han había habían hubo quiso quiere',
  gerunds: [
    {
      stems:
        'diciendo añadiendo afirmando asegurando explicando señalando subrayando insistiendo recordando advirtiendo agregando',
      endings: '_',
    },
  ],
  calls:
    'calificó califica tachó tildó llamó llama habló habla hablan hablaba describió describe definió acusado acusada acusados calificado calificada calificados tachado tachada descrito descrita definido definida',
  passive: { auxiliaries: 'fue fueron es son sido era', by: 'por' },
  calledAs: 'como',
  works:
    'diario periódico revista semanario film película libro novela álbum canción título serie programa exposición ópera obra portal poema podcast sencillo buque cuadro escultura artículo ensayo restaurante asociación festival juego campaña documental poemario',
  titled:
    'titulado titulada titulados tituladas apodado apodada denominado denominada denominados denominadas llamado llamada llamados llamadas bautizado bautizada supuesto supuesta supuestos supuestas presunto presunta alias',
  impersonal: { verbs: 'lee leía', subject: 'se', places: 'en de' },
  quoting: 'cita citó citaba',
  wordsFor: 'palabras términos',
  as: 'como',
  asBefore: ['tal y', 'tal'],
  severalNouns: /s$/,
  plural: /n$/,
  that: 'que si cuándo dónde quién quiénes qué cuánto',
  framesBefore: [
    'según',
    'de acuerdo con',
    'a juicio de',
    'en opinión de',
    'en palabras de',
    'a decir de',
    'al decir de',
    'de acuerdo a',
    'a ojos de',
    'conforme a',
  ],
  framesBeforeMarks: 'para',
  pronouns: { male: 'él', female: 'ella', plural: 'ellos ellas' },
  otherPronouns: { male: 'él', female: 'ella', any: 'su sus' },
  framesOwn: ['a * juicio', 'en * opinión', 'a * entender', 'en * palabras', 'según * palabras', 'a * parecer'],
  dropsSubject: true,
  forenameEndings: { o: 'male', a: 'female' },
  determiners: {
    male: 'el un este ese aquel los unos',
    female: 'la una esta esa aquella las unas',
    any: 'su sus mi nuestro nuestra lo otro otra',
  },
  articles: 'el la los las al del',
  indefinite: 'un una unos unas varios varias algunos algunas otros otras dos tres muchos',
  forenames: {
    male:
      'abelardo aitor amadeo amancio ángel aníbal anselmo aurelio baltasar bartolomé basilio benito blas casimiro cayetano ciriaco cristóbal demetrio edmundo eladio ' +
      'eliseo eloy eusebio evaristo florencio froilán gaspar germán ginés hernán higinio hipólito honorio íker jacinto jacobo jaime jeremías jerónimo joan jordi josep ' +
      'justo leopoldo luciano lucio macario marcial matías maximiliano melchor narciso nicanor pancho patricio paco pepe pío plácido quico raimundo rufino sancho ' +
      'saturnino segundo severino silvestre teodoro teófilo tobías urbano virgilio wenceslao zacarías',
    female:
      'adela adelaida adriana africa ágata águeda ainhoa alba alejandra almudena alma amalia amaya amparo ángeles araceli ariadna asunción aurora azucena beatriz begoña ' +
      'belén benita bernarda blanca brígida candela candelaria carlota carmela carmen casilda catalina clotilde concepción concha consuelo covadonga dalia daniela ' +
      'débora edurne eloísa elvira emilia encarna encarnación esperanza estela estrella eulalia felisa fernanda flor francisca gema genoveva graciela herminia hortensia ' +
      'ibone iciar inmaculada itziar jacinta jimena josefa josefina juana karina laia leire leonor lidia lourdes lucrecia luisa luz macarena magdalena maite manuela mar ' +
      'marcela mariana maribel marisol marta martina matilde micaela milagros mireia montserrat nerea nieves noa noelia nuria paloma paola paulina paz pilar ' +
      'purificación raquel rebeca remedios reyes rocío rosalía rosario rosaura sagrario salomé sol soledad susana valeria violeta virtudes viviana ximena zoraida',
  },
  titles: {
    male: 'sr sr. señor don d. fray padre rey príncipe hermano sir san',
    female: 'sra sra. srta srta. señora señorita doña dña dña. sor madre reina princesa lady santa',
    any: 'dr dr. dra dra. doctor doctora lic lic. ing ing. profesor profesora prof prof.',
  },
  roles: {
    male:
      'ministro presidente director alcalde portavoz vocero jefe abogado juez fiscal diputado senador concejal consejero secretario comisario economista investigador profesor historiador sociólogo médico doctor entrenador técnico jugador delantero ' +
      'actor cantante escritor autor director músico pintor periodista redactor agricultor pescador marinero vecino testigo padre marido esposo hijo hermano tío amigo compañero candidato embajador general coronel capitán obispo cura sacerdote papa ' +
      'policía bombero sindicalista activista fundador dueño propietario gerente empresario experto especialista analista asesor gobernador mandatario canciller rey príncipe hombre chico estudiante alumno ingeniero campeón viejo viudo anciano líder dirigente vicepresidente expresidente rector responsable edil legislador parlamentario jubilado portero ganadero magistrado',
    female:
      'ministra presidenta directora alcaldesa portavoz vocera jefa abogada jueza juez fiscal diputada senadora concejala consejera secretaria comisaria economista investigadora profesora historiadora socióloga médica doctora entrenadora jugadora ' +
      'actriz cantante escritora autora música pintora periodista redactora agricultora vecina testigo madre mujer esposa hija hermana tía amiga compañera candidata embajadora generala capitana monja policía sindicalista activista ' +
      'fundadora dueña propietaria gerente empresaria experta especialista analista asesora gobernadora mandataria canciller reina princesa chica estudiante alumna ingeniera campeona vieja viuda anciana líder dirigente vicepresidenta expresidenta rectora responsable edil legisladora parlamentaria jubilada ganadera magistrada',
    any: 'estrella miembro víctima titular',
  },
  namedByField: 'ministerio ministerios universidad universidades',
  relational: 'madre padre hijo hija hermano hermana tío tía portavoz vocero vocera abogado abogada',
  documents: 'estud inform encuest document nota investig comunicad artíc fuent',
  participle: /[aiu][dt][oa]s?$/,
  bodysAdjective: /(?:al|suprem[oa]|europe[oa])$/,
  bodies:
    'gobierno ministerio policía empresa compañía grupo banco partido tribunal corte universidad asociación sindicato fundación periódico diario agencia cadena comisión parlamento consejo ayuntamiento fiscalía guardia ' +
    'iglesia ejército organización instituto hospital oposición dirección federación liga club equipo fabricante operador ciudad junta generalitat asamblea senado congreso consejería patronal moncloa',
  openings: /(?:mente|ción|ciones|idad)$/,
  clitics: 'se le les lo la me nos te no',
  subordinators: 'cuando si como porque aunque mientras',
  of: 'de del para por',
  particles: 'de del la las los von van di da al el bin',
  longSurnames: true,
  breaks:
    'a al en de del por para con sin sobre entre hasta desde hacia tras ante contra según durante mediante que quien cuando como donde y e o pero si no se le les lo me nos es son era fue ha han había está más muy también ya ' +
    'lunes martes miércoles jueves viernes sábado domingo hoy ayer luego después antes porque aunque pues mientras ni este esta',
  times:
    'veces ocasiones horas días semanas meses años minutos lunes martes miércoles jueves viernes sábado domingo hoy ayer mañana tarde noche anoche enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ' +
    'este esta también después luego entonces ayer además asimismo finalmente recientemente incluso posteriormente pasado próximo ya así aún igualmente ahora tajante rotundo entre nada más tras siempre',
  infinitives: {
    verbs:
      /^(?:promet|asegur|afirm|d(?:ice|ij|ec)|declar|recono|neg|nieg|admit|jur|confes|confies|anunci|asever|garanti|sost(?:ie|uv|en)|alega|pid|ped|prop|reclam|exig|recomend|recomiend)/,
    ending: /(?:[aei]r|ír)(?:se|l[aeo]s?)?$/,
    before: '',
  },
  and: 'y e',
  not: 'nadie ninguno no nunca jamás nada ni',
}
